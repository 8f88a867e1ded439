import { describe, expect, test } from 'vitest';
import {
  type LabelGraph,
  labelGraph,
  segmentLabels,
  segmentsOf,
} from '../../annotator/tagger/label-graph.ts';
import {
  bestPath,
  type Lattice,
  latticeOf,
  type Scores,
  segmentProbability,
} from '../../annotator/tagger/lattice.ts';
import { seededRandom } from '../../training/tagger/random.ts';
import { everyPath } from '../support/every-path.ts';
import { growsLinearly } from '../support/measure-work.ts';

const graphs = {
  'segments of two types': labelGraph(segmentLabels(['person', 'place'])),
  'parts of speech': labelGraph(['NOUN', 'VERB', 'ADP']),
};

/** Scores of −reach…reach. */
function randomScores(graph: LabelGraph, length: number, reach: number, seed: number): Scores {
  const random = seededRandom(seed);
  const some = (count: number) => Float64Array.from({ length: count }, () => (random() * 2 - 1) * reach);
  return { length, emissions: some(length * graph.labels.length), transitions: some(graph.from.length) };
}

const marginal = (graph: LabelGraph, { forward, backward }: Lattice, at: number, label: number) =>
  (forward[at * graph.labels.length + label] ?? 0) * (backward[at * graph.labels.length + label] ?? 0);

const cases = Object.entries(graphs).flatMap(([name, graph]) =>
  [1, 2, 3, 4].flatMap(length =>
    [0.5, 5, 40].map(reach => ({ name, graph, length, reach, seed: length * 1000 + reach })),
  ),
);

describe.each(cases)('$name, $length positions, scores up to $reach', ({ graph, length, reach, seed }) => {
  const scores = randomScores(graph, length, reach, seed);
  const paths = everyPath(graph, scores);
  const lattice = latticeOf(graph, scores);

  test('the best path is the best of all', () => {
    const best = paths.reduce((one, other) => (other.score > one.score ? other : one));
    expect([...bestPath(graph, scores)]).toEqual(best.path);
  });

  test('the sum is that over all paths', () => {
    const highest = Math.max(...paths.map(({ score }) => score));
    const sum = paths.reduce((total, { score }) => total + Math.exp(score - highest), 0);
    expect(lattice.logSum).toBeCloseTo(highest + Math.log(sum), 8);
  });

  test('labels have the probability of the paths through them', () => {
    for (let at = 0; at < length; at += 1) {
      for (const label of graph.labels.keys()) {
        const through = paths.filter(({ path }) => path[at] === label);
        const expected = through.reduce((sum, { probability }) => sum + probability, 0);
        expect(marginal(graph, lattice, at, label)).toBeCloseTo(expected, 10);
      }
    }
  });

  test('segments have the probability of the paths that hold them', () => {
    for (const type of new Set(graph.labels.flatMap(label => label.split('-').slice(1))))
      for (let from = 0; from < length; from += 1)
        for (let to = from + 1; to <= length; to += 1) {
          const holding = paths.filter(({ path }) =>
            segmentsOf(graph, Uint8Array.from(path)).some(
              segment => segment.from === from && segment.to === to && segment.type === type,
            ),
          );
          const expected = holding.reduce((sum, { probability }) => sum + probability, 0);
          expect(segmentProbability(graph, lattice, { from, to, type })).toBeCloseTo(expected, 10);
        }
  });
});

describe('scores without end', () => {
  const graph = graphs['segments of two types'];

  test.each([500, 5000])('of ±%i give probabilities all the same', reach => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const length = 1 + (seed % 30);
      const scores = randomScores(graph, length, reach, seed);
      const lattice = latticeOf(graph, scores);
      expect(Number.isFinite(lattice.logSum)).toBe(true);
      for (let at = 0; at < length; at += 1) {
        const all = [...graph.labels.keys()].map(label => marginal(graph, lattice, at, label));
        expect(all.every(share => share >= 0 && share <= 1 + 1e-9)).toBe(true);
        expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 8);
      }
      for (const segment of segmentsOf(graph, bestPath(graph, scores))) {
        const probability = segmentProbability(graph, lattice, segment);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });

  test('a label that may not stand first does not hide those that may', () => {
    const emissions = new Float64Array(graph.labels.length).fill(-500);
    emissions[graph.labels.indexOf('I-person')] = 500;
    const lattice = latticeOf(graph, {
      length: 1,
      emissions,
      transitions: new Float64Array(graph.from.length),
    });
    expect(marginal(graph, lattice, 0, graph.labels.indexOf('O'))).toBeCloseTo(1 / 3, 10);
  });

  test('no path breaks a segment off, whatever the scores say', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const path = bestPath(graph, randomScores(graph, 1 + (seed % 9), 500, seed));
      const text = Array.from(path, label => graph.labels[label]).join(' ');
      expect(text).toMatch(/^(?:(?:O|S-\w+|B-(\w+)(?: I-\1)* E-\1)(?: |$))+$/);
    }
  });

  test('of equal paths the one with the lower labels is taken', () => {
    const size = graph.labels.length;
    const transitions = new Float64Array(graph.from.length);
    const path = bestPath(graph, { length: 3, emissions: new Float64Array(3 * size), transitions });
    expect([...path]).toEqual([0, 0, 0]);
  });
});

describe('fifty thousand positions', () => {
  const graph = graphs['segments of two types'];

  test('have finite sums and probabilities', () => {
    const scores = randomScores(graph, 50_000, 8, 3);
    const lattice = latticeOf(graph, scores);
    expect(Number.isFinite(lattice.logSum)).toBe(true);
    let worst = 0;
    for (let at = 0; at < scores.length; at += 1) {
      let sum = 0;
      for (const label of graph.labels.keys()) sum += marginal(graph, lattice, at, label);
      worst = Math.max(worst, Math.abs(sum - 1));
    }
    expect(worst).toBeLessThan(1e-6);
    expect(segmentsOf(graph, bestPath(graph, scores)).length).toBeGreaterThan(1000);
  });

  test('take time in proportion', () => {
    const work = (length: number) => {
      const scores = randomScores(graph, Math.ceil(length), 8, 3);
      bestPath(graph, scores);
      latticeOf(graph, scores);
    };
    expect(growsLinearly(work, 4_000)).toBe(true);
  });
});
