import type { Deadline, TimeExpression } from '../document/annotated-article.ts';
import { calendarPlace } from './ics/calendar-days.ts';
import { daysBetween, momentOf } from './moment.ts';
import { dateInWords } from './wording.ts';

/** Days are counted from publication, never from today: an article is a document, and its list must not change. */

const forces: Readonly<Record<Deadline['force'], readonly [open: string, past: string]>> = {
  required: ['must act', 'had to act'],
  planned: ['plans to act', 'planned to act'],
  offered: ['may act', 'could act'],
};

/** What the deadline means for somebody: “must act”, “plans to act”, “may act”; once it had passed, “had to act” … */
export const forceInWords = (force: Deadline['force'], past: boolean): string => forces[force][past ? 1 : 0];

/**
 * `2021-02-08`, exclusive → “before Monday 8 February 2021”; inclusive → “by the end of Monday 8 February 2021”; with
 * an hour → “before 17:00 on Monday 8 February 2021”. Where `time` is a month or year that begins or ends on the due
 * day, that is said: “by the end of March 2021”.
 */
export function dueInWords(
  { due, exclusive }: Pick<Deadline, 'due' | 'exclusive'>,
  time?: Pick<TimeExpression, 'value' | 'begin' | 'end'>,
): string {
  const clock = calendarPlace(due)?.hour == null ? '' : `${due.slice(11, 16)} on `;
  const day = dateInWords(coarseDue({ due, exclusive }, time) ?? (clock ? due.slice(0, 10) : due));
  if (exclusive) return `before ${clock}${day}`;
  return clock ? `by ${clock}${day}` : `by the end of ${day}`;
}

/** The month or year that begins or ends on the due day, where that is what the text says: `2050` for “by 2050”. */
export function coarseDue(
  { due, exclusive }: Pick<Deadline, 'due' | 'exclusive'>,
  time: Pick<TimeExpression, 'value' | 'begin' | 'end'> | undefined,
): string | null {
  const coarse = time && /^\d{4}(?:-\d\d)?$/.test(time.value);
  return coarse && due === (exclusive ? time.begin : time.end) ? time.value : null;
}

/** Whole days from the day of publication to the due day; null where one of them is unknown. */
export function daysFromPublication(publishedAt: string | null, due: string): number | null {
  return publishedAt === null || !momentOf(publishedAt) || !momentOf(due)
    ? null
    : daysBetween(publishedAt, due);
}

/** “32 days after publication”, “the day of publication”; null where a day is unknown. */
export function distanceInWords(publishedAt: string | null, due: string): string | null {
  const days = daysFromPublication(publishedAt, due);
  if (days === null) return null;
  if (days === 0) return 'the day of publication';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days).toLocaleString('en-GB')} days`;
  return days > 0 ? `${count} after publication` : `${count} before publication`;
}

/** True where the deadline had passed when the article appeared; hours count where both are known. */
export function isPastDeadline(
  { due, exclusive }: Pick<Deadline, 'due' | 'exclusive'>,
  publishedAt: string | null,
): boolean {
  const from = publishedAt === null ? null : calendarPlace(publishedAt);
  const to = calendarPlace(due);
  if (!from || !to) return false;
  if (from.day !== to.day) return to.day < from.day;
  if (to.hour === null) return exclusive;
  return from.hour !== null && (exclusive ? to.hour <= from.hour : to.hour < from.hour);
}

/** The open ones by due date, then those that had passed. */
export function inOrderOfDue<Each extends Pick<Deadline, 'due' | 'exclusive'>>(
  deadlines: readonly Each[],
  publishedAt: string | null,
): readonly Each[] {
  const rank = (deadline: Each) => Number(isPastDeadline(deadline, publishedAt));
  return [...deadlines].sort((a, b) => rank(a) - rank(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
