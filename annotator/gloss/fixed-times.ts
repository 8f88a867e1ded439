import type { TimeExpression, Token } from '../document/annotated-article.ts';
import type { TimeWords } from '../languages/contract/gloss.ts';
import { fold } from '../rules/fold.ts';
import { englishDate } from './english-dates.ts';
import { classKeys, type FixedSpan } from './fixed-spans.ts';

/** Words of a time in other words than digits that stand for themselves, without "on" or "in". */
const leadless =
  /^(?:the last|the next|in |every |per |from |between |this |next |last |tomorrow|yesterday|today|now|until )/;
const longestLead = 4;

/**
 * The English of the times of one sentence, with what stands before them: «avant le 15 mars» → "before 15 March",
 * «jeudi» → "on Thursday", «depuis trois ans» → "for three years". Times that ordinary words must say are left out.
 */
export function fixedTimes(
  times: readonly TimeExpression[],
  tokens: readonly Token[],
  words: TimeWords,
): readonly FixedSpan[] {
  let at = 0;
  return times.flatMap((time): FixedSpan[] => {
    while (at < tokens.length && (tokens[at]?.span.end ?? 0) <= time.span.start) at += 1;
    const plain = englishDate(time);
    const english = plain ?? words.english(fold(time.text), time.type === 'duration');
    if (english === null) return [];
    const found = leadOf(time, english, tokens, at, words);
    const settled = { how: 'date', isPerson: false } as const;
    const span = { start: found.start, end: time.span.end };
    const isDate = plain !== null && found.lead === null;
    return [{ ...settled, span, english, lead: found.lead, key: isDate ? classKeys.date : null }];
  });
}

/** Times of day that no time expression covers («de 9 h à 12 h»): a number, a mark of hours, minutes. */
export function clockTimes(tokens: readonly Token[], words: TimeWords): readonly FixedSpan[] {
  const found: FixedSpan[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (hour?.kind !== 'number' || mark === undefined || !words.clockMarks.includes(fold(mark.text)))
      continue;
    const minutes = /^\d\d$/.test(minute?.text ?? '') ? ` ${minute?.text}` : '';
    const isHour = Number(hour.text) <= 24;
    const english = isHour ? words.english(fold(`${hour.text} ${mark.text}${minutes}`), false) : null;
    const end = minutes === '' ? mark.span.end : (minute?.span.end ?? mark.span.end);
    if (english === null) continue;
    const span = { start: hour.span.start, end };
    found.push({ span, english, how: 'date', key: null, isPerson: false, lead: null });
  }
  return found;
}

interface Lead {
  readonly start: number;
  readonly lead: string | null;
}

function leadOf(
  time: TimeExpression,
  english: string,
  tokens: readonly Token[],
  first: number,
  words: TimeWords,
): Lead {
  const inside = fold(tokens[first]?.text ?? '');
  const hasOwnArticle = words.articles.includes(inside);
  const outside = fold(tokens[first - 1]?.text ?? '');
  const article = !hasOwnArticle && words.articles.includes(outside) ? 1 : 0;
  const from = first - article;
  const before = prepositionBefore(tokens, from, english, words);
  if (before) {
    const start = tokens[from - before.length]?.span.start ?? time.span.start;
    if (/^in$/.test(before.english) && leadless.test(english)) return { start, lead: null };
    const lasts = time.type === 'duration' && words.lasting.includes(before.words);
    return { start, lead: lasts ? 'for' : before.english };
  }
  const start = tokens[from]?.span.start ?? time.span.start;
  const bare = { start: article === 1 ? start : time.span.start, lead: null };
  const statesDay = time.stated.includes('weekday') || time.stated.includes('day');
  if (time.type === 'duration' || time.type === 'set' || !statesDay || leadless.test(english))
    return article === 1 && statesDay ? bare : { start: time.span.start, lead: null };
  const previous = tokens[from - 1];
  const needsOn = previous?.kind === 'word' && !words.bareBehind.includes(fold(previous.text));
  return needsOn ? { start: bare.start, lead: 'on' } : bare;
}

function prepositionBefore(
  tokens: readonly Token[],
  end: number,
  english: string,
  { before }: TimeWords,
): { readonly words: string; readonly english: string; readonly length: number } | null {
  for (let length = Math.min(longestLead, end); length > 0; length -= 1) {
    const written = tokens
      .slice(end - length, end)
      .map(({ text }) => fold(text))
      .join(' ');
    const known = before.find(([words, , times]) => words === written && (times?.test(english) ?? true));
    if (known) return { words: written, english: known[1], length };
  }
  return null;
}
