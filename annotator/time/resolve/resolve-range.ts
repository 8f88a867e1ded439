import type { PointReading, RangeReading, TimeParts, TimeReading } from '../../languages/contract/times.ts';
import { type Day, dayOf, isoDate } from '../../rules/civil-date.ts';
import { firstDayOf } from '../../rules/days-of-value.ts';
import { shapeOf } from '../shape.ts';
import type { ResolveContext, Resolved } from './resolve-context.ts';
import type { ClauseTense } from './tense.ts';

type Resolve = (reading: TimeReading, context: ResolveContext) => Resolved | null;

/**
 * The later end is placed first; the earlier one is the last such point before it, with what both share. Where the
 * earlier one says itself which it is («de lundi prochain à vendredi»), the later one follows it.
 */
export function resolveRange(
  range: RangeReading,
  context: ResolveContext,
  resolve: Resolve,
): Resolved | null {
  const from =
    range.from.kind === 'point' && range.to.kind === 'point' ? completed(range.from, range.to) : range.from;
  const settled = from.kind !== 'point' || from.direction !== undefined || from.parts.year !== undefined;
  const clock = from.kind === 'point' && from.parts.hour !== undefined;
  // «from Friday until March»: the weekday is that of the text, not the last one before the month.
  const ownWeek =
    from.kind === 'point' && from.parts.weekday !== undefined && shapeOf(range.to) !== shapeOf(from);
  const to = resolve(range.to, context);
  const toDay = to && firstDayOf(to.value);
  const rebased = settled || clock || ownWeek || toDay === null ? context : seenFrom(toDay, 'past', context);
  const begin = resolve(from, rebased);
  const beginDay = begin && firstDayOf(begin.value);
  const follows = beginDay === null || toDay === null || clock || beginDay <= toDay;
  const end = follows ? to : resolve(range.to, seenFrom(beginDay, 'future', context));
  return begin && end
    ? { type: begin.type, value: `${begin.value}/${wrapped(begin.value, end.value)}` }
    : null;
}

function seenFrom(day: Day, tense: ClauseTense, context: ResolveContext): ResolveContext {
  return { ...context, publication: day, tense, mentioned: null, ahead: false };
}

function completed(from: PointReading, to: PointReading): PointReading {
  const uneven = shapeOf(from) === 'year' || shapeOf(from) === 'period';
  return uneven ? from : { ...from, parts: { ...inherited(from.parts, to.parts), ...from.parts } };
}

/**
 * What the second part of a range says for both: the month and year of «du 3 au 7 mai 2021», the day of clock times.
 * A first part with a month of its own finds its year as the last one before the end: «du 28 décembre au 3 janvier 2021».
 */
function inherited(from: TimeParts, { year, month, day, weekday, hour, zone }: TimeParts): TimeParts {
  if (from.month !== undefined && from.hour === undefined) return {};
  const calendar =
    hour !== undefined ? { year, month, day, weekday, zone } : day !== undefined ? { year, month } : {};
  return Object.fromEntries(Object.entries(calendar).filter(([, value]) => value !== undefined));
}

/** «de 22 h à 6 h»: the end of a range of clock times that would lie before its beginning is the next day's. */
function wrapped(begin: string, end: string): string {
  const date = /^(\d{4})-(\d\d)-(\d\d)T/.exec(end);
  if (!date || end >= begin || end.slice(0, 10) !== begin.slice(0, 10)) return end;
  const next = dayOf(Number(date[1]), Number(date[2]), Number(date[3])) + 1;
  return isoDate(next) + end.slice(10);
}
