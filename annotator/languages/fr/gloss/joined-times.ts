import { readNumber } from '../numbers.ts';
import {
  amount,
  clock,
  counted,
  day,
  month,
  monthOf,
  part,
  partNames,
  plural,
  type Rule,
  rule,
  spelled,
  unit,
  unitNames,
  withYear,
} from './time-words.ts';

const pair =
  (frame: (from: string, to: string) => string): Rule[1] =>
  ([from = '', to = ''], say) => {
    const [first, last] = [say(from), say(to)];
    return first === null || last === null ? null : frame(first, last);
  };
/** «2» in «de 2 à 3 heures»; as a time of day it takes the mark of the second one. */
const hours = '(\\d{1,2}) (?:à|et) (\\d{1,2}) ?(?:h|heures)';
const hour = (number: string) => `${number} h`;

const recent: readonly (readonly [form: string, english: string])[] = [
  ['derni(?:er|ère)s', 'last'],
  ['prochaine?s', 'next'],
];
const so = (frame: (length: string) => string): Rule[1] => {
  return ([count = '', name = '']) => {
    const length = counted(count, name);
    return length === null ? null : frame(length);
  };
};

/** Ranges, lengths of several units, and lengths that lie before or after now. */
export const joinedTimes: readonly Rule[] = [
  rule(`entre ${hours}`, ([from = '', to = ''], say) =>
    pair((a, b) => `between ${a} and ${b}`)([hour(from), hour(to)], say),
  ),
  rule(`de ${hours}`, ([from = '', to = ''], say) =>
    pair((a, b) => `from ${a} to ${b}`)([hour(from), hour(to)], say),
  ),
  rule(
    `${clock} ?(?:à|-|–) ?${clock}`,
    pair((from, to) => `${from} to ${to}`),
  ),
  rule(
    `(.{3,30}?) (?:à )?${clock}`,
    pair((day, time) => `${day} at ${time}`),
  ),
  rule(`(.{1,30}) dans (?:la |l')${part}`, ([base = '', name = ''], say) => {
    const english = say(base);
    return english === null ? null : `${english} in the ${partNames[name]}`;
  }),
  rule(
    '(.{2,30}?) ((?:de|entre) \\d.{4,30})',
    pair((date, hours) => `${date} ${hours}`),
  ),
  rule(
    `${clock} (.{3,30})`,
    pair((time, day) => `${time} ${day}`),
  ),
  rule(`${amount} à ${amount} ${unit}`, ([from = '', to = '', name = '']) => {
    const [first, last] = [readNumber(from), counted(to, name)];
    return first === undefined || last === null ? null : `${spelled(from, first)} to ${last}`;
  }),
  rule(`entre (?:le )?${day} et (?:le )?${day} ${month}(?: (\\d{4}))?`, ([from, to, name = '', year]) =>
    withYear(`between ${from} and ${to} ${monthOf(name)}`, year),
  ),
  rule(
    "entre (?:le |la |l')?(.{3,30}) et (?:le |la |l')?(.{3,30})",
    pair((from, to) => `between ${from} and ${to}`),
  ),
  rule(
    "(?:de |du |d'|depuis )(.{3,30}) (?:à|au|jusqu'à|jusqu'au) (.{3,30})",
    pair((from, to) => `from ${from} to ${to}`),
  ),
  rule(
    `${amount} ${unit} (?:après|à compter de|à partir de|à compter du|à partir du) (.{3,30})`,
    ([count = '', name = '', base = ''], say) => {
      const [length, day] = [counted(count, name), say(base)];
      return length === null || day === null ? null : `${length} after ${day}`;
    },
  ),
  rule(
    `dans ${amount} ${unit} à (?:compter|partir) (?:de |du |d')(.{3,30})`,
    ([count = '', name = '', base = ''], say) => {
      const [length, day] = [counted(count, name), say(base)];
      return length === null || day === null ? null : `${length} from ${day}`;
    },
  ),
  rule(`${amount} ${unit} avant (.{3,30})`, ([count = '', name = '', base = ''], say) => {
    const [length, day] = [counted(count, name), say(base)];
    return length === null || day === null ? null : `${length} before ${day}`;
  }),
  rule(`${amount} ${unit}(?: et)? ${amount} ${unit}`, ([count = '', name = '', rest = '', small = '']) => {
    const [first, second] = [counted(count, name), counted(rest, small)];
    return first === null || second === null ? null : `${first} and ${second}`;
  }),
  ...recent.flatMap(([form, english]) => [
    rule(
      `(?:(?:les|ces|des|ses) )?${amount} ${form} ${unit}`,
      so(length => `the ${english} ${length}`),
    ),
    rule(
      `(?:(?:les|ces|des|ses) )?${form} ${amount} ${unit}`,
      so(length => `the ${english} ${length}`),
    ),
  ]),
  rule(
    `(?:les|ces|des) ${amount} ${unit} (?:passée?s|écoulée?s)`,
    so(length => `the past ${length}`),
  ),
  rule(
    `(?:les|ces|des) ${amount} ${unit} (?:à venir|qui viennent)`,
    so(length => `the next ${length}`),
  ),
  rule(
    `(?:les|ces|des) ${amount} ${unit} (?:suivante?s|qui suivent|qui ont suivi)`,
    so(length => `the following ${length}`),
  ),
  rule(
    `(?:(?:les|ces|des) )?${unit} (?:à venir|qui viennent)`,
    ([name = '']) => `the coming ${plural(unitNames[name] ?? '')}`,
  ),
  rule(
    `(?:(?:les|ces|des) )?${unit} (?:écoulée?s|passée?s)`,
    ([name = '']) => `the past ${plural(unitNames[name] ?? '')}`,
  ),
  rule('ces derniers temps', () => 'recently'),
  rule(
    '(\\d{1,3}(?:,\\d)?) ?h',
    ([count = '']) => `${count.replace(',', '.')} hour${count === '1' ? '' : 's'}`,
  ),
  rule(
    '(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]) (étés|hivers|automnes|printemps)',
    ([count = '', name = '']) => {
      const english = { étés: 'summers', hivers: 'winters', automnes: 'autumns', printemps: 'springs' }[name];
      return english === undefined ? null : `${spelled(count, readNumber(count) ?? 0)} ${english}`;
    },
  ),
];
