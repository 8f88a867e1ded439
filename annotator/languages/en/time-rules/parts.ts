import { oneOf, oneWordOf } from '../../../rules/pattern.ts';
import type { Direction, TimeReading } from '../../contract/times.ts';
import { fullYear, point } from '../../time-readings.ts';
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

/** The parts that English time patterns are composed of; each is a named group, so a pattern uses it once. */
export const day = `(?<day>(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?|${oneWordOf(ordinalWords.keys())})`;
export const ordinalDay = `(?<day>(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)|${oneWordOf(ordinalWords.keys())})`;
export const month = `(?<month>${oneWordOf(months.keys())})`;
export const fullMonth = `(?<month>${oneWordOf(fullMonths.keys())})`;
export const year = '(?<year>(?:1\\d|20)\\d\\d)';
export const weekday = `(?<weekday>${oneWordOf(weekdays.keys())})`;
export const anyWeekday = `(?<weekday>${oneWordOf([...weekdays.keys(), ...weekdayAbbreviations.keys()])})`;
export const season = `(?<season>${oneWordOf(seasons.keys())})`;
export const unit = `(?<unit>${oneWordOf(units.keys())})`;
export const calendarUnit = `(?<unit>${oneWordOf(calendarUnits.keys())})`;
export const count = `(?<count>${number})`;
export const partOfDay = `(?<part>${oneWordOf(partsOfDay.keys())})`;
export const direction = `(?:(?<last>${oneOf(['last', 'this past', 'past', 'previous'])})|(?<next>${oneOf(['next', 'coming', 'this coming', 'upcoming', 'this upcoming'])})|(?<this>this))`;

export type Groups = Readonly<Record<string, string | undefined>>;

export function readDirection(groups: Groups): { readonly direction?: Direction } {
  if (groups.last) return { direction: 'last' };
  if (groups.next) return { direction: 'next' };
  return groups.this ? { direction: 'this' } : {};
}

export function readParts(groups: Groups) {
  const ordinal = ordinalWords.get((groups.day ?? '').replace(/\s+/g, ' '));
  return {
    year: fullYear(groups.year),
    month: months.get(groups.month ?? ''),
    season: seasons.get(groups.season ?? ''),
    day: groups.day === undefined ? undefined : (ordinal ?? Number.parseInt(groups.day, 10)),
    weekday: weekdays.get(groups.weekday ?? '') ?? weekdayAbbreviations.get(groups.weekday ?? ''),
  };
}

export function readDate(groups: Groups): TimeReading {
  return point(readParts(groups), readDirection(groups));
}

/** English writes the names of months and weekdays with a capital: «may» and «march» without one are verbs. */
export function hasCapital(written: string): boolean {
  return /\p{Lu}/u.test(written);
}

const functionWords = new Set(
  'as is was has its this his hers ours theirs yes us vs plus less across towards always perhaps unless besides sales gains'.split(
    ' ',
  ),
);

/** True where a number goes on to count something («2015 people», «May 5,000 homes»). */
export function counts(after: string): boolean {
  if (/^\s{0,2}(?:%|€|\$|£|°|[.,]\d)/.test(after)) return true;
  const next = /^\s{1,2}(\p{L}{2,})/u.exec(after)?.[1];
  if (next === undefined) return false;
  if (/^(?:people|men|women|children|percent|km|kg|million|billion|feet|per)$/.test(next)) return true;
  return /[^s]s$/.test(next) && !functionWords.has(next);
}
