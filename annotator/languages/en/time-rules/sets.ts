import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { parts } from '../../time-readings.ts';
import { partsOfDay, units } from '../calendar.ts';
import { numberWord, readNumber } from '../numbers.ts';
import {
  afterWords,
  again,
  fullMonth,
  hasCapital,
  ordinalDay,
  partOfDay,
  readDay,
  readParts,
  readWeekday,
  season,
  unit,
  weekday,
} from './parts.ts';

const times =
  '(?:once|twice|thrice|times|hours|minutes|days|nights|hour|minute|day|night|flights|trains|shifts)';
const unitsOfRate = unit;

/** Words that speak of what holds every week, right before its days. */
const every =
  /(?:^|[^\p{L}])(?:open|opens|available|works?|runs?|operates?|hours|daily|weekly|staffed|served|lines are open|every)(?:,| on| are| from|:)?\s$|(?:^|[^\p{L}])(?:every|each) [\p{L}\d ]{1,20},\s$/u;
/** Hours after the days of a week: when something is open. */
const hours =
  /^(?:,? (?:from )?|: )\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)? ?(?:to|until|till|-|–) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?!\d)/u;

/** An amount right before «a year»: «$5m», «40,000 barrels», «2%». */
const amount =
  /(?:[$£€][\d.,]{1,12}(?:m|bn|k| million| billion)?|\d[\d.,]{0,12}(?:m|bn|k| million| billion)?(?: \p{L}{2,20}){1,2}|\d%|per ?cent) $/u;

/** What happens again and again. A time of day beside it is joined later. */
export const sets: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/every-weekday',
    needs: ['day'],
    pattern: phrase`(?:(?:every|each) ${weekday}|(?:on )?(?<span>(?:alternate )?${again(weekday, 'many')}s)|${again(weekday, 'beforePart')}(?= (?:mornings|afternoons|evenings|nights)(?!\p{L})))(?: (?<part>morning|afternoon|evening|night)s?)?`,
    read: ({ weekday: one, many, beforePart, part }) => ({
      kind: 'set',
      every: parts({
        weekday: readWeekday(one ?? many ?? beforePart ?? ''),
        partOfDay: part === undefined ? undefined : partsOfDay.get(part),
      }),
    }),
    examples: [
      ['[every Saturday]', 'XXXX-WXX-6'],
      ['closed on [Tuesdays]', 'XXXX-WXX-2'],
      ['[every Friday night]', 'XXXX-WXX-5TNI'],
      ['on [Friday nights]', 'XXXX-WXX-5TNI'],
      ['[every Monday at 4 pm]', 'XXXX-WXX-1T16:00'],
    ],
    counterExamples: ['a Saturday', 'on Tuesday'],
  },
  {
    // «the 25th of every month».
    name: 'en/time/day-of-every-month',
    needs: ['month'],
    pattern: phrase`(?:the )?${ordinalDay}(?: day)? of (?:every|each) month`,
    read: ({ day }) => ({ kind: 'set', every: parts({ day: readDay(day) }) }),
    examples: [
      ['on [the 25th of every month]', 'XXXX-XX-25'],
      ['by [the tenth day of each month]', 'XXXX-XX-10'],
    ],
    counterExamples: ['the 25th of this month', 'the first week of each month'],
  },
  {
    name: 'en/time/every-other-weekday',
    needs: ['day'],
    pattern: phrase`(?:(?:every|each) (?:other|second|alternate|first|last|third|fourth) ${weekday}(?: (?:of|in) (?:the|each|every) month)?|(?:the )?(?:first|second|third|fourth|last) ${again(weekday, 'monthly')} (?:of|in) (?:each|every) month)`,
    read: ({ weekday: one, monthly }) => ({
      kind: 'set',
      every: parts({ weekday: readWeekday(one ?? monthly) }),
    }),
    examples: [
      ['[every other Thursday]', 'XXXX-WXX-4'],
      ['[every first Monday of the month]', 'XXXX-WXX-1'],
      ['[the second Tuesday of each month]', 'XXXX-WXX-2'],
    ],
    counterExamples: ['the other Thursday', 'every other member'],
  },
  {
    name: 'en/time/weekdays',
    needs: ['weekday', 'business', 'work', 'school'],
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
    // «open Monday to Friday», «works Mondays to Saturdays»: what holds every week.
    name: 'en/time/weekdays-from-to',
    needs: ['day'],
    pattern: phrase`${weekday}s?(?: to | through |-|–| – )${again(weekday, 'last')}s?`,
    read: ({ weekday: first, last }, { written, before, after }) => {
      const from = readWeekday(first);
      const to = readWeekday(last);
      const habit =
        /days?\b.{1,9}days$/i.test(written) && /s\s|s$/.test(written.split(/ to | through |[-–]/)[0] ?? '');
      if (from === undefined || to === undefined || !hasCapital(written)) return null;
      return habit || every.test(before) || hours.test(after)
        ? { kind: 'set', every: { weekday: from }, to: { weekday: to } }
        : null;
    },
    examples: [
      ['open [Monday to Friday]', 'XXXX-WXX-1/XXXX-WXX-5'],
      ['[Mondays to Saturdays]', 'XXXX-WXX-1/XXXX-WXX-6'],
      ['It runs [Tuesday to Sunday, 10am to 6pm].', 'XXXX-WXX-2T10:00/XXXX-WXX-7T18:00'],
      ['a bus every 15 minutes, [Monday through Friday]', 'XXXX-WXX-1/XXXX-WXX-5'],
    ],
    counterExamples: ['It was closed from Monday to Friday', 'it sat Monday to Friday'],
  },
  {
    name: 'en/time/weekends',
    needs: ['weekends'],
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
    needs: ['every', 'each', 'per', 'a'],
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
      ['[twice a month]', 'P1M'],
      ['[every other week]', 'P2W'],
      ['30 flights [per day]', 'P1D'],
    ],
    counterExamples: ['every member', 'per person', 'each second of silence counts per second'],
  },
  {
    name: 'en/time/amount-a-unit',
    pattern: phrase`an? (?<unit>day|week|month|year|hour|night|quarter)(?! (?:ago|later|earlier|after|before|from|in))`,
    read: ({ unit: word }, { before }) => {
      const named = units.get(word ?? '');
      return named && amount.test(before) ? { kind: 'set', every: { unit: named, count: 1 } } : null;
    },
    examples: [
      ['40,000 barrels [a day]', 'P1D'],
      ['It costs £12 [a month].', 'P1M'],
    ],
    counterExamples: ['a year', 'cost 12 million a year ago', 'people a day later'],
  },
  {
    // «twice a week», «three times each year», «35 hours per week»: how much in each.
    name: 'en/time/so-often-a-unit',
    needs: ['once', 'twice', 'thrice', 'time', 'day', 'night', 'hour', 'minute', 'week', 'month'],
    pattern: phrase`(?:once|twice|thrice|(?:\d{1,3}|${numberWord}|several|many|a few) (?:times?|days?|nights?|hours?|minutes?|weeks?|months?)) (?:an?|per|each|every|in an?) ${unit}`,
    read: ({ unit: word }, { after }) => {
      const named = units.get(word ?? '');
      return named === undefined ||
        /^s(?!\p{L})|^-\p{L}|^\s(?:while|ago|later|before|after)(?!\p{L})/u.test(after) ||
        /s$/.test(word ?? '') ||
        word === 'second'
        ? null
        : { kind: 'set', every: { unit: named, count: 1 } };
    },
    examples: [
      ['They train [twice a week].', 'P1W'],
      ['[three times a year]', 'P1Y'],
      ['She works [35 hours per week].', 'P1W'],
    ],
    counterExamples: ['once a week later', 'twice a champion', 'three times a second'],
  },
  {
    name: 'en/time/every-part-of-day',
    needs: ['morning', 'afternoon', 'evening', 'night', 'lunchtime'],
    pattern: phrase`(?:every|each) ${partOfDay}|${afterWords('on|in|at|early|late|work|open|closed|most')}(?:the )?(?<many>mornings|afternoons|evenings|nights)(?=$|[.,;)])`,
    read: ({ part, many }) => {
      const read = partsOfDay.get(part ?? many?.slice(0, -1) ?? '');
      return read === undefined ? null : { kind: 'set', every: { partOfDay: read } };
    },
    examples: [
      ['[every morning]', 'XXXX-XX-XXTMO'],
      ['[every evening at 7:30 pm]', 'XXXX-XX-XXT19:30'],
      ['She swims in [the evenings].', 'XXXX-XX-XXTEV'],
    ],
    counterExamples: ['the morning', 'two mornings', 'Arabian Nights'],
  },
  {
    name: 'en/time/every-month-or-season',
    needs: ['every', 'each'],
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
    needs: ['round', 'day', '24/7'],
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
];
