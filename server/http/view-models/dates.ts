/**
 * Dates in little room. Everything is computed on the calendar as written, in UTC, so that neither the machine's clock
 * nor its time zone can move a day.
 */
const pattern =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?$/;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const shortDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
const wholeMonth = format({ month: 'long', year: 'numeric' });
const weekday = format({ weekday: 'long' });
const monthName = format({ month: 'long' });

interface Moment {
  readonly date: Date;
  readonly hasDay: boolean;
  /** `12:28`, or empty. */
  readonly clock: string;
}

function momentOf(iso: string): Moment | null {
  const match = pattern.exec(iso);
  if (!match) return null;
  const [, year = '', month = '', day, hour, minute] = match;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  // `Date` turns 31 February into 3 March.
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() + 1 !== Number(month)) return null;
  return { date, hasDay: day !== undefined, clock: hour === undefined ? '' : `${hour}:${minute}` };
}

/** `2021-02-08` → "8 Feb 2021", for tables. */
export function shortDate(iso: string): string {
  const moment = momentOf(iso);
  if (!moment) return iso;
  if (!moment.hasDay) return wholeMonth.format(moment.date);
  const day = shortDay.format(moment.date);
  return moment.clock ? `${day}, ${moment.clock}` : day;
}

/** The leaf of a calendar: day, month and weekday apart; null where the date is coarser than a day. */
export function calendarLeaf(iso: string) {
  const moment = momentOf(iso);
  if (!moment?.hasDay) return null;
  return {
    weekday: weekday.format(moment.date),
    day: String(moment.date.getUTCDate()),
    month: `${monthName.format(moment.date)} ${iso.slice(0, 4)}`,
    clock: moment.clock,
  };
}
export type CalendarLeaf = NonNullable<ReturnType<typeof calendarLeaf>>;
