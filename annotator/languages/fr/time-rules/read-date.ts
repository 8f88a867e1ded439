import type { Direction, TimeParts, TimeReading } from '../../contract/times.ts';
import { fullYear, point } from '../../time-readings.ts';
import { months, seasons, weekdayAbbreviations, weekdays } from '../calendar.ts';
import { numberWords } from '../numbers.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

export function readDay({ day, dayWord }: Groups): number | undefined {
  if (dayWord !== undefined) return numberWords.get(dayWord.replace(/\s+/g, ' '));
  if (day === undefined) return undefined;
  return day === 'premier' ? 1 : Number.parseInt(day, 10);
}

export function readWeekday(word: string | undefined): number | undefined {
  return word === undefined ? undefined : (weekdays.get(word) ?? weekdayAbbreviations.get(word));
}

export function readDirection(groups: Groups): { readonly direction?: Direction } {
  if (groups.this) return { direction: 'this' };
  return groups.last ? { direction: 'last' } : groups.next ? { direction: 'next' } : {};
}

/** The date that the groups of a pattern state, as far as they do. */
export function readDate(groups: Groups): TimeReading {
  return point(readParts(groups), readDirection(groups));
}

export function readParts(groups: Groups): { [Key in keyof TimeParts]: TimeParts[Key] | undefined } {
  return {
    year: fullYear(groups.year),
    month: months.get(groups.month ?? ''),
    season: seasons.get(groups.season ?? ''),
    day: readDay(groups),
    weekday: readWeekday(groups.weekday),
  };
}
