import {
  day,
  inOrder,
  month,
  monthOf,
  part,
  partNames,
  type Rule,
  rule,
  unit,
  unitNames,
  weekday,
  weekdayOf,
  withYear,
} from './time-words.ts';

/** Ways to count from a day that is named, or that the text has just told. */
const countedDays: readonly (readonly [french: string, named: string, told: string])[] = [
  ['lendemain', 'the day after', 'the next day'],
  ['surlendemain', 'two days after', 'two days later'],
  ['veille', 'the day before', 'the day before'],
  ['avant-veille', 'two days before', 'two days before'],
];
/** No decade («80») and no hour. */
const dayOfMonth = '([1-9]|[12]\\d|3[01])(?:er)?';
const of = "(?:de la |de l'|d'|de |du )";

/** Days seen from another day, days of a month or week, and parts of a day. */
export const dayPhrases: readonly Rule[] = [
  rule('avant hier', () => 'the day before yesterday'),
  rule('après demain', () => 'the day after tomorrow'),
  ...countedDays.flatMap(([french, named, told]) => [
    rule(`(?:le |la |l'|au |du |à la |à l')?${french}`, () => told),
    rule(`(?:le |la |l'|au |du |à la |à l')?${french} ${of}(.{3,40})`, ([base = ''], say) => {
      const english = say(base);
      return english === null ? null : `${named} ${english}`;
    }),
  ]),
  rule('(?:le même jour|ce même jour|le jour même)', () => 'the same day'),
  rule('ce jour-là', () => 'that day'),
  rule(`(?:le |ce )?${weekday} (?:le )?${day}`, ([name = '', number]) => {
    return `${weekdayOf(name)} the ${inOrder(Number(number))}`;
  }),
  rule(`(?:le )?${dayOfMonth}(?: du mois)?`, ([number]) => `the ${inOrder(Number(number))}`),
  rule(`(?:le )?${day} du (mois (?:prochain|dernier|suivant|précédent))`, ([number, stretch = ''], say) => {
    const english = say(stretch);
    return english === null ? null : `the ${inOrder(Number(number))} of ${english}`;
  }),
  rule(
    `(?:le |ce )?(?:${weekday} )?${day} ${month}(?: (\\d{4}))?`,
    ([name = '', number = '', inMonth = '', year]) =>
      `${name === '' ? '' : `${weekdayOf(name)} `}${withYear(`${number} ${monthOf(inMonth)}`, year)}`,
  ),
  rule(`ce ${weekday} (?:passé|dernier)`, ([name = '']) => `last ${weekdayOf(name)}`),
  rule(`(?:ce )?${weekday} (?:à venir|qui vient)`, ([name = '']) => `this coming ${weekdayOf(name)}`),
  rule(`${weekday} en (huit|quinze)`, ([name = '', days]) => {
    return `${days === 'huit' ? 'a week' : 'two weeks'} on ${weekdayOf(name)}`;
  }),
  rule(`(?:le )?${weekday} de (la semaine .{3,12}|cette semaine)`, ([name = '', week = ''], say) => {
    const english = say(week);
    return english === null ? null : `${weekdayOf(name)} of ${english}`;
  }),
  rule(`${weekday} au petit matin`, ([name = '']) => `early on ${weekdayOf(name)}`),
  rule(`(?:la |cette )?nuit du ${weekday} au ${weekday}`, ([from = '', to = '']) => {
    return `the night of ${weekdayOf(from)} to ${weekdayOf(to)}`;
  }),
  rule(`(?:la |cette )?nuit du (.{1,24}) au (.{3,30})`, ([from = '', to = ''], say) => {
    const first = /^\d{1,2}$/.test(from) ? from : say(from);
    const last = say(to);
    return first === null || last === null ? null : `the night of ${first} to ${last}`;
  }),
  rule('(?:la )?nuit (?:dernière|passée)', () => 'last night'),
  rule("(?:la )?nuit (?:suivante|d'après)", () => 'the following night'),
  rule('(?:la )?nuit prochaine', () => 'tonight'),
  rule(`(?:ce|cet|cette) (?:${part}|nuit)-l[àa]`, ([name = '']) => `that ${partNames[name] ?? 'night'}`),
  rule(`(?:l'|la )${part}`, ([name = '']) => `the ${partNames[name]}`),
  rule(`(fin|début) (?:de |d')${part}`, ([where, name = '']) => {
    return `${where === 'fin' ? 'late' : 'early'} ${partNames[name]}`;
  }),
  rule("l'aube", () => 'dawn'),
  rule('toute la nuit', () => 'all night'),
  rule(`toute (?:la |l')${part}`, ([name = '']) => `all ${partNames[name]}`),
  rule('toute la journée|tout le jour', () => 'all day'),
  rule("toute l'année", () => 'all year'),
  rule(`tout(?:e)? (?:le |la |l'|un )${unit}`, ([name = '']) => `the whole ${unitNames[name]}`),
];
