import { latinFunctionWords } from './function-words-latin.ts';
import { otherFunctionWords } from './function-words-other.ts';
import { smallerFunctionWords } from './function-words-smaller.ts';
import { languageOf } from './language-names.ts';
import type { Script } from './scripts.ts';

/** The function words of the languages that write a script, by their code in the lists, commonest first. */
export function functionWordsOf(script: Script): ReadonlyMap<string, readonly string[]> {
  const table = script === 'Latin' ? { ...latinFunctionWords, ...smallerFunctionWords } : otherFunctionWords;
  const words = Object.entries(table).map(([code, list]) => [code, list.split(' ')] as const);
  return new Map(words.filter(([, list]) => script === 'Latin' || patterns[script]?.test(list[0] ?? '')));
}

/** True for a language (BCP 47) that has a list: the widely read ones. */
export const hasFunctionWords = (code: string): boolean => widelyRead.has(code);

const widelyRead = new Set(
  [latinFunctionWords, smallerFunctionWords, otherFunctionWords]
    .flatMap(table => Object.keys(table))
    .map(language => languageOf(language)?.code),
);

const patterns: Readonly<Partial<Record<Script, RegExp>>> = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
  Devanagari: /\p{Script=Devanagari}/u,
};

/**
 * What the word of that rank (from 0) is worth: the logarithm of its share of running text, by Zipf's law, over the
 * share that any one other word may have.
 */
export function functionWordWeight(rank: number): number {
  const share = 0.1 / (rank + 2);
  return Math.log(share / anyOtherWord);
}

const anyOtherWord = 0.0002;
