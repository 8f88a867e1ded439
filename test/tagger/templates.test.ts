import { describe, expect, test } from 'vitest';
import { hashText } from '../../annotator/tagger/feature-hash.ts';
import {
  type Attributes,
  expandTemplates,
  featureReader,
  parseTemplates,
} from '../../annotator/tagger/templates.ts';

const column = (...values: readonly string[]) =>
  Uint32Array.from(values, value => (value === '' ? 0 : hashText(value)));

/** The features of each position, for a list of templates. */
function features(list: string, attributes: Attributes, length: number): readonly (readonly number[])[] {
  const { hashes, starts } = expandTemplates(parseTemplates(list), attributes, length);
  return Array.from({ length }, (_, at) => [...hashes.subarray(starts[at], starts[at + 1])]);
}

describe('the notation', () => {
  test('names attributes at offsets, one template a line', () => {
    const { count, attributes, offsets, bounds } = parseTemplates(
      '\n  word[-1]   word \n\nshape[+2]\n word[10]\n',
    );
    expect(count).toBe(3);
    expect(attributes).toEqual(['word', 'word', 'shape', 'word']);
    expect([...offsets]).toEqual([-1, 0, 2, 10]);
    expect([...bounds]).toEqual([0, 2, 3, 4]);
  });

  test('of nothing is no template', () => {
    expect(parseTemplates(' \n\n').count).toBe(0);
    expect(features('', { word: column('a', 'b') }, 2)).toEqual([[], []]);
  });

  test('gives templates different seeds', () => {
    const { seeds } = parseTemplates('word\nword[1]\nword[-1]\nword word[1]\nshape\nword shape\nshape word');
    expect(new Set(seeds).size).toBe(7);
  });
});

describe('features', () => {
  const word = column('le', 'maire', 'de', 'Brest', 'le', 'maire');

  test('are the same where the same stands', () => {
    const [le, maire, , , again, last] = features('word\nword[-1] word', { word }, 6);
    expect(again?.[0]).toBe(le?.[0]);
    expect(last).toEqual(maire);
    expect(again?.[1]).not.toBe(le?.[1]);
  });

  test('of two templates never meet on the same value', () => {
    const all = features(
      'word\nother\nword[1]',
      { word: column('x', 'x', 'x'), other: column('x', 'x', 'x') },
      3,
    );
    expect(new Set(all[0]).size).toBe(3);
  });

  test('know the edges of the sequence', () => {
    const [first, second, third] = features(
      'word[-1]\nword[1]\nword[-2]',
      { word: column('x', 'x', 'x') },
      3,
    );
    expect(first?.[0]).not.toBe(second?.[0]);
    expect(third?.[0]).toBe(second?.[0]);
    expect(third?.[1]).not.toBe(second?.[1]);
    expect(second?.[2]).toBe(first?.[2]);
    expect(features('word[-1] word[1]', { word: column('x') }, 1)[0]).toHaveLength(1);
  });

  test('are silent where an attribute has nothing to say', () => {
    const known = column('', 'place', '');
    const all = features('word\nknown\nword known\nknown[1]\nknown[-1] known', { word, known }, 3);
    // At the end «known[1]» has something to say: that nothing follows.
    expect(all.map(own => own.length)).toEqual([2, 3, 2]);
  });

  test('do not depend on the order in which attributes are given', () => {
    const shape = column('a', 'a', 'a', 'A', 'a', 'a');
    const list = 'word\nshape[-1] word\nshape shape[1]';
    expect(features(list, { shape, word }, 6)).toEqual(features(list, { word, shape }, 6));
  });

  test('of one position are those of the sheet', () => {
    const templates = parseTemplates('word\nword[-1] word\nword[2]');
    const read = featureReader(templates, { word }, 6);
    const own = new Uint32Array(3);
    const all = features('word\nword[-1] word\nword[2]', { word }, 6);
    for (const [at, expected] of all.entries()) expect([...own.subarray(0, read(at, own))]).toEqual(expected);
  });

  test('of an attribute that nobody gives are an error that names it', () => {
    expect(() => features('wrod[1]', { word }, 6)).toThrow('"wrod"');
  });
});
