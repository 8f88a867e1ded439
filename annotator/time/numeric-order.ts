import type { Metadata } from '../document/article.ts';
import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import type { NumericOrder, PointReading, TimeReading } from '../languages/contract/times.ts';
import { dayOf, fourDigits, isCivilDate, twoDigits } from '../rules/civil-date.ts';
import type { ReadText } from '../text/read-text.ts';
import type { BlockTimes, RecognisedTime } from './recognise/recognise-times.ts';

export interface SettledOrder {
  readonly blocks: readonly BlockTimes[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A date in digits so near to the page's own date, and the other reading so far from it, tells the order. */
const near = 3;
const far = 20;

/**
 * Decides for the whole article whether «03/04/2021» is the third of April or the fourth of March, where its language
 * writes both: by the dates in digits that can be read in one way only, by a date that is the page's own in one
 * reading, by the region that the page or the caller declares, by the order of the dates that are written in words.
 * Where nothing tells, the reading that is usual in the language stays, as a guess, and a diagnostic names both.
 */
export function settleNumericOrder(read: ReadText, blocks: readonly BlockTimes[]): SettledOrder {
  const times = blocks.flatMap(block => block.times);
  const open = times.flatMap(({ reading }) => pointsIn(reading)).filter(isOpen);
  if (open.length === 0) return { blocks, diagnostics: [] };
  const order =
    orderOfCertain(times) ??
    orderByPublication(open, read.article.metadata) ??
    orderOfRegion(read.article.metadata.declaredLanguage) ??
    orderOfRegion(read.article.requestedLanguage) ??
    orderOfWords(read.article.text, times);
  if (order === null) return { blocks, diagnostics: [ambiguity(read, times)].filter(each => each !== null) };
  const settle = (time: RecognisedTime) => ({ ...time, reading: inOrder(time.reading, order) });
  return { blocks: blocks.map(block => ({ ...block, times: block.times.map(settle) })), diagnostics: [] };
}

function pointsIn(reading: TimeReading): readonly PointReading[] {
  if (reading.kind === 'range') return [...pointsIn(reading.from), ...pointsIn(reading.to)];
  return reading.kind === 'point' ? [reading] : [];
}

const isOpen = ({ digits }: PointReading) => digits?.sure === 'open';

function orderOfCertain(times: readonly RecognisedTime[]): NumericOrder | null {
  const certain = times
    .flatMap(({ reading }) => pointsIn(reading))
    .flatMap(({ digits }) => (digits?.sure === 'certain' ? [digits.order] : []));
  return majority(certain);
}

function orderByPublication(open: readonly PointReading[], { publishedAt }: Metadata): NumericOrder | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? '');
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const published = dayOf(year, month, day);
  const distance = ({ parts }: PointReading) =>
    Math.abs(dayOf(parts.year ?? year, parts.month ?? 1, parts.day ?? 1) - published);
  return majority(
    open.flatMap(point => {
      const here = distance(point);
      const there = distance(turned(point));
      const order = point.digits?.order;
      if (order === undefined || Math.min(here, there) > near || Math.max(here, there) < far) return [];
      return [here < there ? order : otherOrder(order)];
    }),
  );
}

/** How the region of a BCP 47 tag writes dates in digits; null for a tag without one. */
function orderOfRegion(tag: string | null): NumericOrder | null {
  const [, language, region] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag ?? '') ?? [];
  if (!language || !region) return null;
  const written = new Intl.DateTimeFormat(`${language}-${region}`, { timeZone: 'UTC' }).formatToParts(0);
  const first = written.find(({ type }) => type === 'day' || type === 'month')?.type;
  return first === 'day' ? 'day-first' : 'month-first';
}

/** «4 March» or «March 4» elsewhere in the article. */
function orderOfWords(text: string, times: readonly RecognisedTime[]): NumericOrder | null {
  const spelled = times.flatMap(({ reading, span }): NumericOrder[] => {
    const [point] = pointsIn(reading);
    if (!point || point.digits || point.parts.day === undefined || point.parts.month === undefined) return [];
    const written = text.slice(span.start, span.end);
    if (/\d{1,2}(?:st|nd|rd|th)?(?:\sof)?[\s-]\p{L}{3}/u.test(written)) return ['day-first'];
    return /\p{L}{3}\.?\s\d{1,2}(?!\d)/u.test(written) ? ['month-first'] : [];
  });
  return majority(spelled);
}

function majority(votes: readonly NumericOrder[]): NumericOrder | null {
  const dayFirst = votes.filter(vote => vote === 'day-first').length;
  if (dayFirst * 2 === votes.length) return null;
  return dayFirst * 2 > votes.length ? 'day-first' : 'month-first';
}

const otherOrder = (order: NumericOrder): NumericOrder =>
  order === 'day-first' ? 'month-first' : 'day-first';

function turned(point: PointReading): PointReading {
  const { day, month } = point.parts;
  return { ...point, parts: { ...point.parts, ...(day && month ? { day: month, month: day } : {}) } };
}

function inOrder<Reading extends TimeReading>(reading: Reading, order: NumericOrder): Reading {
  if (reading.kind === 'range')
    return { ...reading, from: inOrder(reading.from, order), to: inOrder(reading.to, order) };
  if (reading.kind !== 'point' || !isOpen(reading)) return reading;
  const right = reading.digits?.order === order ? reading : turned(reading);
  return { ...right, digits: { order, sure: 'likely' } } as Reading;
}

function ambiguity(read: ReadText, times: readonly RecognisedTime[]): Diagnostic | null {
  const time = times.find(({ reading }) => pointsIn(reading).some(isOpen));
  const point = time && pointsIn(time.reading).find(isOpen);
  if (!time || !point) return null;
  const { start, end } = time.span;
  return diagnose('ambiguous-numeric-date', time.span, {
    text: read.article.text.slice(start, end),
    read: isoOf(point),
    other: isoOf(turned(point)),
  });
}

function isoOf({ parts: { year, month = 1, day = 1 } }: PointReading): string {
  if (year === undefined) return `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
  return isCivilDate(year, month, day) ? `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}` : '';
}
