import { describe, expect, test } from 'vitest';
import { hashText } from '../../annotator/tagger/feature-hash.ts';
import { labelGraph, pathOf, type Segment, segmentLabels } from '../../annotator/tagger/label-graph.ts';
import { encodeModel } from '../../annotator/tagger/model-file.ts';
import { taggerOf } from '../../annotator/tagger/tagger.ts';
import { expandTemplates, parseTemplates } from '../../annotator/tagger/templates.ts';
import { featureSpace } from '../../training/tagger/feature-space.ts';
import { seededRandom, shuffle } from '../../training/tagger/random.ts';
import { type CrfOptions, trainCrf } from '../../training/tagger/train-crf.ts';

const labels = segmentLabels(['person', 'place']);
const graph = labelGraph(labels);
const templates = 'word\nword[-1]\nword[1]\nword[-1] word';

interface Sentence {
  readonly words: readonly string[];
  readonly segments: readonly Segment[];
}

/**
 * «à A B» is a place and «par A B» a person, with the same words between them and of one to three words: only the
 * word before, and the labels in a row, tell them apart.
 */
function sentences(count: number, seed: number): readonly Sentence[] {
  const random = seededRandom(seed);
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, () => {
    const words: string[] = [];
    const segments: Segment[] = [];
    for (let part = 0; part < 3; part += 1) {
      words.push(one(['hier', 'le', 'train', 'part']));
      const type = random() < 0.5 ? 'place' : 'person';
      words.push(type === 'place' ? 'à' : 'par');
      const from = words.length;
      const length = 1 + Math.floor(random() * 3);
      for (let at = 0; at < length; at += 1) words.push(one(['Valoire', 'Brune', 'Oriel']));
      segments.push({ from, to: words.length, type });
    }
    return { words: [...words, '.'], segments };
  });
}

const attributesOf = ({ words }: Sentence) => ({ word: Uint32Array.from(words, hashText) });
const examplesOf = (all: readonly Sentence[]) =>
  all.map(sentence => ({
    sheet: expandTemplates(parseTemplates(templates), attributesOf(sentence), sentence.words.length),
    path: pathOf(graph, sentence.segments, sentence.words.length),
  }));

const options: CrfOptions = {
  name: 'test/1',
  labels,
  templates,
  epochs: 8,
  step: 0.2,
  penalty: 0.1,
  seenAtLeast: 1,
  seed: 1,
};
const examples = examplesOf(sentences(60, 1));
const model = trainCrf(examples, options);

describe('a trained model', () => {
  test('labels sentences that it has never seen', () => {
    const tagger = taggerOf(model);
    for (const sentence of sentences(40, 2)) {
      const found = tagger.segments(attributesOf(sentence), sentence.words.length);
      expect(found.map(({ from, to, type }) => ({ from, to, type }))).toEqual(sentence.segments);
    }
  });

  test('is surer of what it was taught than of what it was not', () => {
    const tagger = taggerOf(model);
    const word = Uint32Array.from(['par', 'Brune', '.'], hashText);
    const [sure] = tagger.segments({ word }, 3);
    expect(sure?.confidence).toBeGreaterThan(0.8);
  });

  test('loses from one pass to the next', () => {
    const losses: number[] = [];
    trainCrf(examples, { ...options, onEpoch: (_, loss) => losses.push(loss) });
    expect(losses).toHaveLength(options.epochs);
    expect(losses.every(loss => loss >= 0)).toBe(true);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 5);
  });

  test('is the same for the same seed, to the byte', () => {
    const again = trainCrf(examplesOf(sentences(60, 1)), options);
    expect(encodeModel(again).equals(encodeModel(model))).toBe(true);
    const other = trainCrf(examples, { ...options, seed: 2 });
    expect(encodeModel(other).equals(encodeModel(model))).toBe(false);
  });

  test('has fewer weights the higher the penalty', () => {
    const counts = [0, 2, 20].map(penalty => trainCrf(examples, { ...options, penalty }).weights.length);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts[2]).toBeLessThan((counts[0] ?? 0) / 2);
  });

  test('is made of whole numbers, none of them 0, with ascending features', () => {
    expect(model.weights.every(weight => weight !== 0 && weight >= -127)).toBe(true);
    expect(Math.max(...model.weights.map(Math.abs))).toBe(127);
    expect(model.features.every((hash, at) => at === 0 || hash > (model.features[at - 1] ?? 0))).toBe(true);
    expect(model.starts.at(-1)).toBe(model.weights.length);
  });

  test('comes of sentences without words, and of no sentences, too', () => {
    const nothing = {
      sheet: expandTemplates(parseTemplates(templates), { word: new Uint32Array() }, 0),
      path: new Uint8Array(),
    };
    expect(trainCrf([...examples, nothing], options).features.length).toBeGreaterThan(0);
    const empty = trainCrf([], options);
    expect(empty.features).toHaveLength(0);
    expect(taggerOf(empty).labels({ word: Uint32Array.from([5, 6]) }, 2)).toEqual(['O', 'O']);
  });
});

describe('the features of a training set', () => {
  const sheet = (...rows: readonly (readonly number[])[]) => ({
    length: rows.length,
    hashes: Uint32Array.from(rows.flat()),
    starts: Uint32Array.from({ length: rows.length + 1 }, (_, at) => rows.slice(0, at).flat().length),
  });
  const set = [
    { sheet: sheet([7, 4_000_000_000], [7]), path: Uint8Array.from([0, 2]) },
    { sheet: sheet([7, 5]), path: Uint8Array.from([0]) },
  ];

  test('stand in order, each with the labels that it was seen with', () => {
    const { features, starts, labels: own } = featureSpace(set, 1, 3);
    expect([...features]).toEqual([5, 7, 4_000_000_000]);
    expect([...starts]).toEqual([0, 1, 3, 4]);
    expect([...own]).toEqual([0, 0, 2, 0]);
  });

  test('are those that were seen often enough', () => {
    expect([...featureSpace(set, 2, 3).features]).toEqual([7]);
    expect([...featureSpace(set, 4, 3).features]).toEqual([]);
  });
});

test('a shuffle keeps every number and follows its seed', () => {
  const shuffled = (seed: number) => {
    const numbers = Uint32Array.from({ length: 50 }, (_, at) => at);
    shuffle(numbers, seededRandom(seed));
    return [...numbers];
  };
  expect(shuffled(1)).toEqual(shuffled(1));
  expect(shuffled(1)).not.toEqual(shuffled(2));
  expect(shuffled(1).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 50 }, (_, at) => at),
  );
});
