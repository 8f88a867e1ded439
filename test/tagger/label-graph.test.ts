import { describe, expect, test } from 'vitest';
import { labelGraph, pathOf, segmentLabels, segmentsOf } from '../../annotator/tagger/label-graph.ts';

const graph = labelGraph(segmentLabels(['person', 'place']));
const follows = new Set(
  Array.from(graph.from, (from, pair) => `${graph.labels[from]} ${graph.labels[graph.to[pair] ?? 0]}`),
);

describe('which label may follow which', () => {
  test.each([
    'O O',
    'O B-person',
    'O S-place',
    'B-person I-person',
    'B-person E-person',
    'I-person I-person',
    'E-person B-person',
    'E-person O',
    'S-person S-person',
    'E-person S-place',
  ])('%s', pair => expect(follows.has(pair)).toBe(true));
  test.each([
    'O I-person',
    'O E-person',
    'B-person O',
    'B-person E-place',
    'B-person B-person',
    'I-person S-person',
    'E-person I-person',
    'S-place E-place',
    'I-person O',
  ])('never %s', pair => expect(follows.has(pair)).toBe(false));

  test('nothing begins inside a segment or ends before its end', () => {
    const named = (flags: readonly boolean[]) => graph.labels.filter((_, number) => flags[number]);
    expect(named(graph.opens)).toEqual(['O', 'B-person', 'S-person', 'B-place', 'S-place']);
    expect(named(graph.closes)).toEqual(['O', 'E-person', 'S-person', 'E-place', 'S-place']);
  });

  test('labels that mark no segments follow each other freely', () => {
    const tags = labelGraph(['NOUN', 'VERB', 'X']);
    expect(tags.from.length).toBe(9);
    expect([...tags.opens, ...tags.closes].every(Boolean)).toBe(true);
  });

  test.each([0, 256])('%i labels are too few or too many', count => {
    expect(() => labelGraph(Array.from({ length: count }, (_, number) => `tag${number}`))).toThrow(
      RangeError,
    );
  });
});

describe('segments and paths', () => {
  test('are the same thing twice', () => {
    const segments = [
      { from: 0, to: 1, type: 'place' },
      { from: 1, to: 4, type: 'person' },
      { from: 5, to: 7, type: 'place' },
    ];
    const path = pathOf(graph, segments, 8);
    expect(Array.from(path, label => graph.labels[label])).toEqual([
      'S-place',
      'B-person',
      'I-person',
      'E-person',
      'O',
      'B-place',
      'E-place',
      'O',
    ]);
    expect(segmentsOf(graph, path)).toEqual(segments);
  });

  test('nothing is nothing', () => {
    expect(segmentsOf(graph, new Uint8Array())).toEqual([]);
    expect(segmentsOf(graph, pathOf(graph, [], 3))).toEqual([]);
  });
});
