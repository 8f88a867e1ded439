import { oneOf, oneWordOf } from '../../../rules/pattern.ts';
import type { Direction, TimeReading } from '../../contract/times.ts';
import { point } from '../../time-readings.ts';
import {
  calendarUnits,
  fullMonths,
  months,
  partsOfDay,
  seasons,
  units,
  weekdayAbbreviations,
  weekdays,
} from '../calendar.ts';
import { number, ordinalWords } from '../numbers.ts';
import { readYear, yearWords } from './years-in-words.ts';

const dayDigits = '(?:0?[1-9]|[12]\\d|3[01])';
export const dayWords = oneWordOf(ordinalWords.keys());

/** The parts that English time patterns are composed of; each is a named group, so a pattern uses it once. */
export const day = `(?<day>${dayDigits}(?:st|nd|rd|th)?|${dayWords})`;
export const ordinalDay = `(?<day>${dayDigits}(?:st|nd|rd|th)|${dayWords})`;
/** A month, short forms included; the full stop of a short form belongs to it only inside an expression. */
export const month = `(?<month>${oneWordOf(months.keys())})`;
export const monthInside = `${month}\\.?`;
/** What every name of a month holds: without one of them a text has no date with a month. */
export const monthParts = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
export const fullMonth = `(?<month>${oneWordOf(fullMonths.keys())})`;
export const plainYear = '(?<year>(?:1\\d|2[01])\\d\\d)';
/** Also short and in words, beside a month: «Jan '19», «March of twenty twenty». */
export const year = `(?<year>(?:1\\d|2[01])\\d\\d|'\\d\\d|${yearWords})`;
export const weekday = `(?<weekday>${oneWordOf(weekdays.keys())})`;
export const anyWeekday = `(?<weekday>${oneWordOf([...weekdays.keys(), ...weekdayAbbreviations.keys()])})`;
export const weekdayInside = `${anyWeekday}\\.?`;
export const season = `(?<season>${oneWordOf(seasons.keys())})`;
export const unit = `(?<unit>${oneWordOf(units.keys())})`;
export const calendarUnit = `(?<unit>${oneWordOf(calendarUnits.keys())})`;
export const count = `(?<count>${number})`;
export const partOfDay = `(?<part>${oneWordOf(partsOfDay.keys())})`;
export const direction = `(?:(?<last>${oneOf(['last', 'this past', 'past', 'previous'])})|(?<next>${oneOf(['next', 'coming', 'this coming', 'the coming', 'upcoming', 'this upcoming', 'the upcoming'])})|(?<this>this))`;

/** A place right after one of those words, which the match leaves out. */
export function afterWords(words: string): string {
  return `(?<=(?<!\\p{L})(?:${words.replaceAll(' ', '\\s{1,2}')})\\s{1,2})`;
}

/** A pattern's part again under another name, where a rule needs it twice: `again(weekday, 'other')`. */
export function again(pattern: string, name: string): string {
  return pattern.replace(/\(\?<\w+>/, `(?<${name}>`);
}

export type Groups = Readonly<Record<string, string | undefined>>;

export function readDirection(groups: Groups): { readonly direction?: Direction } {
  if (groups.last) return { direction: 'last' };
  if (groups.next) return { direction: 'next' };
  return groups.this ? { direction: 'this' } : {};
}

export function readDay(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return ordinalWords.get(written.replace(/\s+/g, ' ')) ?? Number.parseInt(written, 10);
}

export const readWeekday = (written = '') => weekdays.get(written) ?? weekdayAbbreviations.get(written);

export function readParts(groups: Groups) {
  return {
    year: readYear(groups.year),
    month: months.get(groups.month ?? ''),
    season: seasons.get(groups.season ?? ''),
    day: readDay(groups.day),
    weekday: readWeekday(groups.weekday),
  };
}

export function readDate(groups: Groups): TimeReading {
  return point(readParts(groups), readDirection(groups));
}

/** English writes the names of months and weekdays with a capital: «may» and «march» without one are verbs. */
export function hasCapital(written: string): boolean {
  return /\p{Lu}/u.test(written);
}

/** Months that are a verb or an adjective without their capital. */
export function isOtherWord(month: string | undefined, written: string): boolean {
  return !hasCapital(written) && /^(?:may|mar|march|august|sep|jan|dec)$/.test(month ?? '');
}

const functionWords = new Set(
  'as is was has its this his hers ours theirs yes us vs plus less across towards always perhaps unless besides sales gains'.split(
    ' ',
  ),
);

/** True where a year surely counts what follows: «in May 2000 people», but not «the May 2000 elections». */
export function countsPeople(after: string): boolean {
  return /^(?:\s{0,2}(?:%|€|\$|£|°|[.,]\d)|\s{1,2}(?:people|men|women|children|jobs|homes|houses|workers|employees|staff|troops|soldiers|students|pupils|passengers|visitors|voters|residents|families|cars|points|votes|euros|dollars|pounds|miles|km|kg|tonnes|tons|percent|per|million|billion|feet|metres|meters)(?!\p{L}))/u.test(
    after,
  );
}

/** True where a number goes on to count something («2015 people», «May 5,000 homes»). */
export function counts(after: string): boolean {
  if (/^\s{0,2}(?:%|€|\$|£|°|[.,]\d)/.test(after)) return true;
  const next = /^\s{1,2}(\p{L}{2,})/u.exec(after)?.[1];
  if (next === undefined) return false;
  if (/^(?:people|men|women|children|percent|km|kg|million|billion|feet|per)$/.test(next)) return true;
  return /[^s]s$/.test(next) && !functionWords.has(next);
}
