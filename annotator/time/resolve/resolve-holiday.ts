import type { HolidayDate, HolidayReading } from '../../languages/contract/times.ts';
import {
  civilDate,
  type Day,
  dayOf,
  daysInMonth,
  easterOf,
  fourDigits,
  isoDate,
  orthodoxEasterOf,
  weekdayOf,
} from '../../rules/civil-date.ts';
import { feastDayAfter, feastDaysIn } from '../../rules/world-feasts.ts';
import { choose } from './choose.ts';
import type { ResolveContext, Resolved } from './resolve-context.ts';
import { dated } from './resolve-point.ts';

/** The days of a year on which a holiday falls: one, but for lunar feasts none or two may be known. */
function holidaysIn(year: number, date: HolidayDate): readonly Day[] {
  if ('feast' in date) return feastDaysIn(year, date.feast);
  if ('orthodoxEaster' in date) return [orthodoxEasterOf(year) + date.orthodoxEaster];
  if ('easter' in date) return [easterOf(year) + date.easter];
  if ('day' in date) return [dayOf(year, date.month, date.day)];
  const day = nthWeekday(year, date) + (date.offset ?? 0);
  return [date.notOnEaster !== undefined && day === easterOf(year) + date.notOnEaster ? day + 7 : day];
}

function nthWeekday(
  year: number,
  { month, weekday, nth }: { readonly month: number; readonly weekday: number; readonly nth: number },
): Day {
  const first = dayOf(year, month, 1);
  if (nth > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  const last = first + daysInMonth(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}

export function resolveHoliday(reading: HolidayReading, context: ResolveContext): Resolved | null {
  const { date, year, direction, parts = {} } = reading;
  if (year !== undefined) {
    const day = holidaysIn(year, date)[0];
    // Beyond the table of lunar feasts only the year is sure.
    return day === undefined ? { type: 'date', value: fourDigits(year) } : placed(day, reading);
  }
  if (context.publication === null) {
    const fixed = 'day' in date ? isoDate(dayOf(2000, date.month, date.day)).slice(5) : 'XX-XX';
    return dated(`XXXX-${fixed}`, parts);
  }
  const around = civilDate(context.publication).year;
  const candidates = [around - 1, around, around + 1].flatMap(each =>
    holidaysIn(each, date).map(day => ({ begin: day, end: lastDay(day, date), value: day })),
  );
  const day = choose(candidates, context.publication, { direction, tense: context.tense, sureWithin: 45 });
  return day === null ? null : placed(day, reading);
}

function lastDay(day: Day, date: HolidayDate): Day {
  const next = 'feast' in date && date.until ? feastDayAfter(day, date.until) : null;
  return next === null ? day : next - 1;
}

function placed(day: Day, { date, parts = {} }: HolidayReading): Resolved {
  const last = lastDay(day, date);
  return last === day
    ? dated(isoDate(day), parts)
    : { type: 'date', value: `${isoDate(day)}/${isoDate(last)}` };
}
