import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { integer, point, shift } from '../../time-readings.ts';
import { calendarUnits, units } from '../calendar.ts';
import { readRelativeYear, relativeYear } from './months.ts';
import {
  again,
  fullMonth,
  hasCapital,
  month,
  ordinalDay,
  plainYear,
  readDay,
  readParts,
  year,
} from './parts.ts';
import { readOrdinal } from './weekdays.ts';
import { readYear } from './years-in-words.ts';

const ordinalNames = ['first', 'second', 'third', 'fourth', 'last', 'final', '1st', '2nd', '3rd', '4th'];
const ordinal = `(?<ordinal>${oneOf(ordinalNames)})`;
const unitOrdinal = `(?<ordinal>${oneOf([...ordinalNames, 'fifth', '5th', 'opening', 'closing'])})`;

/** «in Rome», and not «in March», «in 2019». */
const place =
  /^\sin\s(?!\d|the(?!\p{L})|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|early|mid|late|q[1-4])/u;

/** Quarters, halves, weeks and edges of longer stretches. */
export const periodRules: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/quarter-letter',
    pattern: phrase`(?:(?<letter>q|h)(?<number>[1-4])(?:(?:(?: of)?,? ?|-)${year})?|${plainYear.replace('<year>', '<yearFirst>')}[\s-]?(?<letterLast>q|h)(?<numberLast>[1-4]))`,
    read: (groups, { written, after }) => {
      const letter = groups.letter ?? groups.letterLast;
      const number = integer(groups.number ?? groups.numberLast) ?? 0;
      const stated = readYear(groups.year ?? groups.yearFirst);
      if (!/[QH]/.test(written) && stated === undefined) return null;
      if (/^[-&]?\p{L}/u.test(after) || (letter === 'h' && (number > 2 || stated === undefined))) return null;
      return letter === 'q'
        ? point({ quarter: number, year: stated })
        : point({ half: number, year: stated });
    },
    examples: [
      ['[Q3 2019]', '2019-Q3'],
      ['[2019 H2]', '2019-H2'],
      ['from [Q1 of 2017]', '2017-Q1'],
      ['[Q3]', '2020-Q3'],
      ['[Q1-2019]', '2019-Q1'],
    ],
    counterExamples: ['Q5', 'H1', 'the Q2-type', 'q3'],
  },
  {
    name: 'en/time/quarter',
    needs: ['quarter', 'half'],
    pattern: phrase`(?:the )?${ordinal}[\s-](?:fiscal |financial )?(?<unit>quarter|half)(?: of (?:the )?(?:(?:fiscal |financial )?year )?${plainYear}| of (?:the |this )(?:fiscal |financial )?year|,? ${again(plainYear, 'plain')})?`,
    read: (groups, { written, after, before }) => {
      const stated = readYear(groups.year ?? groups.plain);
      const whole = stated !== undefined || / of /i.test(written);
      // «the second half against Leeds» is that of a match.
      if (groups.unit === 'half' && !whole) return null;
      if (
        !whole &&
        /^\s?(?:-?finals?|of (?:the|a) (?:game|match)|lead|score|goal)|^\s(?:against|points?|when|with \d)/u.test(
          after,
        )
      )
        return null;
      if (/(?:a|his|her|their) $/.test(before)) return null;
      const read = readOrdinal(groups.ordinal);
      if (groups.unit === 'half') return read > 2 ? null : point({ half: read < 0 ? 2 : read, year: stated });
      return read < 0 && stated === undefined
        ? shift('quarter', -1)
        : point({ quarter: read < 0 ? 4 : read, year: stated });
    },
    examples: [
      ['[the second quarter of 2020]', '2020-Q2'],
      ['[the first half of 2019]', '2019-H1'],
      ['[the third quarter]', '2020-Q3'],
      ['its [third-quarter] results', '2020-Q3'],
      ['[the second half of the year]', '2020-H2'],
    ],
    counterExamples: ['a quarter', 'the second half against Leeds', 'half of 2019', 'his first quarter'],
  },
  {
    name: 'en/time/quarter-of-relative-year',
    needs: ['year'],
    pattern: phrase`(?:the )?${ordinal} (?<unit>quarter|half)${relativeYear}`,
    read: groups => {
      const nth = readOrdinal(groups.ordinal);
      const unit = groups.unit === 'half' ? 'half' : 'quarter';
      return unit === 'half' && nth > 2 ? null : { kind: 'nth', nth, unit, within: readRelativeYear(groups) };
    },
    examples: [
      ['in [the third quarter of last year]', '2020-Q3'],
      ['[the first half of next year]', '2022-H1'],
    ],
    counterExamples: ['the third half of next year', 'a quarter of last year'],
  },
  {
    // «the first week of March», «the last weekend of next month»: the stretch follows.
    name: 'en/time/nth-unit',
    needs: ['day', 'week', 'month', 'quarter', 'half', 'decade'],
    pattern: phrase`(?:the )?${unitOrdinal} (?<unit>day|week|weekend|month|quarter|half|decade)(?= (?:of|in) )`,
    read: ({ ordinal: word = '', unit }, { after }) =>
      // «the last decade in Rome» is the one that ends now.
      word === 'last' && place.test(after)
        ? null
        : {
            kind: 'nth',
            nth: word === 'opening' ? 1 : word === 'closing' ? -1 : readOrdinal(word),
            unit: (calendarUnits.get(unit ?? '') ?? 'day') as
              | 'day'
              | 'week'
              | 'weekend'
              | 'month'
              | 'quarter'
              | 'decade',
            within: 'following',
            fragment: true,
          },
    examples: [
      ['in [the first week of March 2021]', '2021-W09'],
      ['[the last weekend of next month]', '2021-W08-WE'],
      ['[3rd week of 2018]', '2018-W03'],
    ],
    counterExamples: ['the first week of the war', 'a week of 2018', 'the last decade in Rome'],
  },
  {
    name: 'en/time/week-number',
    needs: ['week'],
    pattern: phrase`(?:calendar )?week (?:no\.? ?|number )?(?<week>[1-9]|[1-4]\d|5[0-3])(?: of ${plainYear})?`,
    read: (groups, { before, after }) =>
      // «week 3 of the trial», «in week 12» of a season are counted from elsewhere.
      groups.year === undefined &&
      (/^\s(?:of|to|and|at|against)(?!\p{L})/u.test(after) || !/(?:the|this|calendar) $/.test(before))
        ? null
        : point({ week: integer(groups.week), year: readYear(groups.year) }),
    examples: [
      ['in [week 31 of 2018]', '2018-W31'],
      ['in [calendar week 12 of 2021]', '2021-W12'],
    ],
    counterExamples: ['week 3 of the trial', 'in week 12', 'week 60 of 2018'],
  },
  {
    // «the week of 3 May», «the week beginning Monday 11 January»: the week that holds the day.
    name: 'en/time/week-of-day',
    needs: ['week'],
    pattern: phrase`(?:the )?(?<unit>week|weekend) (?:of|beginning|starting|commencing|ending)(?: on)?(?: monday,?| sunday,?)? (?:(?:the )?${ordinalDay.replace('(?:st|nd|rd|th)', '(?:st|nd|rd|th)?')} (?:of )?${month}|the (?<alone>\d{1,2})(?:st|nd|rd|th)|${again(month, 'front')}\.? (?:the )?${again(ordinalDay, 'back').replace('(?:st|nd|rd|th)', '(?:st|nd|rd|th)?')})(?:,? ${plainYear})?`,
    read: (groups, { written }) => {
      const named = readParts({ month: groups.month ?? groups.front }).month;
      const date = point({
        month: named,
        day: readDay(groups.day ?? groups.back ?? groups.alone),
        year: readYear(groups.year),
      });
      return groups.alone || hasCapital(written.slice(1))
        ? shift(groups.unit === 'weekend' ? 'weekend' : 'week', 0, { from: date })
        : null;
    },
    examples: [
      ['[the week of January 18, 2021]', '2021-W03'],
      ['[the week beginning 3 May 2021]', '2021-W18'],
    ],
    counterExamples: ['the week of the vote', 'a week of May'],
  },
  {
    name: 'en/time/edge-of-unit',
    needs: ['end', 'close', 'start', 'beginning', 'middle', 'rest', 'remainder'],
    pattern: phrase`(?:the )?(?:(?<end>very end|end|close)|(?<start>start|beginning)|(?<middle>middle)|(?<rest>rest|remainder)) of (?:the |this |the current |(?<last>last )|(?<next>next ))?(?:(?:calendar|fiscal|financial|tax|school|academic|trading|working|business) )?(?<unit>day|week|weekend|month|year|decade|century|quarter)`,
    read: (groups, { before }) => {
      const named = units.get(groups.unit ?? '');
      // «at the end of the day» sums up.
      if (!named || (named === 'day' && /(?:^|\s)at $/.test(before))) return null;
      const mod = groups.end ? 'END' : groups.start ? 'START' : groups.middle ? 'MID' : undefined;
      return shift(named, groups.last ? -1 : groups.next ? 1 : 0, mod ? { mod } : {});
    },
    examples: [
      ['by [the end of the year]', '2021'],
      ['before [the end of this month]', '2021-01'],
      ['by [end of day]', '2021-01-07'],
      ['for [the rest of the week]', '2021-W01'],
      ['by [the end of next year]', '2022'],
    ],
    counterExamples: ['the end of the war', 'the end of days', 'the rest of the team'],
  },
  {
    name: 'en/time/end-of-day-letters',
    needs: ['eo', 'cob'],
    pattern: phrase`(?:the )?(?<letters>eod|cob|eow|eom|eoy|eoq)`,
    read: ({ letters = '' }, { written }) => {
      if (!/[A-Z]{3}/.test(written)) return null;
      const unit = ({ eow: 'week', eom: 'month', eoy: 'year', eoq: 'quarter' } as const)[letters] ?? 'day';
      return shift(unit, 0, { mod: 'END' });
    },
    examples: [
      ['by [EOD]', '2021-01-07'],
      ['before [EOM]', '2021-01'],
    ],
    counterExamples: ['on the cob', 'a geode'],
  },
  {
    name: 'en/time/year-end',
    needs: ['end', 'mid', 'turn'],
    pattern: phrase`(?:(?:the )?(?<unit>year|month|week|quarter)(?:'s|s)?[\s-]end|the turn of the (?<turn>year)|mid-?(?<middle>month|week|year|decade|century))`,
    read: ({ unit, turn, middle }, { after }) => {
      const named = units.get(unit ?? turn ?? middle ?? '');
      return named &&
        !/^(?:s(?!\p{L})|-\p{L}|\s(?:results?|bonus\p{L}*|accounts?|report|review|party|figures|profits?|list))/u.test(
          after,
        )
        ? shift(named, 0, { mod: middle ? 'MID' : 'END' })
        : null;
    },
    examples: [
      ['by [year-end]', '2021'],
      ['before [the month-end]', '2021-01'],
      ['by [mid-month]', '2021-01'],
      ["at [year's end]", '2021'],
    ],
    counterExamples: ['year-end results', 'weekend', 'month-ends'],
  },
  {
    name: 'en/time/half-of-stretch',
    needs: ['half'],
    pattern: phrase`(?:(?:the )?(?:first|(?<second>second|latter|back)) half of (?:the |this )?(?<unit>month|week|decade|century)|(?:the )?(?:first|(?<later>second|latter)) half of ${fullMonth})`,
    read: groups => {
      const mod = groups.second || groups.later ? 'END' : 'START';
      const named = calendarUnits.get(groups.unit ?? '');
      if (named) return shift(named, 0, { mod });
      return point({ month: readParts(groups).month }, { mod });
    },
    examples: [
      ['in [the second half of the month]', '2021-01'],
      ['[the first half of January]', '2021-01'],
    ],
    counterExamples: ['the second half of the match', 'half of January'],
  },
  {
    name: 'en/time/year-to-date',
    needs: ['to date', 'to-date', 'ytd'],
    pattern: phrase`(?:(?:the )?year to date|year-to-date|ytd)`,
    read: () => shift('year', 0),
    examples: [
      ['in [the year to date]', '2021'],
      ['up 12% [year-to-date]', '2021'],
    ],
    counterExamples: ['the year to dates', 'a date this'],
  },
];
