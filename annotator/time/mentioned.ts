import { civilDate } from '../rules/civil-date.ts';
import { firstDayOf } from '../rules/days-of-value.ts';
import type { Mentioned } from './resolve-context.ts';

/** The date that a value leaves in the reader's mind, as exactly as it is; null for what is no place in the calendar. */
export function mentionedIn(value: string): Mentioned | null {
  const first = firstDayOf(value);
  if (first === null || !/^\d{4}/.test(value)) return null;
  const { year, month } = civilDate(first);
  if (/^\d{4}-\d\d-\d\d/.test(value)) return { year, month, day: first };
  return { year, month: /^\d{4}-\d\d$/.test(value) ? month : null, day: null };
}
