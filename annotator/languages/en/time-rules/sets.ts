import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Amount, TimeReading } from '../../contract/times.ts';
import { parts } from '../../time-readings.ts';
import { partsOfDay, units } from '../calendar.ts';
import { numberWord, readNumber } from '../numbers.ts';
import {
  afterWords,
  again,
  fullMonth,
  hasCapital,
  partOfDay,
  readParts,
  readWeekday,
  season,
  unit,
  weekday,
} from './parts.ts';

const times =
  '(?:once|twice|thrice|times|hours|minutes|days|nights|hour|minute|day|night|flights|trains|shifts)';
const unitsOfRate = unit;

interface Adverb {
  readonly pattern: string;
  readonly every: Amount;
  readonly examples: readonly (readonly [string, string])[];
  readonly others: readonly string[];
}

const adverbs: readonly Adverb[] = [
  {
    pattern: 'hourly',
    every: { unit: 'hour', count: 1 },
    examples: [
      ['[hourly]', 'PT1H'],
      ['an [hourly] train', 'PT1H'],
    ],
    others: ['an hourly-paid worker', 'the Hourly News'],
  },
  {
    pattern: 'daily|nightly|everyday(?=$|[.,;])',
    every: { unit: 'day', count: 1 },
    examples: [
      ['a [daily] briefing', 'P1D'],
      ['on television [nightly]', 'P1D'],
    ],
    others: ['the Daily Mail', 'everyday life'],
  },
  {
    pattern: 'weekly',
    every: { unit: 'week', count: 1 },
    examples: [
      ['the [weekly] meeting', 'P1W'],
      ['paid [weekly]', 'P1W'],
    ],
    others: ['the Weekly Standard'],
  },
  {
    pattern: 'fortnightly|bi-?weekly',
    every: { unit: 'week', count: 2 },
    examples: [
      ['[fortnightly]', 'P2W'],
      ['a [biweekly] paper', 'P2W'],
    ],
    others: ['the Fortnightly Review'],
  },
  {
    pattern: 'monthly',
    every: { unit: 'month', count: 1 },
    examples: [
      ['a [monthly] rent', 'P1M'],
      ['paid [monthly]', 'P1M'],
    ],
    others: ['the Atlantic Monthly'],
  },
  {
    pattern: 'bi-?monthly',
    every: { unit: 'month', count: 2 },
    examples: [
      ['a [bimonthly] review', 'P2M'],
      ['[bi-monthly]', 'P2M'],
    ],
    others: ['the Bimonthly Review'],
  },
  {
    pattern: 'quarterly',
    every: { unit: 'month', count: 3 },
    examples: [
      ['[quarterly]', 'P3M'],
      ['paid [quarterly]', 'P3M'],
    ],
    others: ['the Law Quarterly'],
  },
  {
    pattern: 'twice-yearly|bi-?annual(?:ly)?|semi-?annual(?:ly)?|half-yearly',
    every: { unit: 'month', count: 6 },
    examples: [
      ['a [twice-yearly] report', 'P6M'],
      ['paid [semi-annually]', 'P6M'],
    ],
    others: ['the Biannual Register'],
  },
  {
    pattern: 'yearly|annually|annual',
    every: { unit: 'year', count: 1 },
    examples: [
      ['the [annual] congress', 'P1Y'],
      ['reviewed [annually]', 'P1Y'],
    ],
    others: ['the Annual Register', 'a semi-annual sale'],
  },
  {
    pattern: 'biennial(?:ly)?',
    every: { unit: 'year', count: 2 },
    examples: [
      ['a [biennial] show', 'P2Y'],
      ['held [biennially]', 'P2Y'],
    ],
    others: ['the Venice Biennial'],
  },
];

/** What happens again and again. A time of day beside it is joined later. */
export const sets: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/every-weekday',
    pattern: phrase`(?:(?:every|each) ${weekday}|(?:on )?(?<span>(?:alternate )?${again(weekday, 'many')}s))(?: (?<part>morning|afternoon|evening|night)s?)?`,
    read: ({ weekday: one, many, part }) => ({
      kind: 'set',
      every: parts({
        weekday: readWeekday(one ?? many ?? ''),
        partOfDay: part === undefined ? undefined : partsOfDay.get(part),
      }),
    }),
    examples: [
      ['[every Saturday]', 'XXXX-WXX-6'],
      ['closed on [Tuesdays]', 'XXXX-WXX-2'],
      ['[every Friday night]', 'XXXX-WXX-5TNI'],
      ['[every Monday at 4 pm]', 'XXXX-WXX-1T16:00'],
    ],
    counterExamples: ['a Saturday', 'on Tuesday'],
  },
  {
    name: 'en/time/every-other-weekday',
    pattern: phrase`(?:every|each) (?:other|second|alternate|first|last|third|fourth) ${weekday}(?: (?:of|in) (?:the|each|every) month)?`,
    read: ({ weekday: one }) => ({ kind: 'set', every: parts({ weekday: readWeekday(one) }) }),
    examples: [
      ['[every other Thursday]', 'XXXX-WXX-4'],
      ['[every first Monday of the month]', 'XXXX-WXX-1'],
    ],
    counterExamples: ['the other Thursday', 'every other member'],
  },
  {
    name: 'en/time/weekdays',
    pattern: phrase`(?:on |every |each )?(?:week(?<days>days?)|(?:business|working|work|school) (?<work>days))(?: only)?`,
    read: (groups, { written, before }) =>
      groups.work && !/^(?:on|every|each)/i.test(written)
        ? null
        : /day$/i.test(written) && !/^(?:every|each)/i.test(written)
          ? null
          : /\d $|(?:two|three|four|five|six|seven|ten) $/.test(before)
            ? null
            : { kind: 'set', every: { weekday: 1 }, to: { weekday: 5 } },
    examples: [
      ['open [weekdays]', 'XXXX-WXX-1/XXXX-WXX-5'],
      ['[every weekday]', 'XXXX-WXX-1/XXXX-WXX-5'],
    ],
    counterExamples: ['a weekday', 'two weekdays', 'working days'],
  },
  {
    name: 'en/time/weekends',
    pattern: phrase`(?:(?:on|at) )?(?<span>weekends)(?=$|[.,;)]| (?:and|or|only|from|at|in|between|during|to))`,
    read: (_, { before }) =>
      /(?:\d|two|three|four|last|next|past|few|several|many|most|the|these|recent|coming) $/.test(before)
        ? null
        : { kind: 'set', every: { unit: 'weekend', count: 1 } },
    examples: [
      ['closed at [weekends].', 'P1WE'],
      ['on [weekends] and in summer', 'P1WE'],
    ],
    counterExamples: ['two weekends', 'the last weekends'],
  },
  {
    name: 'en/time/every-unit',
    pattern: phrase`(?:(?:every|each) (?:single )?(?:(?<count>\d{1,3}|${numberWord}|other|second|third|few) )?(?:business |working |school |calendar )?${unit}|(?:per|${afterWords(times)}an?) ${again(unitsOfRate, 'rate')})`,
    read: ({ unit: word, rate, count }, { after }) => {
      const named = units.get(word ?? rate ?? '');
      if (named === undefined || (/s$/.test(word ?? '') && (count === undefined || count === 'other')))
        return null;
      // «per second» is a speed.
      if (rate === 'second' || (word === 'second' && count === undefined) || /^-\p{L}/u.test(after))
        return null;
      const many =
        count === 'other' || count === 'second' ? 2 : count === 'third' ? 3 : (readNumber(count) ?? 1);
      return { kind: 'set', every: { unit: named, count: count === 'few' ? null : many } };
    },
    examples: [
      ['[every day]', 'P1D'],
      ['[every nine months]', 'P9M'],
      ['[each year]', 'P1Y'],
      ['twice [a month]', 'P1M'],
      ['[every other week]', 'P2W'],
      ['30 flights [per day]', 'P1D'],
    ],
    counterExamples: ['every member', 'per person', 'each second of silence counts per second'],
  },
  {
    name: 'en/time/amount-a-unit',
    pattern: phrase`(?<=(?:[$£€]|(?<!\p{L})(?:euros|dollars|pounds|cents|pence|people|visitors|passengers|tonnes|barrels|litres|gallons|miles|km|cases|calls|copies|views|users|patients|deaths|tests|million|billion|percent|per cent)|%)[\d.,]{0,12}(?:m|bn|k| million| billion)? )an? (?<unit>day|week|month|year|hour|night|quarter)(?! (?:ago|later|earlier|after|before|from|in))`,
    read: ({ unit: word }) => {
      const named = units.get(word ?? '');
      return named ? { kind: 'set', every: { unit: named, count: 1 } } : null;
    },
    examples: [
      ['40,000 barrels [a day]', 'P1D'],
      ['It costs £12 [a month].', 'P1M'],
    ],
    counterExamples: ['a year', 'cost 12 million a year ago', 'people a day later'],
  },
  {
    name: 'en/time/every-part-of-day',
    pattern: phrase`(?:every|each) ${partOfDay}|${afterWords('on|in|at|early|late|work|open|closed|most')}(?:the )?(?<many>mornings|afternoons|evenings|nights)(?=$|[.,;)])`,
    read: ({ part, many }) => {
      const read = partsOfDay.get(part ?? many?.slice(0, -1) ?? '');
      return read === undefined ? null : { kind: 'set', every: { partOfDay: read } };
    },
    examples: [
      ['[every morning]', 'XXXX-XX-XXTMO'],
      ['She swims in [the evenings].', 'XXXX-XX-XXTEV'],
    ],
    counterExamples: ['the morning', 'two mornings', 'Arabian Nights'],
  },
  {
    name: 'en/time/every-month-or-season',
    pattern: phrase`(?:every|each) (?:${fullMonth}|${season})`,
    read: (groups, { written }) => {
      const { month, season: stated } = readParts(groups);
      if (groups.month && !hasCapital(written.slice(1))) return null;
      return { kind: 'set', every: parts({ month, season: stated }) };
    },
    examples: [
      ['[every June]', 'XXXX-06'],
      ['[each summer]', 'XXXX-SU'],
    ],
    counterExamples: ['every may', 'each member'],
  },
  {
    name: 'en/time/all-year-round',
    pattern: phrase`(?:all )?(?:year-round|year round)|(?:day in,? day out|day and night|night and day|24/7|round the clock|around the clock)`,
    read: (_, { written }) => ({
      kind: 'set',
      every: { unit: /year/i.test(written) ? 'year' : 'day', count: 1 },
    }),
    examples: [
      ['open [all year round]', 'P1Y'],
      ['work [around the clock]', 'P1D'],
    ],
    counterExamples: ['the year rounded off', 'the clock'],
  },
  ...adverbs.map(
    ({ pattern, every, examples, others }): Rule<TimeReading> => ({
      name: `en/time/every/${pattern.split('|')[0]?.replace('-?', '-')}`,
      pattern: phrase`(?<!semi-)(?:${pattern})`,
      // «the Daily Mail» is a newspaper, «Atlantic Monthly» a magazine.
      read: (_, { written, before, after, writtenAfter }) =>
        (hasCapital(written) && (before.trim() !== '' || /^\s\p{Lu}/u.test(writtenAfter))) ||
        /^-\p{L}/u.test(after)
          ? null
          : { kind: 'set', every },
      examples,
      counterExamples: others,
    }),
  ),
];
