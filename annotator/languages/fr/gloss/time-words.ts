import { englishClock, monthNames, weekdayNames } from '../../../rules/english-calendar.ts';
import { fullMonths, weekdays } from '../calendar.ts';
import { ordinalWords, readNumber } from '../numbers.ts';

export const unitNames: Readonly<Record<string, string>> = {
  seconde: 'second',
  minute: 'minute',
  heure: 'hour',
  journée: 'day',
  jour: 'day',
  semaine: 'week',
  'week-end': 'weekend',
  mois: 'month',
  trimestre: 'quarter',
  semestre: 'half-year',
  an: 'year',
  année: 'year',
  saison: 'season',
  décennie: 'decade',
  siècle: 'century',
};
export const seasonNames: Readonly<Record<string, string>> = {
  printemps: 'spring',
  été: 'summer',
  automne: 'autumn',
  hiver: 'winter',
};
export const partNames: Readonly<Record<string, string>> = {
  matin: 'morning',
  matinée: 'morning',
  midi: 'noon',
  'après-midi': 'afternoon',
  soir: 'evening',
  soirée: 'evening',
};
/** «century» → "centuries". */
export const plural = (english: string): string =>
  english.endsWith('y') && !english.endsWith('day') ? `${english.slice(0, -1)}ies` : `${english}s`;
export const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const unit = `(${Object.keys(unitNames).join('|')})s?`;
export const season = `(${Object.keys(seasonNames).join('|')})`;
export const part = `(${Object.keys(partNames).join('|')})`;
export const weekday = `(${[...weekdays.keys()].join('|')})`;
export const month = `(${[...fullMonths.keys()].join('|')})`;
export const clock = String.raw`(midi|minuit|\d{1,2} ?(?:h(?:eures?)?|:) ?(?:\d\d)?)`;
export const amount = String.raw`([\p{L}\d,-]{1,20}(?: [\p{L}\d-]{1,20}){0,3})`;
export const day = String.raw`(\d{1,2})(?:er)?`;

/** The English of a time inside another one; null where none is known. */
type Say = (written: string) => string | null;
/** A way of writing a time, matched against the whole of it, and its English. */
export type Rule = readonly [
  pattern: RegExp,
  english: (groups: readonly string[], say: Say) => string | null,
];
export const rule = (pattern: string, english: Rule[1]): Rule => [
  new RegExp(`^(?:${pattern})$`, 'u'),
  english,
];

/** A number as it is written: in digits, or in a word where it is small. */
export const spelled = (written: string, value: number): string =>
  (/\d/.test(written) ? undefined : smallNumbers[value]) ?? String(value);

/** «trois», «ans» → "three years", «un», «an» → "a year"; null where the number is none. */
export function counted(written: string, name: string): string | null {
  const english = unitNames[name] ?? '';
  if (written === 'quelques') return `a few ${plural(english)}`;
  if (written === 'des') return plural(english);
  if (written === 'plusieurs') return `several ${plural(english)}`;
  const value = readNumber(written);
  if (value === undefined) return null;
  if (value === 1 && !/\d/.test(written)) return `${/^hour/.test(english) ? 'an' : 'a'} ${english}`;
  return `${spelled(written, value)} ${value === 1 ? english : plural(english)}`;
}

export const ifCounted =
  (frame: (amount: string) => string): Rule[1] =>
  ([written = '', name = '']) => {
    const english = counted(written, name);
    return english === null ? null : frame(english);
  };

export const monthOf = (name: string) => monthNames[(fullMonths.get(name) ?? 1) - 1] ?? '';
export const weekdayOf = (name: string) => weekdayNames[(weekdays.get(name) ?? 0) % 7] ?? '';

export function clockOf(written: string): string {
  if (written === 'midi') return 'noon';
  if (written === 'minuit') return 'midnight';
  const [hour = '', minute = '00'] = written.match(/\d+/g) ?? [];
  return englishClock(Number(hour), minute);
}

export function anyName(name: string): string {
  if (fullMonths.has(name)) return monthOf(name);
  if (weekdays.has(name)) return weekdayOf(name);
  return seasonNames[name] ?? unitNames[name] ?? partNames[name] ?? name;
}

const ordinalNames = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** 21 → "21st". */
export function inOrder(value: number): string {
  const last = value % 10;
  const teen = Math.floor(value / 10) % 10 === 1;
  return `${value}${teen || last > 3 ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')}`;
}

/** «deuxième», «2e» → "second", «dernière» → "last". */
export function ordinalOf(written: string): string | null {
  const value = ordinalWords.get(written) ?? Number.parseInt(written, 10);
  if (value === -1) return 'last';
  if (value === -2) return 'last but one';
  return value >= 1 ? (ordinalNames[value - 1] ?? inOrder(value)) : null;
}

export const withYear = (english: string, year: string | undefined): string =>
  year ? `${english} ${year}` : english;
