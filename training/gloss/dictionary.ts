import { join } from 'node:path';
import { fold } from '../../annotator/rules/fold.ts';
import { type Entry, inflected } from './inflect-entries.ts';
import { readLines } from './read-lines.ts';

/** What the inflected forms of dictionary words mean, best first: for forms that no corpus shows. */
export function inflectedDictionary(
  data: string,
  isWord: (word: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of ['wiktionary.fr-en.pos.tsv.xz', 'frwiktionary.fr-en.pos.tsv.xz']) {
    for (const line of readLines(join(data, file))) {
      const [source = '', part = '', target = ''] = line.split('\t');
      const entry: Entry = [fold(source), target];
      for (const [form, english] of inflected(entry, part, isWord)) {
        const meanings = found.get(form) ?? [];
        found.set(form, meanings);
        if (meanings.length < 4 && !meanings.includes(english)) meanings.push(english);
      }
    }
  }
  return found;
}
