import type { ShiftReading, TimeUnit } from '../../languages/contract/times.ts';
import {
  addMonths,
  civilDate,
  type Day,
  dayOf,
  fourDigits,
  isoDate,
  mondayOf,
  twoDigits,
  weekdayOf,
  weekOf,
} from '../../rules/civil-date.ts';
import { durationValue } from './lengths.ts';
import type { Mentioned, Resolved } from './resolve-context.ts';
import { dated, timeOfDay } from './resolve-point.ts';

const monthsIn: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Counts from a base; without one the value says only how exact it would be. */
export function resolveShift(reading: ShiftReading, base: Mentioned | null): Resolved | null {
  const { unit, amount, from } = reading;
  if (base === null) return unresolved(reading);
  if (base.day === null) return fromCoarseDate(reading, base.year, base.month);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    // Two hours after a day are a length; two hours ago were today.
    if (base.minute === null && from !== 'publication') return lengthOf(reading);
    return clockShift(reading, base.day, base.minute);
  }
  if (unit === 'day') return dated(isoDate(dayShift(base.day, reading)), reading.parts ?? {});
  if (unit === 'week' || unit === 'weekend') return weekShift(reading, base.day, amount);
  return { type: 'date', value: monthShift(reading, addMonths(base.day, amount * (monthsIn[unit] ?? 0))) };
}

/** So many days on; with the name of a day, the first such day after the base or the last before it. */
function dayShift(base: Day, { amount, parts = {} }: ShiftReading): Day {
  const { weekday } = parts;
  if (weekday === undefined || amount === 0) return base + amount;
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  return amount > 0 ? base + (ahead || 7) + (amount - 1) * 7 : base + ahead - 7 + (amount + 1) * 7;
}

function weekShift({ unit, grain, parts }: ShiftReading, base: Day, amount: number): Resolved {
  const day = base + 7 * amount;
  if (grain === 'day') return dated(isoDate(day), parts ?? {});
  const { year, week } = weekOf(day);
  if (parts?.weekday !== undefined) return dated(isoDate(mondayOf(year, week) + parts.weekday - 1), parts);
  // On a Saturday or Sunday, the last weekend is the one a week ago; on a weekday it lies in the week before as well.
  const value = `${fourDigits(year)}-W${twoDigits(week)}`;
  return { type: 'date', value: unit === 'weekend' ? `${value}-WE` : value };
}

function monthShift({ unit, grain, parts }: ShiftReading, day: Day): string {
  // «ten years ago today» is that day.
  if (grain === 'day') return isoDate(day);
  const { year, month } = civilDate(day);
  if (unit === 'year' && parts?.season !== undefined) return `${fourDigits(year)}-${parts.season}`;
  if (unit === 'month') return `${fourDigits(year)}-${twoDigits(month)}`;
  if (unit === 'quarter') return `${fourDigits(year)}-Q${Math.ceil(month / 3)}`;
  if (unit === 'half') return `${fourDigits(year)}-H${month <= 6 ? 1 : 2}`;
  // Ten years are as exact as a decade that is counted: «a decade earlier» is a year, «last decade» is none.
  if (unit === 'decade' && grain === undefined) return String(Math.floor(year / 10));
  return unit === 'century' ? String(Math.floor(year / 100)) : fourDigits(year);
}

function clockShift({ unit, amount }: ShiftReading, base: Day, minute: number | null): Resolved {
  if (minute === null) return { type: 'date', value: isoDate(base) };
  const minutes = unit === 'hour' ? 60 : unit === 'minute' ? 1 : 0;
  const moved = minute + amount * minutes;
  const day = base + Math.floor(moved / 1440);
  const rest = ((moved % 1440) + 1440) % 1440;
  return dated(isoDate(day), { hour: Math.floor(rest / 60), minute: rest % 60 });
}

/** From a month or a year only as coarse a step can be counted; a finer one stays a length before or after it. */
function fromCoarseDate(reading: ShiftReading, year: number, month: number | null): Resolved | null {
  const { unit, amount, grain } = reading;
  // «le lendemain» of a month or a year is a figure of speech.
  if (grain === undefined && unit === 'day') return null;
  const months = monthsIn[unit];
  const countable = months !== undefined && (month !== null || months % 12 === 0);
  if (!countable) return lengthOf(reading);
  return { type: 'date', value: monthShift(reading, addMonths(dayOf(year, month ?? 1, 1), amount * months)) };
}

function lengthOf({ unit, amount }: ShiftReading): Resolved {
  return { type: 'duration', value: durationValue([{ unit, count: Math.abs(amount) }]) };
}

const unknown: Partial<Record<TimeUnit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/**
 * Without a date to count from, the value says only how exact it would be. «aujourd'hui» is the one day that needs no
 * date to be told from others: TIMEX3's PRESENT_REF.
 */
function unresolved({ unit, amount, grain, parts, from }: ShiftReading): Resolved {
  if (unit === 'day' && amount === 0 && from === 'publication' && parts === undefined)
    return { type: 'date', value: 'PRESENT_REF' };
  if (parts?.weekday !== undefined) return dated(`XXXX-WXX-${parts.weekday}`, parts);
  const value = unknown[grain ?? unit];
  const time = timeOfDay(parts ?? {});
  return value === undefined
    ? dated('XXXX-XX-XX', parts ?? {})
    : { type: time === '' ? 'date' : 'time', value };
}
