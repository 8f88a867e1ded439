import type { AnnotatedArticle, TimeExpression } from '../document/annotated-article.ts';

/** A day, or a minute of it; `offset` is its distance from UTC in minutes, null where no time zone is known. */
export interface Moment {
  /** `2021-02-08` */
  readonly date: string;
  /** `12:28:00`, or null for the whole day. */
  readonly clock: string | null;
  readonly offset: number | null;
}

const millisecondsADay = 86_400_000;

/** Reads an ISO 8601 date or date-time; null for anything coarser than a day, and for days that do not exist. */
export function momentOf(iso: string): Moment | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    iso,
  );
  const [, date, hour, minute = '00', second = '00', zone] = match ?? [];
  if (date === undefined || dayNumber(date) === null) return null;
  if (hour === undefined) return { date, clock: null, offset: null };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return { date, clock: `${hour}:${minute}:${second}`, offset: zone === undefined ? null : minutesOf(zone) };
}

function minutesOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** Days since 1970-01-01; null where the day does not exist. */
function dayNumber(date: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  // «2021-02-30» would be taken for the 2nd of March.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists ? time / millisecondsADay : null;
}

/** The day `days` after that one; null beyond the year 9999. */
export function dayAfter(date: string, days = 1): string | null {
  const day = dayNumber(date);
  if (day === null) return null;
  const iso = new Date((day + days) * millisecondsADay).toISOString().slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? iso : null;
}

/** How many days lie between two dates or date-times; null where one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  const first = dayNumber(from.slice(0, 10));
  const last = dayNumber(to.slice(0, 10));
  return first === null || last === null ? null : last - first;
}

/** The same moment in UTC, for one whose distance from it is known. */
export function inUtc({ date, clock, offset }: Moment): Moment | null {
  if (clock === null || offset === null) return null;
  const time = Date.parse(`${date}T${clock}Z`) - offset * 60_000;
  const iso = new Date(time).toISOString();
  return /^\d{4}-/.test(iso) ? { date: iso.slice(0, 10), clock: iso.slice(11, 19), offset: 0 } : null;
}

/**
 * The distance from UTC in minutes that the words of a time leave no doubt about: «15 h GMT», «12:00 UTC+2». Null for
 * places and for the names of zones that mean different things in different seasons and countries (CST, «heure de Paris»).
 */
export function statedOffset({ text }: Pick<TimeExpression, 'text'>): number | null {
  const match = /(?<![\p{L}\d])(?:UTC|GMT|TU)(?!\p{L})(?:\s?([+−-])\s?(\d{1,2})(?:[:h](\d\d))?(?!\d))?/u.exec(
    text,
  );
  if (!match) return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === undefined || match[1] === '+' ? minutes : -minutes;
}

/** When the article appeared, as exactly as it says; null where neither its page nor its text does. */
export function publicationOf({ article, times }: AnnotatedArticle): string | null {
  const stated = times.find(({ role }) => role === 'publication')?.value ?? null;
  return [article.metadata.publishedAt, stated].find(iso => iso !== null && momentOf(iso) !== null) ?? null;
}
