import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { nameKey } from '../../annotator/rules/name-key.ts';
import { bySize } from './table.ts';

/** Running text of a language, and the column of it where it is a table of sentence pairs. */
interface Corpus {
  readonly file: string;
  readonly column: number;
}

const corpora: Readonly<Record<string, readonly Corpus[]>> = {
  fr: [
    { file: 'gloss/europarl.fr-en.tsv.xz', column: 0 },
    { file: 'gloss/tatoeba.fr-en.tsv.xz', column: 0 },
  ],
  en: [
    { file: 'gloss/wikinews.en.txt.xz', column: 0 },
    { file: 'gloss/tatoeba.fr-en.tsv.xz', column: 1 },
  ],
};
export const homonymLanguages = Object.keys(corpora);

/** A name is a word as well where it is written small that often, and in that share of all places inside sentences. */
const fewest = 4;
const smallestShare = 0.15;

/** The one-word keys among `keys` that are ordinary words of the language, counted in running text; a line each. */
export function homonyms(dataFolder: string, language: string, keys: ReadonlySet<string>): string {
  const lower = new Map<string, number>();
  const upper = new Map<string, number>();
  for (const { file, column } of corpora[language] ?? []) {
    const text = execFileSync('xz', ['-dc', join(dataFolder, file)], { maxBuffer: 1 << 30 }).toString('utf8');
    for (const line of text.split('\n')) {
      const words = (line.split('\t')[column] ?? '').split(/[^\p{L}\p{M}-]+/u);
      for (const word of words.slice(1)) {
        const small = /^\p{Ll}/u.test(word);
        const key = nameKey(word);
        if (!keys.has(key)) continue;
        const counts = small ? lower : upper;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const words = [...lower].filter(
    ([key, count]) => count >= fewest && count >= smallestShare * (count + (upper.get(key) ?? 0)),
  );
  return `${words
    .map(([key]) => key)
    .sort(bySize)
    .join('\n')}\n`;
}
