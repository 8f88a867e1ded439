import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Amount, TimeReading } from '../../contract/times.ts';
import { duration } from '../../time-readings.ts';
import { units } from '../calendar.ts';
import { number, readNumber } from '../numbers.ts';
import { counted, readCounted } from './counted.ts';
import { afterWords, unit } from './parts.ts';

/** What a bare article and a unit must follow to be a length of time: «for a week», not «a week in politics». */
const lasting =
  /(?:^|[^\p{L}])(?:for|in|within|after|about|nearly|almost|over|than|lasted|last|lasts|takes?|took|under|around|spent|spend|just|only|least|once|been) $/u;

/** Who has how long for what: «have a month to reply», «gave the firm a week to pay». */
const granted =
  /(?<!\p{L})(?:has|have|had|with|leav(?:e|es|ing)|left|g[ai]v(?:e|es|en|ing)|grant(?:s|ed|ing)?|allow(?:s|ed|ing)?|takes?|took)(?:\s[\p{L}'’-]{1,20}){0,5} $/u;
const forPurpose = /^\s(?:in which\s)?to\s(?!(?:the|go|come|remember|spare|day|date)(?!\p{L}))\p{L}{2}/u;

/** Lengths of time. */
export const durations: readonly Rule<TimeReading>[] = [
  {
    // An age says how old somebody is, not when something happens: Postil leaves ages alone.
    name: 'en/time/age',
    needs: ['age', 'old', 'young', 'yo', 'y/o'],
    pattern: phrase`(?:(?:aged|age|ages)(?: (?:of|between|from|about|around|just|under|over))? ${number}(?: (?:and|to) ${number})?(?: (?:years?|months?|weeks?|days?))?|${number}(?: and a half)?(?:[\s-](?:years?|months?|weeks?|days?|yrs?))[\s-](?:olds?|young|of age)|\d{1,2}-?(?:yo|y/o))`,
    read: () => ({ kind: 'nothing' }),
    examples: [
      ['Mark Small, 49 years old, a clerk', ''],
      ['a 12-year-old girl', ''],
      ['children aged 5 to 11 years', ''],
      ['He died at the age of 47 years', ''],
    ],
    counterExamples: ['aged well', 'two years later'],
  },
  {
    name: 'en/time/duration',
    pattern: phrase`${counted}(?: and (?:a )?(?<half>half|quarter)| (?<orSo>or (?:two|so|more|three)))?`,
    read: (groups, { after, before, written }) => {
      // «2018/19 school year»: the number belongs to the year.
      if (/\d\/$/.test(before)) return null;
      const read = readCounted(groups);
      if (
        !read ||
        /^(?:[\s-]olds?(?!\p{L})|\s+of age|\s+(?:saturday|sunday|monday|tuesday|wednesday|thursday|friday)(?!\p{L})|'s (?:best|worst|most))/u.test(
          after,
        )
      )
        return null;
      // «a second chance», «one night stand», «a day» in «twice a day», and bare articles count nothing.
      if (
        /^an?\s\p{L}+$/iu.test(written) &&
        groups.orSo === undefined &&
        (/^\s(?:ago|in politics)/.test(after) ||
          !(lasting.test(before) || (granted.test(before) && forPurpose.test(after))))
      )
        return null;
      if (/^(?:the )?(?:one|two)[\s-](?:day|night)$/i.test(written) && /^\s(?:stand|event)/.test(after))
        return null;
      // «one day» is a vague day, «quarters» and «seconds» count other things as well.
      if (/^one (?:day|morning|night|evening)$/i.test(written) && !lasting.test(before)) return null;
      // «1430hrs» is a time of day.
      if (/^\d{4}\s?h(?:ou)?rs$/i.test(written) && /(?:at|by|from|until|before|after|around) $/.test(before))
        return null;
      if (/^seconds?$/.test(groups.unit ?? '') && !/^\d|seconds$/i.test(written)) return null;
      if (
        /^quarters?$/.test(groups.unit ?? '') &&
        !/^\d|consecutive|straight|successive/.test(written.toLowerCase())
      )
        return null;
      if (groups.orSo && /two|three/.test(groups.orSo)) return duration([{ unit: read.unit, count: null }]);
      return duration([read]);
    },
    examples: [
      ['for [48 hours]', 'PT48H'],
      ['[two years and a half]', 'P2.5Y'],
      ['[several weeks]', 'PXW'],
      ['within [15 days]', 'P15D'],
      ['[a couple of days]', 'P2D'],
      ['[three straight days]', 'P3D'],
      ['[one and a half hours]', 'PT1.5H'],
      ['a [three-week] strike', 'P3W'],
      ['[an hour and a half]', 'PT1.5H'],
      ['a [fortnight], he said', ''],
      ['for [a fortnight]', 'P2W'],
      ['Sellers have [a month] to reply.', 'P1M'],
      ['The court gave the firm [a week] to pay.', 'P1W'],
      ['It takes [a day or two].', 'PXD'],
    ],
    counterExamples: [
      'seven dead',
      'a second chance',
      '47 years old',
      'twice a day',
      'one day he will',
      'a week in politics',
      'He has a year to go.',
      'They had a month to remember.',
      'three quarters of voters',
    ],
  },
  {
    // «hour-long talks», «a year-long strike».
    name: 'en/time/unit-long',
    needs: ['long'],
    pattern: phrase`(?<![\d-])${unit}[\s-]long(?= \p{L})`,
    read: ({ unit: word = '' }, { before }) => {
      const named = units.get(word);
      if (!named || /(?:\d|-|all|few|many|several|how)\s?$/.test(before)) return null;
      return duration([{ unit: named, count: word.endsWith('s') ? null : 1 }]);
    },
    examples: [
      ['an [hour-long] talk', 'PT1H'],
      ['a [decades-long] dispute', 'PXDE'],
    ],
    counterExamples: ['all day long', 'long years', 'second long'],
  },
  {
    name: 'en/time/uncounted-duration',
    pattern: phrase`${afterWords('for|after|over|took|lasted|takes|in|spent|within|last')}${unit}(?=$| |[.,;)])`,
    read: ({ unit: word }, { after, before }) => {
      if (!word?.endsWith('s') || word === 'seconds' || word === 'quarters') return null;
      if (
        /^\s(?:ago|earlier|later|before|past|to come|gone|of age)(?!\p{L})/u.test(after) ||
        /(?:the|these|those) (?:in|over|for) $/.test(before)
      )
        return null;
      const named = units.get(word);
      return named ? duration([{ unit: named, count: null }]) : null;
    },
    examples: [
      ['We waited for [decades].', 'PXDE'],
      ['It took [months] to build', 'PXM'],
    ],
    counterExamples: ['for second place', 'in week two', 'in seconds'],
  },
  {
    name: 'en/time/half-of-unit',
    needs: ['half', 'quarter'],
    pattern: phrase`(?:(?:(?<half>half(?: an? |-an-| |-)|an? half[\s-])|(?<threeQuarters>three[\s-]quarters of an? )|(?<quarter>(?:a )?quarter(?: of an? |-| )))(?<unit>hour|day|year|decade|century|minute|month))`,
    read: (groups, { after, written }) => {
      const named = units.get(groups.unit ?? '');
      if (!named || /^s(?!\p{L})/u.test(after)) return null;
      // «half-year results» are of the first half.
      if (/^\s(?:results?|profits?|figures|report|loss\p{L}*)/u.test(after)) return null;
      if (/^half day/i.test(written) && !after) return null;
      return duration([
        halfOf({ unit: named, count: groups.half ? 0.5 : groups.threeQuarters ? 0.75 : 0.25 }),
      ]);
    },
    examples: [
      ['[half an hour]', 'PT30M'],
      ['for [half a year]', 'P6M'],
      ['[a quarter of an hour]', 'PT15M'],
      ['[half a century]', 'P50Y'],
    ],
    counterExamples: ['half a house', 'half-year results', 'half hours'],
  },
  {
    name: 'en/time/all-day',
    needs: ['all', 'whole', 'entire', 'full'],
    pattern: phrase`(?:all (?<unit>day|night|week|month|year|weekend)(?: long)?|(?:the|a|an) (?:whole|entire|full) ${unit.replace('<unit>', '<whole>')})`,
    read: ({ unit: word, whole }, { after }) => {
      const named = units.get(word ?? whole ?? '');
      return !named || /^-\p{L}|^\s(?:saints|of)(?!\p{L})/u.test(after) || /s$/.test(whole ?? '')
        ? null
        : duration([{ unit: named, count: 1 }]);
    },
    examples: [
      ['It rained [all day].', 'P1D'],
      ['for [a whole year]', 'P1Y'],
    ],
    counterExamples: ['all days', 'an all-day event', 'the whole family'],
  },
  {
    name: 'en/time/clock-length',
    pattern: phrase`(?<hours>\d{1,3}) ?h(?:(?:rs?)?(?: ?(?<minutes>\d{1,2}) ?m(?:ins?)?)?)`,
    read: ({ hours, minutes }, { before }) => {
      if (/[\d.,-]\s?$/.test(before)) return null;
      const first: Amount = { unit: 'hour', count: Number(hours) };
      return duration(minutes === undefined ? [first] : [first, { unit: 'minute', count: Number(minutes) }]);
    },
    examples: [
      ['a [3h] film', 'PT3H'],
      ['[2h 15m]', 'PT2H15M'],
    ],
    counterExamples: ['3ha of land', '2 homes'],
  },
  {
    // «two to three weeks», «5-10 days»: the first number takes its unit from the second.
    name: 'en/time/number-before-range',
    pattern: phrase`${number}(?=(?: (?:to|or|and) | ?[-–] ?|-to-|-or-)${number}[\s-](?:more |business |working |consecutive )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centuries)(?!\p{L}))`,
    read: (_, { written, before }) => {
      const value = readNumber(written.toLowerCase());
      return value === undefined || /[\d$£€.,/-]\s?$/.test(before) || /^an?$/i.test(written)
        ? null
        : { kind: 'number', value, fragment: true };
    },
    examples: [
      ['[two to three weeks]', 'P2W/P3W'],
      ['[5-10 days]', 'P5D/P10D'],
    ],
    counterExamples: ['two to three people', '5-10 daylight'],
  },
];

function halfOf({ unit: of, count }: { readonly unit: Amount['unit']; readonly count: number }): Amount {
  const smaller: Partial<Record<Amount['unit'], readonly [Amount['unit'], number]>> = {
    minute: ['second', 60],
    hour: ['minute', 60],
    day: ['hour', 24],
    year: ['month', 12],
    decade: ['year', 10],
    century: ['year', 100],
  };
  const [unit, times] = smaller[of] ?? [of, 1];
  return { unit, count: count * times };
}
