import { oneOf, oneWordOf } from '../../../rules/pattern.ts';
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
import { number, numberWords, ordinalWords } from '../numbers.ts';

/** The parts that French time patterns are composed of; each is a named group, so a pattern uses it once. */
export const day = '(?<day>1 ?ers?|premier|[1-9]|0[1-9]|[12]\\d|3[01])';
export const dayWord = `(?<dayWord>${oneWordOf([...numberWords].filter(([, value]) => value > 1 && value <= 31).map(([word]) => word))})`;
/** As a pattern that holds another one of the same kind needs it: without the name of the group. */
export const unnamed = (pattern: string): string => pattern.replaceAll(/\(\?<\w+>/g, '(?:');
export const month = `(?<month>${oneWordOf(months.keys())})`;
export const fullMonth = `(?<month>${oneWordOf(fullMonths.keys())})`;
/** To the end of the next century, for which forecasts are made. */
export const year = '(?<year>(?:1\\d|2[01])\\d\\d)';
export const weekday = `(?<weekday>${oneWordOf(weekdays.keys())})`;
export const anyWeekday = `(?<weekday>${oneWordOf([...weekdays.keys(), ...weekdayAbbreviations.keys()])})`;
export const season = `(?<season>${oneWordOf(seasons.keys())})`;
export const unit = `(?<unit>${oneWordOf(units.keys())})`;
export const calendarUnit = `(?<unit>${oneWordOf(calendarUnits.keys())})`;
export const count = `(?<count>${number})`;
export const partOfDay = `(?<part>${oneWordOf(partsOfDay.keys())})`;
export const ordinal = `(?<ordinal>${oneOf([oneWordOf(ordinalWords.keys()), '[1-9]\\d? ?(?:er|[èe]re|re|[èe]me|e|nde?)'])})`;
export const readOrdinal = (word = ''): number =>
  ordinalWords.get(word.replace(/\s+/g, ' ')) ?? Number.parseInt(word, 10);
/** Which one of the repeating points: «dernier», «prochain». */
export const last = oneOf(['derniers?', 'derni[èe]res?', 'passée?s?', 'écoulée?s?']);
export const next = oneOf([
  'prochaine?s?',
  'à venir',
  'qui viennent',
  'qui vient',
  "qui s'ouvre",
  'qui commence',
]);
export const direction = `(?:(?<last>${last})|(?<next>${next}))`;

const functionWords = new Set(
  (
    'les des ces ses mes tes nos vos leurs aux dans sans sous vers chez puis plus moins mais dès depuis après très ' +
    'jusqu pas pendant ils elles nous vous tous toutes deux sauf lors alors ainsi parmi hors avec'
  ).split(' '),
);

/**
 * True where a number goes on to count something («2015 euros», «mardi 12 personnes») and so is no year or day.
 * French counted nouns are plural, which shows in the last letter of nearly all of them.
 */
export function counts(after: string): boolean {
  if (/^\s{0,2}(?:%|€|\$|£|°|[.,]\d|\s\d{3}(?!\d))/.test(after)) return true;
  const next = /^\s{1,2}(\p{L}{2,})/u.exec(after)?.[1];
  if (next === undefined) return false;
  if (/^(?:mètres?|km|kg|cm|mm|ha|millions?|milliards?|heures?|fois|ans?|hectare)$/.test(next)) return true;
  return /[sx]$/.test(next) && !functionWords.has(next);
}

/** A capital where no sentence begins: a name («Le Journal du Dimanche», «la planète Mars»). */
export function isName(written: string, before: string): boolean {
  if (written.charAt(0) === written.charAt(0).toLowerCase()) return false;
  if (written.length > 1 && written === written.toUpperCase()) return false;
  return !/(?:^|[.!?:;«»"“”„()[\]—–•\n]|^-|\s-)\s{0,2}(?:(?:le|la|les|du|en|ce|au) )?$/.test(before);
}
