import { oneOf, oneWordOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { fullYear, point, shift } from '../../time-readings.ts';
import { units } from '../calendar.ts';
import { holidays } from '../calendar-holidays.ts';
import { ordinalWords } from '../numbers.ts';
import {
  counts,
  direction,
  fullMonth,
  hasCapital,
  month,
  readDate,
  readDirection,
  season,
  year,
} from './parts.ts';

const monthCue =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|from|to|of|through|between|and|or|early|late|mid|during|for|around|throughout|begin\p{L}*|start\p{L}*|month of)[\s-]{0,2}$/u;
const yearCue =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|from|to|of|through|between|and|or|early|late|mid|during|for|around|throughout|year|the|circa|season|elections?|spring|summer|autumn|winter|fall|class of|compared with|than)[\s-]{0,2}$/u;
const yearOnly = /(?:^|[^\p{L}])(?:in|since|the year|year of)\s{1,2}$/u;
const ordinal = `(?<ordinal>${oneOf(['first', 'second', 'third', 'fourth', 'last', '1st', '2nd', '3rd', '4th'])})`;
const readOrdinal = (word = '') =>
  word === 'last' ? -1 : (ordinalWords.get(word) ?? Number.parseInt(word, 10));

export const monthsAndYears: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/month-year',
    pattern: phrase`${month}(?:,? | of |-)${year}`,
    read: (groups, { after, written }) =>
      counts(after) || (!hasCapital(written) && /^(?:may|march)$/.test(groups.month ?? ''))
        ? null
        : readDate(groups),
    examples: [
      ['in [April 2015]', '2015-04'],
      ['[June of 1992]', '1992-06'],
    ],
    counterExamples: ['they may 2015', 'April 2015 people'],
  },
  {
    name: 'en/time/month-direction',
    pattern: phrase`${direction} ${fullMonth}`,
    read: (groups, { written }) => (hasCapital(written.slice(1)) ? readDate(groups) : null),
    examples: [
      ['[last February]', '2020-02'],
      ['[next May]', '2021-05'],
    ],
    counterExamples: ['this may help', 'the last march'],
  },
  {
    name: 'en/time/bare-month',
    pattern: phrase`${fullMonth}`,
    read: (groups, { written, before, after, writtenAfter }) =>
      hasCapital(written) &&
      monthCue.test(before) &&
      !/^(?:-\p{L}|'s?\s)/u.test(after) &&
      !/^\s\p{Lu}\p{Ll}+/u.test(writtenAfter)
        ? readDate(groups)
        : null,
    examples: [
      ['She was elected in [December].', '2020-12'],
      ['She will return in [March]', '2021-03'],
    ],
    counterExamples: ['He may come', 'march on', 'Theresa May', 'for April Jones', 'an august body'],
  },
  {
    name: 'en/time/season',
    pattern: phrase`(?:(?:the |${direction} )${season}(?:(?: of)? ${year})?|(?<=in |during )${season.replace('<season>', '<bare>')}(?! of\s)|${season.replace('<season>', '<dated>')}(?: of)? ${year.replace('<year>', '<datedYear>')})`,
    read: groups =>
      readDate({
        ...groups,
        season: groups.season ?? groups.bare ?? groups.dated,
        year: groups.year ?? groups.datedYear,
      }),
    examples: [
      ['[the summer of 2016]', '2016-SU'],
      ['[last winter]', '2019-WI'],
      ['[next autumn]', '2021-FA'],
    ],
    counterExamples: ['prices fall', 'a spring in his step', 'they fall in'],
  },
  {
    name: 'en/time/year-range',
    pattern: phrase`(?<from>(?:1[5-9]|20)\d\d)(?:-|–|/)(?<to>(?:1[5-9]|20)\d\d|\d\d)`,
    read: ({ from = '', to = '' }, { before, after }) => {
      if (/[-/:+#\d$£€]\s?$/.test(before) || /^[-/:]\d/.test(after)) return null;
      const end = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to);
      if (end <= Number(from)) return null;
      return { kind: 'range', from: point({ year: Number(from) }), to: point({ year: end }) };
    },
    examples: [['the [2016-17] season', '2016/2017']],
    counterExamples: ['2016-12-03', '2016-2010'],
  },
  {
    name: 'en/time/named-year',
    pattern: phrase`(?:the )?(?:calendar |fiscal |financial )?year ${year}`,
    read: readDate,
    examples: [['after [the year 2020]', '2020']],
    counterExamples: ['the year 20201'],
  },
  {
    name: 'en/time/year',
    pattern: phrase`${year}`,
    read: (groups, { before, after }) => {
      const value = Number(groups.year);
      if (counts(after) || /^(?:[-/:]\d|\s?°)/.test(after) || /(?:[-/:+#\d$£€]|\d[.,])\s?$/.test(before))
        return null;
      if (yearOnly.test(before)) return readDate(groups);
      if (value < 1900 || value > 2060) return null;
      const alone = /^(?:$|\s?[.,;:)\]»”"!?–—\n])/.test(after);
      return yearCue.test(before) || (alone && /(?:^|[\p{L}(])\s{0,2}$/u.test(before))
        ? readDate(groups)
        : null;
    },
    examples: [
      ['in [2015]', '2015'],
      ['the [2016] election', '2016'],
      ['the London Games ([2012])', '2012'],
    ],
    counterExamples: ['2015 people', '$2015', 'a 1998 cc engine', 'of 2000 jobs'],
  },
  {
    name: 'en/time/quarter',
    pattern: phrase`(?:(?:the )?${ordinal} (?<unit>quarter|half)(?: of (?:the year )?(?:${year}|this year)| of (?:the year )?)?|q(?<quarter>[1-4]) ?${year.replace('<year>', '<quarterYear>')}?|${year.replace('<year>', '<yearFirst>')}[\s-]q(?<quarterLast>[1-4]))`,
    read: (groups, { written, after }) => {
      const year = fullYear(groups.year ?? groups.quarterYear ?? groups.yearFirst);
      const digit = groups.quarter ?? groups.quarterLast;
      if (digit !== undefined) return /q/i.test(written) ? point({ quarter: Number(digit), year }) : null;
      if (
        groups.unit === 'half' &&
        year === undefined &&
        !/^\s?(?:$|[.,;)])/.test(after) &&
        !/of/.test(written)
      )
        return null;
      const read = readOrdinal(groups.ordinal);
      if (groups.unit === 'half') return read > 2 ? null : point({ half: read < 0 ? 2 : read, year });
      return read < 0
        ? { kind: 'shift', unit: 'quarter', amount: -1, from: 'publication' }
        : point({ quarter: read, year });
    },
    examples: [
      ['[the second quarter of 2020]', '2020-Q2'],
      ['[Q3 2019]', '2019-Q3'],
      ['[the first half of 2019]', '2019-H1'],
      ['[the third quarter]', '2020-Q3'],
    ],
    counterExamples: ['a quarter', 'the second half against Leeds', 'half of 2019'],
  },
  {
    name: 'en/time/edge-of-unit',
    pattern: phrase`(?:the )?(?:(?<end>end|close)|(?<start>start|beginning)|(?<middle>middle)) of (?:the |this )?(?<unit>day|week|month|year|decade|century|quarter)`,
    read: groups => {
      const named = units.get(groups.unit ?? '');
      return named ? shift(named, 0, { mod: groups.end ? 'END' : groups.start ? 'START' : 'MID' }) : null;
    },
    examples: [
      ['by [the end of the year]', '2021'],
      ['before [the end of this month]', '2021-01'],
      ['by [end of day]', '2021-01-07'],
    ],
    counterExamples: ['the end of the war', 'the end of days'],
  },
  {
    name: 'en/time/decade',
    pattern: phrase`(?:the )?(?:(?<decade>(?:1[5-9]|20)\d0)'?s|'(?<short>[2-9]0)s|(?<=the |in )(?<word>[2-9]0)s)`,
    read: ({ decade, short, word }) =>
      point({ decade: decade === undefined ? 190 + Number(short ?? word) / 10 : Number(decade) / 10 }),
    examples: [
      ['in [the 1990s]', '199'],
      ["[the '80s]", '198'],
    ],
    counterExamples: ['in his 40s', 'the 1995s'],
  },
  {
    name: 'en/time/century',
    pattern: phrase`(?:the )?(?:(?<digits>\d{1,2})(?:st|nd|rd|th)|(?<word>${oneWordOf([...ordinalWords].filter(([, value]) => value <= 21).map(([word]) => word))}))[\s-]century`,
    read: ({ digits, word }) => {
      const number = digits === undefined ? (ordinalWords.get(word ?? '') ?? 0) : Number(digits);
      return number >= 1 && number <= 22 ? point({ century: number - 1 }) : null;
    },
    examples: [
      ['in [the 19th century]', '18'],
      ['[the twentieth century]', '19'],
    ],
    counterExamples: ['a century', 'the 45th century'],
  },
  ...holidays.map(
    ({ name, pattern, date, example }): Rule<TimeReading> => ({
      name: `en/time/holiday/${name}`,
      pattern: phrase`(?:the )?(?:${direction} )?(?:${pattern})(?:,? ${year})?`,
      read: (groups, { written }) =>
        hasCapital(written)
          ? {
              kind: 'holiday',
              date,
              ...readDirection(groups),
              ...(groups.year ? { year: Number(groups.year) } : {}),
            }
          : null,
      examples: [example],
    }),
  ),
];
