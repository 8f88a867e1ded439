import { describe, expect, test } from 'vitest';
import { readIn } from './read.ts';

const sentence =
  'Le maire de Nantes a annoncé mardi que 300 logements seraient livrés avant le 3 mars 2022. ';

/** Each input is what one rule fears most. Ten times the input must not take much more than ten times the time. */
const inputs: readonly (readonly [name: string, piece: string, times: number])[] = [
  ['one line of sentences', sentence, 11_000],
  ['brackets', '(', 100_000],
  ['brackets in pairs', '()', 50_000],
  ['opened brackets and stops', '(. ', 50_000],
  ['full stops', '.', 100_000],
  ['full stops apart', '. ', 100_000],
  ['closing marks after stops', '.»', 100_000],
  ['straight quotation marks', '"', 1_000_000],
  ['opening quotation marks', '«', 1_000_000],
  ['apostrophes', "'", 100_000],
  ['elisions', "l'", 100_000],
  ['clitics', 'a-t-il-', 50_000],
  ['hyphens', 'a-', 200_000],
  ['one word', 'a', 1_000_000],
  ['one number', '1', 1_000_000],
  ['dotted digits', '1.', 200_000],
  ['dotted digits and a letter', '1.1.1.1.1.1.1.1a', 20_000],
  ['grouped digits', '123 ', 200_000],
  ['initials', 'A.', 200_000],
  ['half addresses', 'a.a@', 100_000],
  ['half domains', 'aa.bb-', 100_000],
  ['schemes', 'https://', 100_000],
  ['schemes and stops', 'http://... ', 50_000],
  ['hashes', '#1', 100_000],
  ['combining marks', '\u0301', 200_000],
  ['pictographs', '😀', 200_000],
  ['joined pictographs', '😀\u200d', 200_000],
  ['footnotes', '.[1]', 50_000],
  ['abbreviations', 'M. ', 100_000],
  ['spaces', ' ', 1_000_000],
];

describe.each(['fr', 'en'])(
  '%s',
  code => {
    test.each(inputs)('%s', (_name, piece, times) => {
      const spent = (count: number) => {
        const before = process.cpuUsage().user;
        readIn(code, `Mot ${piece.repeat(count)}`);
        return (process.cpuUsage().user - before) / 1000;
      };
      spent(times / 20);
      const small = spent(times / 10);
      expect(spent(times)).toBeLessThan(30 * small + 500);
    });
  },
  60_000,
);
