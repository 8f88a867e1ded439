import type { Alignment, Mention, TimeExpression, Token } from '../document/annotated-article.ts';
import { byPosition, overlaps, type Span } from '../document/span.ts';
import type { GlossResources } from '../languages/contract/gloss.ts';
import { fold } from '../rules/fold.ts';
import { englishMoney, englishNumber, englishPercent } from './english-amounts.ts';
import { englishDate } from './english-dates.ts';

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
}

/** Names, dates and amounts of the article in reading order, none overlapping. */
export function fixedSpans(
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
  resources: GlossResources,
): readonly FixedSpan[] {
  const found = [
    ...times.flatMap(time => fixedTime(time) ?? []),
    ...mentions.flatMap(mention => fixedMention(mention, resources) ?? []),
  ].sort(byPosition);
  const kept: FixedSpan[] = [];
  for (const fixed of found) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, fixed.span)) kept.push(fixed);
  }
  return kept;
}

function fixedTime(time: TimeExpression): FixedSpan | null {
  const english = englishDate(time);
  return english === null
    ? null
    : { span: time.span, english, how: 'date', key: classKeys.date, isPerson: false };
}

function fixedMention(mention: Mention, resources: GlossResources): FixedSpan | null {
  const { span, text, type, subtype, form } = mention;
  const amount = (english: string | null): FixedSpan | null =>
    english === null ? null : { span, english, how: 'number', key: classKeys.number, isPerson: false };
  if (type === 'money') return amount(englishMoney(text, subtype, resources.amounts));
  if (type === 'percent') return amount(englishPercent(text, resources.amounts));
  if (type === 'quantity' || form === 'description' || form === 'pronoun') return null;
  const key = type === 'place' ? classKeys.place : classKeys.name;
  const isPerson = type === 'person';
  const known = resources.name(fold(text));
  if (known !== null) return { span, english: known, how: 'name', key, isPerson };
  return isProperName(text, resources) ? { span, english: text, how: 'name', key, isPerson } : null;
}

/**
 * True for a name of capitalised words alone, which is copied; one with ordinary words in it («Cour des comptes») has
 * English of its own, and the tables know much of it.
 */
function isProperName(text: string, { nameParticles, phrases }: GlossResources): boolean {
  const words = text.split(/\s+/);
  const isPlain = words.every(word => /^[\p{Lu}\p{N}]/u.test(word) || nameParticles.includes(fold(word)));
  const mixed = words.some(word => !/^[\p{Lu}\p{N}]/u.test(word));
  if (!isPlain) return false;
  return !mixed || !words.some(word => /^\p{Lu}/u.test(word) && phrases.sourceWord(fold(word)) !== -1);
}

/** Tokens that are the same in every language, and numbers; null for words. */
export function fixedToken({ span, text, kind }: Token, { amounts }: GlossResources): FixedSpan | null {
  if (kind === 'number')
    return {
      span,
      english: englishNumber(text, amounts),
      how: 'number',
      key: classKeys.number,
      isPerson: false,
    };
  if (kind === 'url' || kind === 'email' || kind === 'handle')
    return { span, english: text, how: 'copied', key: null, isPerson: false };
  return null;
}
