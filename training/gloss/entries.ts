import { fold } from '../../annotator/rules/fold.ts';
import type { Sides } from './classes.ts';

/** A pair of whole expressions from a dictionary; `rank` counts the meanings of a headword from nought. */
export interface DictionaryEntry {
  readonly source: string;
  readonly target: string;
  readonly rank: number;
}

const mostMeanings = 6;

/** The usable entries of a dictionary in its order, English without its article and without explanations. */
export function dictionaryEntries(rows: readonly Sides[]): readonly DictionaryEntry[] {
  const ranks = new Map<string, number>();
  return rows.flatMap(([[source = ''], [written = '']]) => {
    const target = bareEnglish(source, written);
    const rank = ranks.get(fold(source)) ?? 0;
    if (target === '' || rank >= mostMeanings || /[()[\]:;/]/.test(target)) return [];
    ranks.set(fold(source), rank + 1);
    const entry = { source, target, rank };
    return [entry, ...contracted(entry)];
  });
}

/** «salle des fêtes», "A function hall" → "function hall"; a name keeps its capital. */
function bareEnglish(source: string, target: string): string {
  const bare = target.trim().replace(/^(?:an?|the|to)\s+(?=\S)/i, '');
  return /^\p{Ll}/u.test(source) && /^\p{Lu}\p{Ll}/u.test(bare) && !isNameLike(bare)
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare;
}

/** Several capitals, or a nation's adjective, are English spelling and no start of a sentence. */
const isNameLike = (english: string) =>
  /\s\p{Lu}/u.test(english) || /^\S+(?:ian|ean|ish|ese|day|ic|ch|man|er|ary|uary|ril|May)$/.test(english);

/** A preposition of several words melts with the article behind it: «à partir de» has «à partir du». */
function contracted({ source, target, rank }: DictionaryEntry): readonly DictionaryEntry[] {
  const melted = / de$/.test(source) ? ['du', 'des'] : / à$/.test(source) ? ['au', 'aux'] : [];
  if (!isPreposition(target)) return [];
  return melted.map(form => ({
    source: source.replace(/(?:de|à)$/, form),
    target: `${target} the`,
    rank,
  }));
}

/** English that an article may follow. */
const isPreposition = (english: string) =>
  /(?:^|\s)(?:of|to|from|with|at|in|on|by|for|as|unlike|like|despite|during|regarding|concerning|until|since|near|under|over|after|before|beyond|outside|inside|against|behind|above|below|towards?|around|across|along|through|throughout)$/.test(
    english,
  );
