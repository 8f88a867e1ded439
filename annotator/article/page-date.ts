import { foldAccents } from '../rules/fold.ts';
import { calendarNames } from '../rules/month-names.ts';
import { pageWords } from './page-words.ts';

/** A date as a page writes it, with its time of day if it says one. */
export interface PageDate {
  /** Offsets in the line that was read. */
  readonly start: number;
  readonly end: number;
  /** ISO 8601, as exact as the page; null where the year is not said or the day does not exist. */
  readonly iso: string | null;
  /** False where the calendar has no such day: 31/02/2021. */
  readonly exists: boolean;
}

export interface PageDateOptions {
  /** True where the page declares itself American: 07/01/2021 is the first of July. */
  readonly monthFirst?: boolean;
}

const months = namesOf('months');
export const weekdayNames: ReadonlyMap<string, number> = namesOf('weekdays');

function namesOf(part: 'months' | 'weekdays'): ReadonlyMap<string, number> {
  const languages = Object.keys(pageWords);
  const entries = languages.flatMap(language => [...calendarNames(language)[part]]);
  return new Map(entries.map(([name, value]) => [foldAccents(name), value]));
}

const month = `(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const zone = '(?:utc|gmt|cest|cet|mesz|mez|est|edt|bst|pst|pdt|west|wet)?\\s?(?:[+-]\\d{1,2}(?::?\\d{2})?)?';
const clock =
  '(?<hour>\\d{1,2})\\s?(?:(?:[:.]|h\\s?)(?<minute>\\d{2})(?::(?<seconds>\\d{2})(?:\\.\\d{1,9})?)?|(?=\\s?(?:h|u|uhr|uur|am|pm|a\\.m|p\\.m)(?![\\p{L}\\d])))' +
  '\\s?(?<half>[ap]\\.?m\\b\\.?)?(?:(?<zulu>z)|\\s?(?:uhr|uur|heures|horas|hrs|h|u)?)(?![\\p{L}\\d])' +
  `(?:\\s?(?<zone>${zone})(?![\\p{L}\\d]))?`;
const beforeClock = '[\\s,;·•|–—-]{0,3}(?:(?:a las|alle ore|alle|ore|a|at|um|om|as|de|h)\\s)?';
const year = "(?<year>(?:1[89]|20)\\d{2}|'?\\d{2}(?!\\d))";
const fourDigits = '(?<year>(?:1[89]|20)\\d{2})(?!\\d)';
const between = '[\\s,.]{1,3}(?:(?:de|del|of)\\s)?';

/** In the order of trust; every one is matched from the place where it may begin. */
const datePatterns = [
  `${fourDigits}(?<mark>[-/.])(?<isoMonth>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)(?:t(?=\\d))?`,
  `(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>${year}(?!\\d)`,
  `(?<day>\\d{1,2})(?:er|st|nd|rd|th|\\.|º|°|ª|o)?\\s{0,2}(?:(?:de|of)\\s)?${month}(?:${between}${fourDigits})?(?![\\p{L}\\d])`,
  `${month}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,]{1,3}${fourDigits})?(?![\\p{L}\\d:])`,
].map(pattern => new RegExp(`(?<!\\d)(?:${pattern})(?:${beforeClock}${clock})?`, 'gu'));

const clockBefore = new RegExp(`(?<![\\d])${clock}[\\s,–—-]{0,3}(?:(?:on|le|am|el|il|em|op)\\s)?$`, 'u');

/** The dates of a line, in order. Only for short lines: a page's own dates, not those of the story. */
export function findPageDates(line: string, options: PageDateOptions = {}): readonly PageDate[] {
  const folded = foldAccents(line);
  const found: PageDate[] = [];
  for (const pattern of datePatterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const [start, end] = [match.index, match.index + match[0].replace(/[.\s]+$/, '').length];
      // A figure may be glued to a word («sciences07/01/2021»); a month's name inside a word is no month.
      if (/\p{L}/u.test(match[0][0] ?? '') && /\p{L}/u.test(folded[start - 1] ?? '')) continue;
      if (found.some(date => date.start < end && start < date.end)) continue;
      found.push({ start, end, ...resolve(match.groups ?? {}, options) });
    }
  }
  return found.sort((a, b) => a.start - b.start).map(date => withClockBefore(date, folded));
}

type Groups = Readonly<Record<string, string | undefined>>;

function resolve(groups: Groups, options: PageDateOptions): Pick<PageDate, 'iso' | 'exists'> {
  const parts = groups.first ? numericParts(groups, options) : wordParts(groups);
  const { year, month, day } = parts;
  if (year === null) return { iso: null, exists: isRealDay(2024, month, day) };
  if (!isRealDay(year, month, day)) return { iso: null, exists: false };
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const time = groups.hour === undefined ? '' : clockTime(groups);
  return { iso: date + (time ?? ''), exists: true };
}

interface DateParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function wordParts(groups: Groups): DateParts {
  const month = groups.isoMonth ? Number(groups.isoMonth) : (months.get(groups.month ?? '') ?? 0);
  return { year: groups.year ? fullYear(groups.year) : null, month, day: Number(groups.day) };
}

function numericParts(groups: Groups, { monthFirst = false }: PageDateOptions): DateParts {
  const [first, second, year] = [Number(groups.first), Number(groups.second), fullYear(groups.year ?? '')];
  const dayFirst = { year, month: second, day: first };
  const american = { year, month: first, day: second };
  const [preferred, other] = monthFirst ? [american, dayFirst] : [dayFirst, american];
  const real = ({ month, day }: DateParts) => isRealDay(year, month, day);
  return real(preferred) || !real(other) ? preferred : other;
}

/** Two digits are of our time: 21 is 2021, 97 is 1997. */
function fullYear(written: string): number {
  const year = Number(written.replace("'", ''));
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** `T12:28` with a numeric offset if one is said; null where the clock has no such time. */
function clockTime(groups: Groups): string | null {
  const half = groups.half?.[0];
  const written = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  if (
    written > 23 ||
    minute > 59 ||
    Number(groups.seconds ?? 0) > 60 ||
    (half && (written > 12 || written === 0))
  )
    return null;
  const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
  const second = groups.seconds ? `:${groups.seconds}` : '';
  return `T${two(hour)}:${two(minute)}${second}${groups.zulu ? 'Z' : offset(groups.zone ?? '')}`;
}

/** Only an offset in figures is exact; «CET» in July is not. */
function offset(zone: string): string {
  const match = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone);
  return match ? `${match[1]}${two(Number(match[2]))}:${match[3] ?? '00'}` : '';
}

/** «12:28 GMT, 7 January 2021». */
function withClockBefore(date: PageDate, folded: string): PageDate {
  if (date.iso === null || date.iso.includes('T')) return date;
  const before = folded.slice(Math.max(0, date.start - 40), date.start);
  const match = clockBefore.exec(before);
  const time = match ? clockTime(match.groups ?? {}) : null;
  if (!match || time === null) return date;
  return { ...date, start: date.start - (before.length - match.index), iso: date.iso + time };
}

const two = (value: number) => String(value).padStart(2, '0');

/** True where the Gregorian calendar has that day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** True for an ISO 8601 date or date-time that exists, as coarse as a month or a year. */
export function isIsoDate(text: string): boolean {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      text,
    );
  if (!match) return false;
  const [year, month, day, hour, minute, second] = match.slice(1).map(part => Number(part ?? Number.NaN));
  const upTo = (value: number | undefined, limit: number) => !(value !== undefined && value > limit);
  if (!isRealDay(year ?? 0, match[2] ? (month ?? 0) : 1, match[3] ? (day ?? 0) : 1)) return false;
  return upTo(hour, 23) && upTo(minute, 59) && upTo(second, 60);
}
