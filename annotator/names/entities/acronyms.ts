import type { FoundMention } from '../found-mention.ts';
import type { Clusters } from './clusters.ts';
import type { ThingMention } from './same-name.ts';

/** Words that acronyms pass over: «Commission nationale de l'informatique et des libertés» is CNIL. */
const small =
  /^(?:de|du|des|d|la|le|les|l|et|en|a|au|aux|pour|sur|par|of|the|for|and|to|on|in|y|e|del|der|die|das|und|fur|van)$/;

/** A longer name, ready to be compared with acronyms. */
interface Spelled {
  readonly index: number;
  /** Its words that acronyms do not pass over, as bare letters. */
  readonly content: readonly string[];
}

/**
 * True where the letters of `short` are the initials of the words of `long`, in order; further letters may come
 * from inside a word («Interpol»), and small words may be passed over or counted.
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = bare(short);
  const content = contentOf(long);
  if (letters.length < 2 || letters.length > 12 || content.length < 2) return false;
  return initialsOf(long).includes(letters) || isSpelledBy(letters, content);
}

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const wordsOf = (long: string) => long.split(/[^\p{L}\p{N}\p{M}]+/u).filter(word => word !== '');

const contentOf = (long: string) =>
  wordsOf(long)
    .map(bare)
    .filter(word => !small.test(word));

/** Initials of the words that count, and of all of them: CNIL, HCF. */
function initialsOf(long: string): readonly string[] {
  const initials = (words: readonly string[]) => words.map(word => word.charAt(0)).join('');
  return [...new Set([initials(contentOf(long)), initials(wordsOf(long).map(bare))])];
}

/** Takes the letters from the words in turn: the first letter of each word, then perhaps up to two more of it. */
function isSpelledBy(letters: string, words: readonly string[]): boolean {
  if (words.length > letters.length) return false;
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
 * Joins an acronym to the one name of the article that has its initials; where none has them, to the one whose words
 * give its letters. Two such names leave it alone, unless brackets say which is meant.
 */
export function joinAcronyms(mentions: readonly ThingMention[], clusters: Clusters): void {
  const byInitials = new Map<string, number[]>();
  const byLetter = new Map<string, Spelled[]>();
  const seen = new Set<string>();
  for (const { index, mention, key } of mentions) {
    if (seen.has(`${mention.type} ${key}`) || !/[\s-]/.test(mention.text)) continue;
    seen.add(`${mention.type} ${key}`);
    const content = contentOf(mention.text);
    if (content.length < 2 || content.length > longestAcronym) continue;
    for (const initials of initialsOf(mention.text))
      push(byInitials, `${mention.type} ${initials}`, index, mostNames);
    push(byLetter, `${mention.type} ${content[0]?.charAt(0)}`, { index, content }, mostNames);
  }
  for (const { index, mention } of mentions) {
    const kind = acronymKind(mention.text);
    if (kind === null) continue;
    const letters = bare(mention.text);
    const exact = oneCluster(byInitials.get(`${mention.type} ${letters}`) ?? [], clusters);
    if (exact !== undefined) {
      if (exact !== null) clusters.join(exact, index);
      continue;
    }
    if (kind === 'word') continue;
    const spelled = (byLetter.get(`${mention.type} ${letters.charAt(0)}`) ?? [])
      .filter(({ content }) => isSpelledBy(letters, content))
      .map(name => name.index);
    const full = oneCluster(spelled, clusters);
    if (full !== undefined && full !== null) clusters.join(full, index);
  }
}

/**
 * Joins names of which only the first words are shortened: «RC Sermange», «Racing Club de Sermange»; «CHU de Garonne»,
 * «centre hospitalier universitaire de Garonne».
 */
export function joinHalfAcronyms(mentions: readonly ThingMention[], clusters: Clusters): void {
  const firsts = new Map<string, number>();
  const halves: (readonly [key: string, index: number])[] = [];
  for (const { index, mention } of mentions) {
    const [first = '', second] = mention.text.split(/\s+/, 2);
    const content = contentOf(mention.text);
    if (second === undefined || content.length > longestAcronym) continue;
    if (/^\p{Lu}{2,5}$/u.test(first)) {
      halves.push([`${mention.type} ${bare(first)} ${content.slice(1).join(' ')}`, index]);
      continue;
    }
    for (let end = 2; end < content.length; end += 1) {
      const letters = content.slice(0, end).map(word => word.charAt(0));
      const key = `${mention.type} ${letters.join('')} ${content.slice(end).join(' ')}`;
      if (!firsts.has(key)) firsts.set(key, index);
    }
  }
  for (const [key, index] of halves) {
    const full = firsts.get(key);
    if (full !== undefined) clusters.join(full, index);
  }
}

const longestAcronym = 12;
/** How many names an acronym is compared with, so that a hostile text stays linear. */
const mostNames = 40;

function push<Item>(index: Map<string, Item[]>, key: string, item: Item, most: number): void {
  const same = index.get(key);
  if (!same) index.set(key, [item]);
  else if (same.length < most) same.push(item);
}

/** The one cluster that all are in; null where there are several, undefined where there is none. */
function oneCluster(indices: readonly number[], { rootOf }: Clusters): number | null | undefined {
  const roots = new Set(indices.map(rootOf));
  return roots.size > 1 ? null : [...roots][0];
}

/** `letters`: «CNIL», «S.N.C.F.», «BoE»; `word`: «Cnil», which only exact initials explain. */
function acronymKind(text: string): 'letters' | 'word' | null {
  if (/^[\p{Lu}\d][\p{L}\d.&-]{1,11}$/u.test(text) && /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(text)) return 'letters';
  return /^\p{Lu}\p{Ll}{3,7}$/u.test(text) ? 'word' : null;
}

/**
 * Pairs of mentions, by index, of which one explains the other in brackets: «la Cour pénale internationale (CPI)»,
 * «la CPI (Cour pénale internationale)». Another language may have the initials in another order.
 */
export function explainedPairs(
  text: string,
  mentions: readonly FoundMention[],
): readonly (readonly [outer: number, inner: number])[] {
  return mentions.flatMap((mention, index) => {
    const next = mentions[index + 1];
    if (!next || next.span.start - mention.span.end > 5) return [];
    if (!/^\s?\(\s?[«"“]?\s?$/.test(text.slice(mention.span.end, next.span.start))) return [];
    if (!/^\s?[»"”]?\s?[),;]/.test(text.slice(next.span.end, next.span.end + 4))) return [];
    const explains = [
      [next.text, mention.text],
      [mention.text, next.text],
    ].some(([short = '', long = '']) => isAcronymOf(short, long) || isReordered(short, long));
    return explains ? [[index, index + 1] as const] : [];
  });
}

/** «Fonds monétaire international (IMF)». */
function isReordered(short: string, long: string): boolean {
  if (acronymKind(short) !== 'letters') return false;
  const sorted = (letters: string) => [...letters].sort().join('');
  return initialsOf(long).some(initials => initials.length > 2 && sorted(initials) === sorted(bare(short)));
}
