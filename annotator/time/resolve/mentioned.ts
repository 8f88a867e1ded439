import { civilDate } from '../../rules/civil-date.ts';
import { firstDayOf } from '../../rules/days-of-value.ts';
import type { Mentioned } from './resolve-context.ts';

/** The date that a value leaves in the reader's mind, as exactly as it is; null for what is no place in the calendar. */
export function mentionedIn(value: string): Mentioned | null {
  const first = firstDayOf(value);
  if (first === null || !/^\d{4}/.test(value)) return null;
  const { year, month } = civilDate(first);
  if (/^\d{4}-\d\d-\d\d/.test(value)) return { year, month, day: first, minute: minuteIn(value) };
  return { year, month: /^\d{4}-\d\d$/.test(value) ? month : null, day: null, minute: null };
}

/** Minutes since midnight of a value with a clock time; null without one. */
export function minuteIn(value: string): number | null {
  const clock = /T(\d\d):(\d\d)/.exec(value);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}
