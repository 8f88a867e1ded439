import { readNumber } from '../numbers.ts';
import {
  amount,
  anyName,
  counted,
  day,
  inOrder,
  ordinalOf,
  part,
  partNames,
  type Rule,
  rule,
  season,
  seasonNames,
  spelled,
  unit,
  unitNames,
  weekday,
  weekdayOf,
} from './time-words.ts';

const everyDay = '24 hours a day';
const allWeek = 'seven days a week';
const hours24 = '24 ?h(?:eures)? ?(?:sur|/) ?24(?: ?h(?:eures)?)?';
const days7 = '(?:7 ?j?(?:ours)?|sept jours) ?(?:sur|/) ?(?:7|sept)(?: ?j(?:ours)?)?';

const oneIn = (name: string, count = ''): string | null => {
  const value = readNumber(count);
  if (value === undefined) return null;
  return value === 2 ? `every other ${name}` : `one ${name} in ${spelled(count, value)}`;
};
/** «par an» → "a year", «par heure» → "an hour". */
const rate = (name = '') => `${name.startsWith('heure') ? 'an' : 'a'} ${unitNames[name]}`;

/** What happens again and again. */
export const repeatedTimes: readonly Rule[] = [
  rule(
    `du ${weekday} au ${weekday}`,
    ([from = '', to = '']) => `from ${weekdayOf(from)} to ${weekdayOf(to)}`,
  ),
  rule(`(?:les )?${weekday}s`, ([name = '']) => `${weekdayOf(name)}s`),
  rule(
    `(?:les )?${weekday}s? ${part}s?`,
    ([name = '', time = '']) => `${weekdayOf(name)} ${partNames[time]}s`,
  ),
  rule(`(?:chaque|tous les) ${weekday}s? ${part}s?`, ([name = '', time = '']) => {
    return `every ${weekdayOf(name)} ${partNames[time]}`;
  }),
  rule(`(?:tous|toutes) les (?:${part}|nuit)s`, ([name = '']) => `every ${partNames[name] ?? 'night'}`),
  rule(`tous les ${season}s?`, ([name = '']) => `every ${seasonNames[name]}`),
  rule('(?:tous les|chaque) jours? (?:ouvrables?|ouvrés?|de (?:la )?semaine|de travail)', () => {
    return 'every working day';
  }),
  rule(`tous les (deux|trois|quatre) ${weekday}s`, ([count = '', name = '']) => {
    return count === 'deux'
      ? `every other ${weekdayOf(name)}`
      : `every ${anyNumber(count)} ${weekdayOf(name)}s`;
  }),
  rule(`(?:une?) (?:${unit}|${weekday}|nuit) sur (\\p{L}{3,6})`, ([name = '', weekdayName = '', count]) => {
    return oneIn(anyName(name || weekdayName || 'nuit').replace('nuit', 'night'), count);
  }),
  rule(`${amount} fois (?:par|chaque) ${unit}`, ([count = '', name]) => {
    const value = readNumber(count);
    if (value === undefined) return count === 'plusieurs' ? `several times ${rate(name)}` : null;
    return `${['', 'once', 'twice'][value] || `${spelled(count, value)} times`} ${rate(name)}`;
  }),
  rule(`${amount} ${unit} (?:par|chaque) ${unit}`, ([count = '', name = '', each]) => {
    const much = counted(count, name);
    return much === null ? null : `${much} ${rate(each)}`;
  }),
  rule(hours24, () => everyDay),
  rule(days7, () => allWeek),
  rule(`${hours24},? (?:et )?${days7}`, () => `${everyDay}, ${allWeek}`),
  rule('le week-?end', () => 'the weekend'),
  rule('les week-?ends', () => 'weekends'),
  rule(`(?:le |chaque )?${day} (?:de chaque|du) mois`, ([number]) => {
    return `the ${inOrder(Number(number))} of every month`;
  }),
  rule(
    `(le |les |chaque |tous les )?([\\p{L}-]{5,18}|\\d{1,2}[eè]?r?)s? ${weekday}s? (?:du|de chaque) mois`,
    ([which = '', nth = '', name = '']) => {
      const ordinal = ordinalOf(nth.replace(/s$/, '')) ?? ordinalOf(nth);
      const every = /chaque|tous/.test(which) ? 'every' : 'the';
      return ordinal === null ? null : `${every} ${ordinal} ${weekdayOf(name)} of the month`;
    },
  ),
];

function anyNumber(written: string): string {
  return spelled(written, readNumber(written) ?? 0);
}
