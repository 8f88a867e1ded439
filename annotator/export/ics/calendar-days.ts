import { daysBetween, momentOf } from '../moment.ts';

export interface CalendarPlace {
  /** Whole days since 1970-01-01, on the calendar as written. */
  readonly day: number;
  /** Hours and minutes as part of the day, from 0 up to 1; null where only the day is known. */
  readonly hour: number | null;
}

/** The place of an ISO 8601 date or date-time in the calendar; null for anything else. */
export function calendarPlace(iso: string): CalendarPlace | null {
  const moment = momentOf(iso);
  const day = moment && daysBetween('1970-01-01', moment.date);
  if (!moment || day === null) return null;
  const [hours = 0, minutes = 0] = moment.clock?.split(':').map(Number) ?? [];
  return { day, hour: moment.clock === null ? null : (hours * 60 + minutes) / 1440 };
}

/** The day as a date at midnight UTC, for `Intl` and its parts. */
export const dateOfDay = (day: number): Date => new Date(Math.floor(day) * 86_400_000);

/** First day of that month; months count on over the end of the year. */
export function dayOfMonthStart(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return date.getTime() / 86_400_000;
}
