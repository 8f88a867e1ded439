import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Amount, ReferenceReading, TimeReading } from '../../contract/times.ts';
import { parts } from '../../time-readings.ts';
import { partsOfDay, units, weekdays } from '../calendar.ts';
import { numberWord, readNumber } from '../numbers.ts';
import { hasCapital, partOfDay, unit, weekday } from './parts.ts';

const adverbs: readonly (readonly [pattern: string, every: Amount, example: readonly [string, string]])[] = [
  ['hourly', { unit: 'hour', count: 1 }, ['[hourly]', 'PT1H']],
  ['daily', { unit: 'day', count: 1 }, ['a [daily] briefing', 'P1D']],
  ['weekly', { unit: 'week', count: 1 }, ['the [weekly] meeting', 'P1W']],
  ['fortnightly', { unit: 'week', count: 2 }, ['[fortnightly]', 'P2W']],
  ['monthly', { unit: 'month', count: 1 }, ['a [monthly] rent', 'P1M']],
  ['quarterly', { unit: 'month', count: 3 }, ['[quarterly]', 'P3M']],
  ['yearly|annually|annual', { unit: 'year', count: 1 }, ['the [annual] congress', 'P1Y']],
];

/** What happens again and again. */
export const sets: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/every-weekday',
    pattern: phrase`(?:(?:every|each) ${weekday}|(?:on )?(?<span>${weekday.replace('<weekday>', '<many>')}s))(?: (?<part>morning|afternoon|evening|night)s?)?`,
    read: ({ weekday: one, many, part }) => ({
      kind: 'set',
      every: parts({
        weekday: weekdays.get(one ?? many ?? ''),
        partOfDay: part === undefined ? undefined : partsOfDay.get(part),
      }),
    }),
    examples: [
      ['[every Saturday]', 'XXXX-WXX-6'],
      ['closed on [Tuesdays]', 'XXXX-WXX-2'],
    ],
    counterExamples: ['a Saturday', 'on Tuesday'],
  },
  {
    name: 'en/time/every-unit',
    pattern: phrase`(?:(?:every|each) (?:(?<count>\d{1,3}|${numberWord}|other|few) )?${unit}|(?:per|(?<=once |twice |times |hours |days )an?) ${unit.replace('<unit>', '<rate>')})`,
    read: ({ unit: word, rate, count }) => {
      const named = units.get(word ?? rate ?? '');
      if (named === undefined) return null;
      return {
        kind: 'set',
        every: {
          unit: named,
          count: count === 'few' ? null : count === 'other' ? 2 : (readNumber(count) ?? 1),
        },
      };
    },
    examples: [
      ['[every day]', 'P1D'],
      ['[every nine months]', 'P9M'],
      ['[each year]', 'P1Y'],
      ['twice [a month]', 'P1M'],
      ['[every other week]', 'P2W'],
    ],
    counterExamples: ['every member', 'per person'],
  },
  {
    name: 'en/time/every-part-of-day',
    pattern: phrase`(?:every|each) ${partOfDay}`,
    read: ({ part }) => {
      const read = partsOfDay.get(part ?? '');
      return read === undefined ? null : { kind: 'set', every: { partOfDay: read } };
    },
    examples: [['[every morning]', 'XXXX-XX-XXTMO']],
    counterExamples: ['the morning'],
  },
  ...adverbs.map(
    ([pattern, every, example]): Rule<TimeReading> => ({
      name: `en/time/every/${pattern.split('|')[0]}`,
      pattern: phrase`(?:${pattern})`,
      // «the Daily Mail» is a newspaper, «a quarterly» a magazine.
      read: (_, { written, before }) =>
        hasCapital(written) && before.trim() !== '' ? null : { kind: 'set', every },
      examples: [example],
      counterExamples: ['the Daily Mail, the Weekly Standard and the Annual Register'],
    }),
  ),
];

const vague: readonly (readonly [
  value: ReferenceReading['value'],
  words: readonly string[],
  example: readonly [string, string],
])[] = [
  [
    'PRESENT_REF',
    [
      'now',
      'currently',
      'nowadays',
      'at present',
      'at the moment',
      'at the present time',
      'these days',
      'presently',
      'henceforth',
    ],
    ['That has [now] gone', 'PRESENT_REF'],
  ],
  [
    'PAST_REF',
    [
      'recently',
      'lately',
      'until now',
      'up to now',
      'up until now',
      'until then',
      'formerly',
      'previously',
      'hitherto',
      'so far',
      'in the past',
      'at the time',
      'until recently',
    ],
    ['[Until now], nothing', 'PAST_REF'],
  ],
  [
    'FUTURE_REF',
    ['soon', 'shortly', 'in the future', 'in the near future', 'before long', 'from now on', 'eventually'],
    ['She returns [soon]', 'FUTURE_REF'],
  ],
];

/** A season of sport begins when its own calendar says: no interval, only a direction. */
const season: Rule<TimeReading> = {
  name: 'en/time/season-of-sport',
  pattern: phrase`(?:(?<last>last)|next|(?<running>this)) season`,
  read: ({ last, running }) => ({
    kind: 'reference',
    value: last ? 'PAST_REF' : running ? 'PRESENT_REF' : 'FUTURE_REF',
  }),
  examples: [['23 goals [last season]', 'PAST_REF']],
  counterExamples: ['the rainy season'],
};

const vagueRules = vague.map(
  ([value, words, example]): Rule<TimeReading> => ({
    name: `en/time/${value.toLowerCase().replace('_ref', '')}-reference`,
    pattern: phrase`${oneOf(words)}`,
    read: (_, { after }) =>
      /^\s?-\p{L}|^\s(?:after|before)\s/u.test(after) ? null : { kind: 'reference', value },
    examples: [example],
    counterExamples: ['known', 'sooner', 'soon after dawn', 'a now-closed shop'],
  }),
);

export const references: readonly Rule<TimeReading>[] = [season, ...vagueRules];
