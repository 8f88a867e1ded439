import type { Alignment, Mention, Token } from '../document/annotated-article.ts';
import { byPosition, overlaps, type Span } from '../document/span.ts';
import type { GlossResources } from '../languages/contract/gloss.ts';
import { fold } from '../rules/fold.ts';
import { englishMoney, englishNumber, englishPercent } from './english-amounts.ts';

/** Words that stand for a class in the tables. */
export const classKeys = { name: '<name>', place: '<place>', number: '<number>', date: '<date>' } as const;

/** A stretch whose English is settled before anything is looked up: it comes out whole, exactly once. */
export interface FixedSpan {
  readonly span: Span;
  readonly english: string;
  readonly how: Alignment['how'];
  /** The class word that stands for it in the tables, null where it is outside all phrases. */
  readonly key: string | null;
  readonly isPerson: boolean;
  /** English words before it that belong to the grammar and not to the thing: "before", "on". */
  readonly lead: string | null;
}

const plain = { isPerson: false, lead: null } as const;

/**
 * Names and amounts of the article with stretches that were settled before (dates, passages in other languages), in
 * reading order, none overlapping; what was settled before wins.
 */
export function fixedSpans(
  settled: readonly FixedSpan[],
  mentions: readonly Mention[],
  resources: GlossResources,
): readonly FixedSpan[] {
  const first = withoutOverlap([...settled].sort(byPosition));
  const named = mentions.flatMap(mention => fixedMention(mention, resources) ?? []).sort(byPosition);
  let next = 0;
  const free = withoutOverlap(named).filter(({ span }) => {
    while ((first[next]?.span.end ?? Infinity) <= span.start) next += 1;
    const near = first[next];
    return near === undefined || !overlaps(near.span, span);
  });
  return [...first, ...free].sort(byPosition);
}

function withoutOverlap(found: readonly FixedSpan[]): readonly FixedSpan[] {
  const kept: FixedSpan[] = [];
  for (const fixed of found) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, fixed.span)) kept.push(fixed);
  }
  return kept;
}

function fixedMention(mention: Mention, resources: GlossResources): FixedSpan | null {
  const { span, text, type, subtype, form } = mention;
  const amount = (english: string | null): FixedSpan | null =>
    english === null ? null : { ...plain, span, english, how: 'number', key: classKeys.number };
  if (type === 'money') return amount(englishMoney(text, subtype, resources.amounts));
  if (type === 'percent') return amount(englishPercent(text, resources.amounts));
  if (type === 'quantity' || form === 'description' || form === 'pronoun') return null;
  const key = type === 'place' ? classKeys.place : classKeys.name;
  const isPerson = type === 'person';
  const known = resources.name(fold(text)) ?? (type === 'place' ? placeInTable(text, resources) : null);
  if (known !== null) return { span, english: known, how: 'name', key, isPerson, lead: null };
  return isProperName(text, resources)
    ? { span, english: text, how: 'name', key, isPerson, lead: null }
    : null;
}

/** What the phrase table says of a whole place name, where that is a name as well: «Pays de Galles» → "Wales". */
function placeInTable(text: string, { order, phrases, targetWords }: GlossResources): string | null {
  let node = -1;
  for (const written of fold(text).split(/\s+|(?<=')/u)) {
    const key = Object.hasOwn(order.elided, written) ? order.elided[written] : written;
    node = phrases.trie.child(node, phrases.sourceWord(key ?? ''));
    if (node === -1) return null;
  }
  const option = phrases.firstOption[node] ?? 0;
  if (option === phrases.firstOption[node + 1]) return null;
  const words = [...phrases.words.subarray(phrases.firstWord[option], phrases.firstWord[option + 1])];
  const english = words.map(id => targetWords[id] ?? '');
  const isSpelling = fold(english.join(' ')).startsWith(fold(text));
  return !isSpelling && english.every(word => /^\p{Lu}/u.test(word)) ? english.join(' ') : null;
}

/**
 * True for what is copied: a name that begins with a capital or digit, for which the tables have no English of its own.
 * Common nouns that open it («Cour d'appel») are not enough for that: word for word, a name would be lost.
 */
function isProperName(text: string, { nameParticles }: GlossResources): boolean {
  const words = text.split(/\s+/);
  const first = words.find(word => !nameParticles.includes(fold(word))) ?? '';
  return /^(?:\p{L}['’])?[\p{Lu}\p{N}]/u.test(first);
}

/** Tokens that are the same in every language, and numbers; null for words. */
export function fixedToken({ span, text, kind }: Token, { amounts }: GlossResources): FixedSpan | null {
  if (kind === 'number')
    return {
      span,
      english: englishNumber(text, amounts),
      how: 'number',
      key: classKeys.number,
      ...plain,
    };
  if (kind === 'url' || kind === 'email' || kind === 'handle' || kind === 'symbol')
    return { span, english: text, how: 'copied', key: null, ...plain };
  return null;
}
