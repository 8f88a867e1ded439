import { join } from 'node:path';
import { sourceWords } from '../../annotator/gloss/source-words.ts';
import { sourceOrder } from '../../annotator/languages/fr/gloss/index.ts';
import { englishWords } from './english-words.ts';
import { frenchTokens, taggedWords } from './french-words.ts';
import { inflected } from './inflect-entries.ts';
import { readLines } from './read-lines.ts';

/**
 * Expressions of news that parliament and dictionaries render wrongly, written for this model: the key that the
 * annotator looks up, and its English. Their regular forms are added, and the
 * order in which the words stand where the tagger does not know them.
 */
export function newsWords(isWord: (word: string) => boolean): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of readLines(join(import.meta.dirname, 'news-words.tsv'))) {
    const [source = '', part = '', target = ''] = line.split('\t');
    const forms = [[source, target] as const, ...inflected([source, target], part, isWord)];
    for (const [form, english] of forms) {
      const tagged = taggedWords(frenchTokens(form));
      for (const words of [tagged, tagged.map(({ key }) => ({ key, pos: null }))]) {
        const keys = sourceWords(words, sourceOrder).map(({ key }) => key);
        if (keys.length <= 4 && !found.has(keys.join(' '))) found.set(keys.join(' '), englishWords(english));
      }
    }
  }
  return found;
}
