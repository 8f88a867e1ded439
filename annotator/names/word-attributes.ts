import { hashText } from '../tagger/feature-hash.ts';
import type { Attributes } from '../tagger/templates.ts';
import type { Word } from './words.ts';

/** What the word's own letters say: hashes by attribute, one entry a name of `ownAttributes`. */
export const ownAttributes = [
  'text',
  'key',
  'shape',
  'outline',
  'start2',
  'start3',
  'start4',
  'end1',
  'end2',
  'end3',
  'end4',
  'end5',
  'lastPart',
  'pos',
] as const;

/**
 * The attributes of the words of a line that need no other word, as hashes. A word that occurs again is not hashed
 * again: `remembered` is shared by the lines of an article.
 */
export function wordAttributes(
  words: readonly Word[],
  remembered: Map<string, readonly number[]>,
): Attributes {
  const rows = words.map(word => {
    const known = remembered.get(word.text);
    const own = known ?? attributesOf(word);
    if (!known) remembered.set(word.text, own);
    return own;
  });
  const columns = ownAttributes.map((name, column) =>
    name === 'pos'
      ? Uint32Array.from(words, ({ pos }) => hashText(pos ?? ''))
      : Uint32Array.from(rows, row => row[column] ?? 0),
  );
  return Object.fromEntries(
    ownAttributes.map((name, column) => [name, columns[column] ?? new Uint32Array()]),
  );
}

function attributesOf({ text, key }: Word): readonly number[] {
  const small = key === '' ? text : key;
  const shape = shapeOf(text.slice(0, longest));
  const part = (characters: string, whole: string) =>
    characters.length < whole.length ? hashText(characters) : 0;
  const dash = text.search(/[-\u2010\u2011'’](?=[^-'’]+$)/);
  return [
    hashText(text),
    hashText(small),
    hashText(shape),
    hashText(shape.replace(/(.)\1+/g, '$1')),
    part(small.slice(0, 2), small),
    part(small.slice(0, 3), small),
    part(small.slice(0, 4), small),
    part(small.slice(-1), small),
    part(small.slice(-2), small),
    part(small.slice(-3), small),
    part(small.slice(-4), small),
    part(small.slice(-5), small),
    dash < 0 ? 0 : hashText(text.slice(dash + 1).toLowerCase()),
  ];
}

/** A hostile «word» may be a megabyte long. */
const longest = 12;

/** «iPhone-15» is «aAaaaa-00». */
const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, character => (character === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0');
