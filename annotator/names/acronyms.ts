import type { FoundMention } from './found-mention.ts';

/** Words that acronyms pass over: «Commission nationale de l'informatique et des libertés» is CNIL. */
const small =
  /^(?:de|du|des|d|la|le|les|l|et|en|à|au|aux|pour|sur|of|the|for|and|to|on|in|y|e|del|der|die|das|und|für|van)$/;

/**
 * True where the letters of `short` are the initials of the words of `long`, in order; further letters may come
 * from inside a word («Interpol»), and small words may be passed over or counted.
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = bare(short);
  const words = long.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
  const content = words.filter(word => !small.test(word.toLowerCase()));
  if (letters.length < 2 || letters.length > 12 || content.length < 2) return false;
  const initials = (list: readonly string[]) => bare(list.map(word => word.charAt(0)).join(''));
  if (letters === initials(content) || letters === initials(words)) return true;
  return isSpelledBy(letters, content.map(bare));
}

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Takes the letters from the words in turn: the first letter of each word, then perhaps up to two more of it. */
function isSpelledBy(letters: string, words: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const at of reached) {
      for (let taken = 1; taken <= 3 && letters.slice(at, at + taken) === word.slice(0, taken); taken += 1)
        if (word.length >= taken && at + taken <= letters.length) next.add(at + taken);
    }
    reached = next;
  }
  return reached.has(letters.length);
}

/**
 * Pairs of mentions, by index, of which one explains the other in brackets: «la Cour pénale internationale (CPI)»,
 * «la CPI (Cour pénale internationale)».
 */
export function explainedPairs(
  text: string,
  mentions: readonly FoundMention[],
): readonly (readonly [outer: number, inner: number])[] {
  return mentions.flatMap((mention, index) => {
    const next = mentions[index + 1];
    if (
      !next ||
      !/^\s?\(\s?$/.test(text.slice(mention.span.end, Math.min(next.span.start, mention.span.end + 5)))
    )
      return [];
    if (
      next.span.start - mention.span.end > 3 ||
      !/^\s?[),]/.test(text.slice(next.span.end, next.span.end + 2))
    )
      return [];
    const explains = isAcronymOf(next.text, mention.text) || isAcronymOf(mention.text, next.text);
    return explains ? [[index, index + 1] as const] : [];
  });
}
