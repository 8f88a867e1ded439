import type { NthReading } from '../../languages/contract/times.ts';
import {
  addMonths,
  civilDate,
  type Day,
  dayOf,
  fourDigits,
  isoDate,
  twoDigits,
  weekdayOf,
  weekOf,
} from '../../rules/civil-date.ts';
import { firstDayOf, lastDayOf } from '../../rules/days-of-value.ts';
import type { Resolved } from './resolve-context.ts';
import { dated } from './resolve-point.ts';

/**
 * The nth day, week or other unit of the stretch that a value denotes; null where the stretch has not so many. A week
 * belongs to the month or year that holds its Thursday, as in ISO 8601, and a weekend to the one that holds its Saturday.
 */
export function resolveNth(reading: NthReading, within: string): Resolved | null {
  const first = firstDayOf(within);
  const last = lastDayOf(within);
  if (first === null || last === null) return unresolved(reading, within);
  const { unit, weekday, nth, parts = {} } = reading;
  if (unit === 'day') {
    const day = weekday === undefined ? nthOf(first, last, nth, 1) : nthWeekday(first, last, nth, weekday);
    return day === null ? null : dated(isoDate(day), parts);
  }
  if (unit === 'week' || unit === 'weekend') {
    const day = nthWeekday(first, last, nth, unit === 'week' ? 4 : 6);
    if (day === null) return null;
    const { year, week } = weekOf(day);
    const value = `${fourDigits(year)}-W${twoDigits(week)}`;
    return { type: 'date', value: unit === 'week' ? value : `${value}-WE` };
  }
  const begin = nthPeriod(first, last, nth, monthsIn[unit]);
  return begin === null ? null : { type: 'date', value: periodAt(begin, unit) };
}

type Period = Exclude<NthReading['unit'], 'day' | 'week' | 'weekend'>;
const monthsIn: Readonly<Record<Period, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

function nthWeekday(first: Day, last: Day, nth: number, weekday: number): Day | null {
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
  return nthOf(earliest, last, nth, 7);
}

/** The nth of the days that lie `step` apart, the first of them at `first`. */
function nthOf(first: Day, last: Day, nth: number, step: number): Day | null {
  const count = Math.floor((last - first) / step) + 1;
  const index = nth > 0 ? nth - 1 : count + nth;
  return index >= 0 && index < count ? first + index * step : null;
}

function nthPeriod(first: Day, last: Day, nth: number, months: number): Day | null {
  const begin = civilDate(first);
  const end = civilDate(last);
  const count = Math.floor(((end.year - begin.year) * 12 + end.month - begin.month + 1) / months);
  const index = nth > 0 ? nth - 1 : count + nth;
  return index >= 0 && index < count ? addMonths(dayOf(begin.year, begin.month, 1), index * months) : null;
}

function periodAt(day: Day, unit: Period): string {
  const { year, month } = civilDate(day);
  if (unit === 'month') return `${fourDigits(year)}-${twoDigits(month)}`;
  if (unit === 'quarter') return `${fourDigits(year)}-Q${Math.ceil(month / 3)}`;
  if (unit === 'half') return `${fourDigits(year)}-H${month <= 6 ? 1 : 2}`;
  return unit === 'decade' ? String(Math.floor(year / 10)) : fourDigits(year);
}

/** Without the stretch, only how exact the value would be; the month stays where it is said. */
function unresolved({ unit, weekday, nth, parts = {} }: NthReading, within: string): Resolved {
  if (weekday !== undefined) return dated(`XXXX-WXX-${weekday}`, parts);
  if (unit === 'day') return dated(/^XXXX-\d\d$/.test(within) ? `${within}-XX` : 'XXXX-XX-XX', parts);
  if (unit === 'week') return { type: 'date', value: 'XXXX-WXX' };
  if (unit === 'weekend') return { type: 'date', value: 'XXXX-WXX-WE' };
  if (unit === 'month') return { type: 'date', value: nth > 0 ? `XXXX-${twoDigits(nth)}` : 'XXXX-XX' };
  if (unit === 'quarter') return { type: 'date', value: nth > 0 ? `XXXX-Q${nth}` : 'XXXX-Q4' };
  if (unit === 'half') return { type: 'date', value: nth === 1 ? 'XXXX-H1' : 'XXXX-H2' };
  return { type: 'date', value: unit === 'decade' ? 'XXX' : 'XXXX' };
}
