import type { TimeExpression } from '../document/annotated-article.ts';
import { calendarPlace, dateOfDay } from './ics/calendar-days.ts';

/** How a value is said in little room: “8 Feb 2021”. */
export interface ShortStyle {
  /** A year that goes without saying, or null. */
  readonly year: number | null;
  readonly weekday: boolean;
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const weekdayName = format({ weekday: 'short' });
const monthName = format({ month: 'short' });

const modifiers: Readonly<Record<NonNullable<TimeExpression['mod']>, string>> = {
  START: 'start of ',
  MID: 'mid-',
  END: 'end of ',
  APPROX: 'about ',
  BEFORE: 'before ',
  AFTER: 'after ',
  ON_OR_BEFORE: 'up to ',
  ON_OR_AFTER: 'from ',
  LESS_THAN: 'under ',
  MORE_THAN: 'over ',
  EQUAL_OR_LESS: 'at most ',
  EQUAL_OR_MORE: 'at least ',
};

/** A calendar value of TIMEX3 in few words, as coarse as it is; what no rule here knows stays as it stands. */
export function shortValue(value: string, mod: TimeExpression['mod'], style: ShortStyle): string {
  return `${mod ? modifiers[mod] : ''}${rangeWords(value, style)}`;
}

function rangeWords(value: string, style: ShortStyle): string {
  const slash = value.indexOf('/');
  if (slash < 0) return pointWords(value, style);
  const [from, to] = [value.slice(0, slash), value.slice(slash + 1)];
  if (from.includes('T') && from.slice(0, 10) === to.slice(0, 10)) {
    return `${pointWords(from, style)}–${to.slice(11, 16)}`;
  }
  const sameMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth && !style.weekday && calendarPlace(from)) {
    return `${Number(from.slice(8))}–${pointWords(to, style)}`;
  }
  const sameYear = from.length > 4 && to.length > 4 && from.slice(0, 4) === to.slice(0, 4);
  const first = pointWords(from, sameYear ? { ...style, year: Number(from.slice(0, 4)) } : style);
  return `${first} – ${pointWords(to, style)}`;
}

/** Parts of a day and of a year by their TIMEX3 letters. */
const partsOfDay: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

function pointWords(value: string, style: ShortStyle): string {
  const timed = /^(\d{4}-\d\d-\d\d)T(?:(\d\d:\d\d)|([A-Z]{2}))/.exec(value);
  const part = timed?.[2] ?? partsOfDay[timed?.[3] ?? ''];
  const day = dayWords(timed?.[1] ?? value, style);
  if (day !== null) return part ? `${day}, ${part}` : day;
  const coarse = /^(\d{4})(?:-(\w{1,3})(-WE)?)?$/.exec(value);
  const [, year = '', within, weekend] = coarse ?? [];
  if (coarse && within === undefined) return year;
  if (within) return withinYear(year, within, weekend !== undefined, style) ?? value;
  if (/^\d{3}$/.test(value)) return `${value}0s`;
  return /^\d\d$/.test(value) ? `${ordinal(Number(value) + 1)} century` : value;
}

function dayWords(iso: string, { year, weekday }: ShortStyle): string | null {
  const place = iso.length === 10 ? calendarPlace(iso) : null;
  if (!place) return null;
  const date = dateOfDay(place.day);
  return [
    ...(weekday ? [weekdayName.format(date)] : []),
    String(date.getUTCDate()),
    monthName.format(date),
    ...(date.getUTCFullYear() === year ? [] : [iso.slice(0, 4)]),
  ].join(' ');
}

function withinYear(year: string, part: string, weekend: boolean, style: ShortStyle): string | null {
  const month = /^\d\d$/.test(part) ? calendarPlace(`${year}-${part}-01`) : null;
  if (month) return `${monthName.format(dateOfDay(month.day))} ${year}`;
  if (part === 'WI') return `winter ${year}–${String((Number(year) + 1) % 100).padStart(2, '0')}`;
  if (seasons[part]) return `${seasons[part]} ${year}`;
  if (/^Q[1-4]$/.test(part)) return `${part} ${year}`;
  if (/^H[12]$/.test(part)) return `${part === 'H1' ? 'first' : 'second'} half of ${year}`;
  if (!/^W\d\d$/.test(part)) return null;
  const monday = mondayOf(Number(year), Number(part.slice(1)));
  const first = dateOfDay(weekend ? monday + 5 : monday)
    .toISOString()
    .slice(0, 10);
  return `${weekend ? 'weekend' : 'week'} of ${dayWords(first, style) ?? first}`;
}

/** The Monday of that ISO 8601 week: week 1 holds 4 January. */
function mondayOf(year: number, week: number): number {
  const fourth = calendarPlace(`${String(year).padStart(4, '0')}-01-04`)?.day ?? 0;
  const sinceMonday = (dateOfDay(fourth).getUTCDay() + 6) % 7;
  return fourth - sinceMonday + (week - 1) * 7;
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
