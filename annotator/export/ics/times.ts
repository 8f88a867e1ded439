import type { Deadline, TimeExpression } from '../../document/annotated-article.ts';
import { dayAfter, inUtc, type Moment, momentOf, statedOffset } from '../moment.ts';
import { line } from './lines.ts';

/** Where in a calendar a time lies: whole days, the last of them included, or minutes. */
export interface CalendarSpan {
  readonly first: Moment;
  /** Null where the text says only when it begins. */
  readonly last: Moment | null;
}

/**
 * The place of a time in a calendar. Whole days where the text gives no hour: «samedi matin» is that Saturday. Null for
 * whatever is no certain day: durations, sets, references, and weeks, months and years, which would lie over every day of
 * the calendar as if something took place on each; a weekend is two days.
 */
export function calendarSpanOf(time: TimeExpression): CalendarSpan | null {
  const { value, begin, end } = time;
  if (begin === null || end === null) return null;
  const parts = value.split('/');
  if (!parts.every(part => dayOrFiner.test(part))) return null;
  const timed = parts.every(part => /T\d\d/.test(part));
  if (timed) {
    const first = zoned(begin, time);
    const last = parts.length > 1 ? zoned(end, time) : null;
    return first && { first, last: last && isAfter(last, first) ? last : null };
  }
  const first = momentOf(begin.slice(0, 10));
  // A night ends on the next morning, but it is the night of the day on which it falls.
  const last = momentOf((/^[\d-]{10}TNI$/.test(parts.at(-1) ?? '') ? parts.at(-1) : end)?.slice(0, 10) ?? '');
  return first && { first, last: last && last.date >= first.date ? last : first };
}

const dayOrFiner = /^\d{4}-(?:\d\d-\d\d(?:T.{1,24})?|W\d\d-WE)$/;

const isAfter = (a: Moment, b: Moment): boolean => `${a.date}T${a.clock}` > `${b.date}T${b.clock}`;

/** The moment with the distance from UTC that its own value or the words of its time state. */
function zoned(iso: string, time: Pick<TimeExpression, 'text'>): Moment | null {
  const moment = momentOf(iso);
  if (!moment || moment.clock === null || moment.offset !== null) return moment;
  return { ...moment, offset: statedOffset(time) };
}

/** The moment by which a deadline must be met; null where it is no day. */
export const dueMoment = ({ due }: Deadline, time: Pick<TimeExpression, 'text'> | null): Moment | null =>
  time ? zoned(due, time) : momentOf(due);

/**
 * A date, a time in UTC, or a floating time, which is the same hour wherever the calendar is read. A zone by name would
 * need its rules of summer time (VTIMEZONE), and an article names none precisely enough for that.
 */
export function momentLine(name: string, moment: Moment): string {
  if (moment.clock === null) return line(`${name};VALUE=DATE`, moment.date.replaceAll('-', ''));
  const utc = inUtc(moment);
  const { date, clock } = utc ?? moment;
  return line(name, `${date}T${clock}${utc ? 'Z' : ''}`.replaceAll(/[-:]/g, ''));
}

/** DTSTART and DTEND. The end of whole days is the day after the last of them (RFC 5545, section 3.6.1). */
export function spanLines({ first, last }: CalendarSpan): string {
  const end = first.clock === null && last ? momentOf(dayAfter(last.date) ?? '') : last;
  return momentLine('DTSTART', first) + (end ? momentLine('DTEND', end) : '');
}

/**
 * DTSTAMP, which is a time in UTC: the publication, for the information is as old as the article and the same article must
 * give the same file. The hour of an article that names no zone is taken as it stands.
 */
export function stampLine(publication: string | null): string {
  const moment = momentOf(publication ?? '') ?? { date: '1970-01-01', clock: null, offset: null };
  const { clock, offset } = moment;
  return momentLine('DTSTAMP', { ...moment, clock: clock ?? '00:00:00', offset: offset ?? 0 });
}
