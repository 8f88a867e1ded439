import type { PointReading, TimeParts } from '../../languages/contract/times.ts';
import {
  civilDate,
  type Day,
  dayOf,
  fourDigits,
  isCivilDate,
  isoDate,
  twoDigits,
  weekdayOf,
} from '../../rules/civil-date.ts';
import { firstDayOf, lastDayOf } from '../../rules/days-of-value.ts';
import { type Candidate, choose } from './choose.ts';
import type { ResolveContext, Resolved } from './resolve-context.ts';

/** So near to the publication, a day without its year is the one that is meant, whatever the verbs say. */
const sureDays = 45;

/** The time of day of a value: `T12:28`, `TEV`, or nothing. */
export function timeOfDay({ hour, minute, second, partOfDay }: TimeParts): string {
  if (hour !== undefined) {
    const clock = `T${twoDigits(hour)}:${twoDigits(minute ?? 0)}`;
    return second === undefined ? clock : `${clock}:${twoDigits(second)}`;
  }
  return partOfDay === undefined ? '' : `T${partOfDay}`;
}

export function dated(date: string, parts: TimeParts): Resolved {
  const time = timeOfDay(parts);
  return { type: time === '' ? 'date' : 'time', value: date + time };
}

/** Places a point in the calendar; null where its parts make no date (30 February). */
export function resolvePoint(reading: PointReading, context: ResolveContext): Resolved | null {
  const { parts } = reading;
  if (parts.century !== undefined) return { type: 'date', value: twoDigits(parts.century) };
  if (parts.decade !== undefined) return { type: 'date', value: String(parts.decade) };
  if (parts.day !== undefined) return resolveDay(reading, parts.day, context);
  if (parts.weekday !== undefined) return resolveWeekday(reading, parts.weekday, context);
  const rest = withinYear(parts);
  if (rest !== null) return resolveWithinYear(reading, rest, context);
  if (parts.year !== undefined) return { type: 'date', value: fourDigits(parts.year) };
  const base = context.dayInBlock ?? context.publication;
  return dated(base === null ? 'XXXX-XX-XX' : isoDate(base), parts);
}

function resolveDay(reading: PointReading, day: number, context: ResolveContext): Resolved | null {
  const { parts, direction } = reading;
  const { year, month, weekday } = parts;
  if (year !== undefined && month !== undefined)
    return isCivilDate(year, month, day) ? dated(isoDate(dayOf(year, month, day)), parts) : null;
  if (month !== undefined && !isCivilDate(2000, month, day)) return null;
  const { publication, mentioned } = context;
  if (publication === null)
    return dated(`XXXX-${month === undefined ? 'XX' : twoDigits(month)}-${twoDigits(day)}`, parts);
  const all = month === undefined ? daysAround(publication, day) : yearsAround(publication, month, day);
  const agreeing = all.filter(({ begin }) => weekday === undefined || weekdayOf(begin) === weekday);
  const candidates = agreeing.length > 0 ? agreeing : all;
  const sameMonth =
    mentioned && mentioned.month !== null && month === undefined && weekday === undefined ? mentioned : null;
  if (sameMonth?.month && isCivilDate(sameMonth.year, sameMonth.month, day))
    return dated(isoDate(dayOf(sameMonth.year, sameMonth.month, day)), parts);
  const chosen = choose(candidates, publication, {
    direction,
    tense: context.tense,
    sureWithin: month === undefined || context.ahead ? 0 : sureDays,
  });
  return chosen === null ? null : dated(isoDate(chosen), parts);
}

function yearsAround(publication: Day, month: number, day: number): Candidate<Day>[] {
  const { year } = civilDate(publication);
  return [year - 1, year, year + 1, year - 2]
    .filter(each => isCivilDate(each, month, day))
    .map(each => oneDay(dayOf(each, month, day)));
}

function daysAround(publication: Day, day: number): Candidate<Day>[] {
  const { year, month } = civilDate(publication);
  return [-2, -1, 0, 1, 2].flatMap(offset => {
    const index = year * 12 + month - 1 + offset;
    const place: [number, number] = [Math.floor(index / 12), (index % 12) + 1];
    return isCivilDate(...place, day) ? [oneDay(dayOf(...place, day))] : [];
  });
}

const oneDay = (day: Day): Candidate<Day> => ({ begin: day, end: day, value: day });

function resolveWeekday(
  { parts, direction }: PointReading,
  weekday: number,
  context: ResolveContext,
): Resolved | null {
  const { publication, tense } = context;
  if (publication === null) return dated(`XXXX-WXX-${weekday}`, parts);
  const ahead = (weekday - weekdayOf(publication) + 7) % 7;
  const candidates = [ahead - 7, ahead, ahead + 7, ahead + 14].map(offset => oneDay(publication + offset));
  // News tells what has been: without a verb to say otherwise a weekday is the last one, today included.
  const chosen = choose(candidates, publication, {
    direction,
    tense: tense ?? (direction === 'this' ? null : 'past'),
    sureWithin: 1,
    nextAfter: 1,
  });
  return chosen === null ? null : dated(isoDate(chosen), parts);
}

/** Month, week, season, quarter or half-year as a value spells it after the year. */
function withinYear({ month, week, season, quarter, half }: TimeParts): string | null {
  if (month !== undefined) return twoDigits(month);
  if (week !== undefined) return `W${twoDigits(week)}`;
  if (season !== undefined) return season;
  if (quarter !== undefined) return `Q${quarter}`;
  return half === undefined ? null : `H${half}`;
}

function resolveWithinYear(
  { parts, direction }: PointReading,
  rest: string,
  context: ResolveContext,
): Resolved | null {
  if (parts.year !== undefined) return { type: 'date', value: `${fourDigits(parts.year)}-${rest}` };
  if (context.publication === null) return { type: 'date', value: `XXXX-${rest}` };
  const { year } = civilDate(context.publication);
  const candidates = [year - 2, year - 1, year, year + 1].flatMap(each => {
    const begin = firstDayOf(`${fourDigits(each)}-${rest}`);
    const end = lastDayOf(`${fourDigits(each)}-${rest}`);
    return begin === null || end === null ? [] : [{ begin, end, value: each }];
  });
  // «this September», «ce printemps» are those of the year, unless the verb looks the other way; a winter has two.
  const { tense } = context;
  const running =
    direction === 'this' && parts.season !== 'WI'
      ? candidates.find(({ value }) => value === year)
      : undefined;
  const against =
    running === undefined ||
    (tense === 'past'
      ? running.begin > context.publication
      : tense !== null && running.end < context.publication);
  const chosen = against
    ? choose(candidates, context.publication, { direction, tense, sureWithin: 1 })
    : running.value;
  return chosen === null ? null : { type: 'date', value: `${fourDigits(chosen)}-${rest}` };
}
