import { expect, test } from 'vitest';
import { growsLinearly } from '../support/measure-work.ts';
import { readIn } from './read.ts';

const sentence =
  'Le maire de Nantes a annoncé mardi que 300 logements seraient livrés avant le 3 mars 2022. ';

/** Each input is what one rule fears most. Ten times the input must not take much more than ten times the time. */
const inputs: readonly (readonly [name: string, piece: string, times: number])[] = [
  ['one line of sentences', sentence, 11_000],
  ['brackets', '(', 100_000],
  ['brackets in pairs', '()', 10_000],
  ['opened brackets and stops', '(. ', 10_000],
  ['full stops', '.', 100_000],
  ['full stops apart', '. ', 20_000],
  ['closing marks after stops', '.»', 20_000],
  ['straight quotation marks', '"', 1_000_000],
  ['opening quotation marks', '«', 200_000],
  ['apostrophes', "'", 20_000],
  ['elisions', "l'", 20_000],
  ['clitics', 'a-t-il-', 10_000],
  ['hyphens', 'a-', 40_000],
  ['one word', 'a', 1_000_000],
  ['one number', '1', 1_000_000],
  ['dotted digits', '1.', 40_000],
  ['dotted digits and a letter', '1.1.1.1.1.1.1.1a', 4_000],
  ['grouped digits', '123 ', 40_000],
  ['initials', 'A.', 40_000],
  ['half addresses', 'a.a@', 20_000],
  ['half domains', 'aa.bb-', 20_000],
  ['schemes', 'https://', 20_000],
  ['schemes and stops', 'http://... ', 10_000],
  ['hashes', '#1', 20_000],
  ['combining marks', '\u0301', 40_000],
  ['pictographs', '😀', 40_000],
  ['joined pictographs', '😀\u200d', 40_000],
  ['footnotes', '.[1]', 10_000],
  ['abbreviations', 'M. ', 20_000],
  ['spaces', ' ', 1_000_000],
];

const english: typeof inputs = [
  ['contractions', "n't've", 20_000],
  ['compounds', 'co-op-non-', 20_000],
];

test.each([
  ...inputs.map(input => ['fr', ...input] as const),
  ...english.map(input => ['en', ...input] as const),
])('%s: %s', { timeout: 60_000 }, (code, _name, piece, times) => {
  expect(growsLinearly(count => void readIn(code, `Mot ${piece.repeat(count)}`), times / 4)).toBe(true);
});
