import { describe, expect, test } from 'vitest';
import { featureIndex } from '../../annotator/tagger/model.ts';
import { calibrated, taggerOf } from '../../annotator/tagger/tagger.ts';
import { growsLinearly } from '../support/measure-work.ts';
import { randomWords, smallModel } from '../support/small-model.ts';

const tagger = taggerOf(smallModel());

describe('a tagger', () => {
  const word = randomWords(300, 12, 9);
  const segments = tagger.segments({ word }, word.length);

  test('finds segments in order, apart from each other, with a confidence', () => {
    expect(segments.length).toBeGreaterThan(20);
    let end = 0;
    for (const { from, to, type, confidence } of segments) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      expect(['person', 'place']).toContain(type);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
      end = to;
    }
  });

  test('gives each position the label that its segments say', () => {
    const labels = tagger.labels({ word }, word.length);
    expect(labels).toHaveLength(word.length);
    for (const { from, to, type } of segments) {
      expect(labels[from]).toBe(`${to - from === 1 ? 'S' : 'B'}-${type}`);
      expect(labels[to - 1]).toBe(`${to - from === 1 ? 'S' : 'E'}-${type}`);
    }
    const inside = segments.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(labels.filter(label => label === 'O')).toHaveLength(word.length - inside);
  });

  test('answers the same each time', () => expect(tagger.segments({ word }, word.length)).toEqual(segments));

  test('has nothing to say of nothing', () => {
    expect(tagger.segments({ word: new Uint32Array() }, 0)).toEqual([]);
    expect(tagger.labels({ word: new Uint32Array() }, 0)).toEqual([]);
  });

  test('reads one word, and words that it has never seen', () => {
    expect(tagger.labels({ word: randomWords(1, 12, 1) }, 1)).toHaveLength(1);
    expect(tagger.labels({ word: Uint32Array.from([4e9, 4e9 + 1]) }, 2)).toHaveLength(2);
  });

  test('takes time in proportion to the length', () => {
    const work = (length: number) => {
      tagger.segments({ word: randomWords(Math.ceil(length), 12, 5) }, Math.ceil(length));
    };
    expect(growsLinearly(work, 4_000)).toBe(true);
  });
});

describe('the index of features', () => {
  test.each([0, 1, 2, 3, 1000, 1024, 5000])('finds %i of them and nothing else', count => {
    const features = Uint32Array.from({ length: count }, (_, at) => 7 + at * 1024);
    const index = featureIndex(features);
    expect(Array.from(features, index)).toEqual([...features.keys()]);
    expect([1, 8, 4_294_967_295].map(index)).toEqual([-1, -1, -1]);
  });
});

describe('calibration', () => {
  const shares = Array.from({ length: 201 }, (_, at) => at / 200);

  test.each([
    { slope: 1, shift: 0 },
    { slope: 0.4, shift: 1.5 },
    { slope: 6, shift: -3 },
  ])('of %o grows with the probability and stays inside (0, 1)', calibration => {
    const all = shares.map(share => calibrated(calibration, share));
    expect(all.every(share => share > 0 && share < 1)).toBe(true);
    expect(all).toEqual(all.toSorted((one, other) => one - other));
    expect(new Set(all).size).toBeGreaterThan(50);
  });

  test('that changes nothing changes nothing', () => {
    for (const share of [0.001, 0.25, 0.5, 0.9, 0.999])
      expect(calibrated({ slope: 1, shift: 0 }, share)).toBeCloseTo(share, 3);
  });

  test('bears rounding beyond 0 and 1', () => {
    expect(calibrated({ slope: 1, shift: 0 }, 1 + 1e-12)).toBe(0.999);
    expect(calibrated({ slope: 1, shift: 0 }, -1e-12)).toBe(0.001);
  });
});
