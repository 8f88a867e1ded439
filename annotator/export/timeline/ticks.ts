import { dateOfDay, dayOfMonthStart } from '../ics/calendar-days.ts';
import type { TimelineWindow } from './window.ts';

/** A line across the timeline where a day, week, month or year begins. */
export interface TimelineTick {
  readonly day: number;
  readonly label: string;
}

interface Grain {
  /** About how many days lie between two ticks. */
  readonly days: number;
  readonly starts: (from: number, to: number) => readonly number[];
  readonly label: (date: Date, first: boolean) => string;
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const dayAndMonth = format({ day: 'numeric', month: 'short' });
const dayMonthYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const monthAlone = format({ month: 'short' });
const monthAndYear = format({ month: 'short', year: 'numeric' });

/** A date says its year where it is the first one shown, or the first of its year. */
const dayLabel = (date: Date, first: boolean): string => (first ? dayMonthYear : dayAndMonth).format(date);
const monthLabel = (date: Date, first: boolean): string =>
  (first || date.getUTCMonth() === 0 ? monthAndYear : monthAlone).format(date);

const everyDays = (days: number): Grain => ({
  days,
  // 1970-01-05 was a Monday, so that whole weeks begin on one.
  starts: (from, to) => sequence(Math.ceil((from - 4) / days) * days + 4, to, days),
  label: dayLabel,
});
const everyMonths = (months: number): Grain => ({
  days: months * 30.4,
  starts: (from, to) => monthStarts(from, to, months),
  label: monthLabel,
});
const everyYears = (years: number): Grain => ({
  days: years * 365.25,
  starts: (from, to) => yearStarts(from, to, years),
  label: date => String(date.getUTCFullYear()),
});

const grains: readonly Grain[] = [
  ...[1, 2, 7, 14].map(everyDays),
  ...[1, 2, 3, 6].map(everyMonths),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(everyYears),
];

/** The ticks of a window, at most `most` of them, at the beginnings of the shortest stretches that allow it. */
export function timelineTicks({ from, to }: TimelineWindow, most: number): readonly TimelineTick[] {
  const grain = grains.find(({ days }) => (to - from) / days <= most) ?? everyYears(5000);
  return grain
    .starts(from, to)
    .map((day, index) => ({ day, label: grain.label(dateOfDay(day), index === 0) }));
}

function sequence(from: number, to: number, step: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / step) + 1) },
    (_, index) => from + index * step,
  );
}

function monthStarts(from: number, to: number, step: number): readonly number[] {
  const date = dateOfDay(from);
  const first = Math.floor(date.getUTCMonth() / step) * step + 1;
  const count = Math.ceil((to - from) / 28 / step) + 2;
  return Array.from({ length: count }, (_, index) =>
    dayOfMonthStart(date.getUTCFullYear(), first + index * step),
  ).filter(day => day >= from && day <= to);
}

function yearStarts(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(dateOfDay(from).getUTCFullYear() / step) * step;
  const count = Math.ceil((to - from) / 365 / step) + 2;
  return Array.from({ length: count }, (_, index) => dayOfMonthStart(first + index * step, 1)).filter(
    day => day >= from && day <= to,
  );
}
