import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading, TimeUnit } from '../../contract/times.ts';
import { duration, grainOfCounted, shift } from '../../time-readings.ts';
import { calendarUnits, partsOfDay, units } from '../calendar.ts';
import { numberWord, readNumber, someWords } from '../numbers.ts';
import {
  anyWeekday,
  calendarUnit,
  count,
  direction,
  type Groups,
  hasCapital,
  partOfDay,
  readDate,
  readParts,
  unit,
  weekday,
} from './parts.ts';

const some = `(?<some>${oneOf(someWords)})`;
export const counted = part`(?:${some} |${count}[\s-]?(?:more )?)${unit}`;

export function readCounted(
  groups: Groups,
): { readonly unit: TimeUnit; readonly count: number | null } | null {
  const named = units.get(groups.unit ?? '');
  if (named === undefined) return null;
  if (groups.some?.startsWith('a couple')) return { unit: named, count: 2 };
  return { unit: named, count: groups.some ? null : (readNumber(groups.count) ?? null) };
}

function countedShift(
  groups: Groups,
  sign: 1 | -1,
  from: 'publication' | 'mentioned' = 'publication',
): TimeReading | null {
  const read = readCounted(groups);
  if (!read) return null;
  if (read.count === null) return { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (!Number.isInteger(read.count)) return null;
  return shift(read.unit, sign * read.count, { from, grain: grainOfCounted(read.unit) });
}

function calendarShift(groups: Groups, amount: number, from: 'publication' | 'mentioned' = 'publication') {
  const named = calendarUnits.get(groups.unit ?? '');
  return named ? shift(named, amount, { from }) : null;
}

const days: readonly (readonly [
  name: string,
  pattern: string,
  amount: number,
  from: 'publication' | 'mentioned',
  example: readonly [string, string],
])[] = [
  ['today', 'today|this very day', 0, 'publication', ['He said [today]', '2021-01-07']],
  ['yesterday', 'yesterday', -1, 'publication', ['He said [yesterday]', '2021-01-06']],
  [
    'day-before-yesterday',
    'the day before yesterday',
    -2,
    'publication',
    ['[the day before yesterday]', '2021-01-05'],
  ],
  ['tomorrow', 'tomorrow', 1, 'publication', ['from [tomorrow]', '2021-01-08']],
  [
    'day-after-tomorrow',
    'the day after tomorrow',
    2,
    'publication',
    ['[the day after tomorrow]', '2021-01-09'],
  ],
  [
    'next-day',
    'the (?:next|following) day|a day later|the day after',
    1,
    'mentioned',
    ['Elected on 4 June 2019, she left [the next day].', '2019-06-05'],
  ],
  [
    'day-before',
    'the (?:previous day|day before|eve)|a day earlier',
    -1,
    'mentioned',
    ['Elected on 4 June 2019, she had doubts [the previous day].', '2019-06-03'],
  ],
  [
    'same-day',
    '(?:the )?(?:same|that) day',
    0,
    'mentioned',
    ['Born on 4 June 2019, [the same day] as her cousin', '2019-06-04'],
  ],
];

const tookSoLong = /(?:ed|fell|rose|grew|won|lost|was|were|been) $/;
const countedThings = new RegExp(
  `(?:^|[^\\p{L}])(?:\\d[\\d,.]*(?:st|nd|rd|th)?|${numberWord}|several|many|dozens of|hundreds of) (?:\\p{L}{2,20} ){1,2}$`,
  'u',
);

export const relative: readonly Rule<TimeReading>[] = [
  ...days.map(
    ([name, pattern, amount, from, example]): Rule<TimeReading> => ({
      name: `en/time/${name}`,
      pattern: phrase`${oneOf([pattern])}`,
      read: () => shift('day', amount, { from }),
      examples: [example],
    }),
  ),
  {
    name: 'en/time/weekday',
    pattern: phrase`${anyWeekday}`,
    read: (groups, { written, before, after, writtenAfter }) => {
      if (!hasCapital(written) || (/^'s?\s|^-\p{L}/u.test(after) && !/^'s\s/.test(after))) return null;
      if (
        written.length <= 5 &&
        !/(?:^|[^\p{L}])(?:on|by|until|from|since|before|this|last|next)\s$/u.test(before) &&
        !/^\.?,? \d/.test(after)
      )
        return null;
      // «The Sunday Times» and «Black Friday» are names.
      return (/(?:^|\s)(?:the|black|cyber|super|ruby|every|each)\s$/.test(before) &&
        /^\s\p{Lu}/u.test(writtenAfter)) ||
        /(?:black|cyber|super|bloody|every|each) $/.test(before)
        ? null
        : readDate(groups);
    },
    examples: [
      ['He announced on [Tuesday] that he would leave', '2021-01-05'],
      ['The meeting will be held on [Tuesday]', '2021-01-12'],
      ['Submit it by [Friday]', '2021-01-08'],
    ],
    counterExamples: ['The Sunday Times', 'a sun hat', 'Black Friday', 'every Monday', 'They sat down'],
  },
  {
    name: 'en/time/weekday-direction',
    pattern: phrase`${direction} ${weekday}`,
    read: readDate,
    examples: [
      ['[last Saturday]', '2021-01-02'],
      ['[next Monday]', '2021-01-11'],
      ['[this Saturday]', '2021-01-09'],
    ],
    counterExamples: ['the Monday', 'last Mondays'],
  },
  {
    name: 'en/time/weekday-of-week',
    pattern: phrase`(?:(?:(?<last>last)|(?<next>next)|(?<this>this)) week(?:'s)? ${weekday}|${weekday.replace('<weekday>', '<before>')} (?:of )?(?:(?<last2>last)|(?<next2>next)|(?<this2>this)) week)`,
    read: groups => {
      const { weekday: named } = readParts({ ...groups, weekday: groups.weekday ?? groups.before });
      const amount = groups.last || groups.last2 ? -1 : groups.next || groups.next2 ? 1 : 0;
      return shift('week', amount, named === undefined ? {} : { parts: { weekday: named } });
    },
    examples: [
      ['[Tuesday of next week]', '2021-01-12'],
      ['[last week Tuesday]', '2020-12-29'],
    ],
    counterExamples: ['Tuesday of Holy Week'],
  },
  {
    name: 'en/time/last-unit',
    pattern: phrase`(?:(?:last|the last|the past|this past) ${calendarUnit})`,
    read: (groups, { written }) =>
      /^the /i.test(written) && !/week|month|year/.test(groups.unit ?? '')
        ? null
        : /^(?:the|this) /i.test(written)
          ? duration([{ unit: calendarUnits.get(groups.unit ?? '') ?? 'year', count: 1 }])
          : calendarShift(groups, -1),
    examples: [
      ['[last week]', '2020-W53'],
      ['[Last month]', '2020-12'],
      ['[last year]', '2020'],
      ['over [the past year]', 'P1Y'],
    ],
    counterExamples: ['last weeks', 'at last'],
  },
  {
    name: 'en/time/next-unit',
    pattern: phrase`(?:next|the coming|this coming|the next) ${calendarUnit}`,
    read: (groups, { written }) =>
      /^the next/i.test(written)
        ? duration([{ unit: calendarUnits.get(groups.unit ?? '') ?? 'year', count: 1 }])
        : calendarShift(groups, 1),
    examples: [
      ['[next week]', '2021-W02'],
      ['[next year]', '2022'],
      ['[the coming month]', '2021-02'],
    ],
    counterExamples: ['next time', 'next weeks'],
  },
  {
    name: 'en/time/this-unit',
    pattern: phrase`(?:this|the current) (?:calendar )?${calendarUnit}`,
    read: groups => calendarShift(groups, 0),
    examples: [
      ['[this week]', '2021-W01'],
      ['[the current year]', '2021'],
      ['[this weekend]', '2021-W01-WE'],
    ],
    counterExamples: ['this weeks', 'this time'],
  },
  {
    name: 'en/time/unit-before-or-after',
    pattern: phrase`the (?:(?:(?<before>previous|preceding)|following|(?<same>same)) ${calendarUnit}|${calendarUnit.replace('<unit>', '<earlier>')} (?:before|earlier)(?=$|[.,;)]| (?:and|but|in|at|when) ))`,
    read: ({ earlier, ...groups }) =>
      earlier
        ? calendarShift({ unit: earlier }, -1, 'mentioned')
        : calendarShift(groups, groups.before ? -1 : groups.same ? 0 : 1, 'mentioned'),
    examples: [
      ['Born in 2009, she left [the following year]', '2010'],
      ['Sold in March 2018, bought [the previous month]', '2018-02'],
      ['Sold in March 2018, bought [the year before].', '2017'],
    ],
    counterExamples: ['the following chapter', 'the year before the war'],
  },
  {
    name: 'en/time/ago',
    pattern: phrase`${counted} (?:ago|back(?! (?:to|in|at|from|on|into)))`,
    read: groups => countedShift(groups, -1),
    examples: [
      ['[two years ago]', '2019'],
      ['[Three days ago]', '2021-01-04'],
      ['[a week ago]', '2020-12-31'],
      ['[several months ago]', 'PAST_REF'],
    ],
    counterExamples: ['two cars ago', 'years back to back'],
  },
  {
    name: 'en/time/in-so-many',
    pattern: phrase`(?:in ${counted}(?:' time|'s time| from now)?|${counted.replaceAll('(?<', '(?<later_')} from now)`,
    read: (groups, { written, before, after }) => {
      if (
        /(?:^|\s)(?:first|last|only|time|once|twice|times|than|second|third|one) $/.test(before) ||
        /^\s(?:of|to|prison|jail)\s/.test(after)
      )
        return null;
      const read = Object.fromEntries(
        Object.entries(groups)
          .map(([key, value]) => [key.replace('later_', ''), value] as const)
          .filter(([, value]) => value !== undefined),
      );
      // «in two years» after a past verb, or after a number of things, is how long it took.
      return /^in /i.test(written) && (tookSoLong.test(before) || countedThings.test(before))
        ? null
        : countedShift(read, 1);
    },
    examples: [
      ['The vote will be held [in a week]', '2021-01-14'],
      ['[in three days]', '2021-01-10'],
      ['[two weeks from now]', '2021-01-21'],
    ],
    counterExamples: [
      'the first time in ten years',
      'in a house',
      'fell in two years',
      'five fires in two months',
      'its 3rd big win in six days',
    ],
  },
  {
    name: 'en/time/earlier',
    pattern: phrase`${counted} (?:earlier|before(?! (?:the|a|an|that|he|she|it|they|we|i|you|his|her|its|their|\p{L}+ing)(?!\p{L}))|beforehand)`,
    read: groups => countedShift(groups, -1, 'mentioned'),
    examples: [['Arrived on 8 May 2019, hired [three days earlier]', '2019-05-05']],
    counterExamples: ['three days before the vote', 'one house earlier'],
  },
  {
    name: 'en/time/later',
    pattern: phrase`${counted} (?:later|after(?! (?:the|a|an|that|he|she|it|they|we|i|you|his|her|its|their|\p{L}+ing)(?!\p{L}))|afterwards)`,
    read: groups => countedShift(groups, 1, 'mentioned'),
    examples: [
      ['Arrived on 8 May 2019, she leaves [two years later]', '2021'],
      ['Arrived on 8 May 2019, she leaves [a week later]', '2019-05-15'],
    ],
    counterExamples: ['three days after the vote'],
  },
  {
    name: 'en/time/this-part-of-day',
    pattern: phrase`(?:this ${partOfDay}|(?<tonight>tonight)|(?<last>last) (?:night|evening)|overnight)`,
    read: ({ part: word, tonight, last }, { written }) => {
      if (last) return shift('day', -1, { parts: { partOfDay: /night/i.test(written) ? 'NI' : 'EV' } });
      const read = partsOfDay.get(word ?? '');
      if (tonight) return shift('day', 0, { parts: { partOfDay: 'NI' } });
      return read === undefined ? null : shift('day', 0, { parts: { partOfDay: read } });
    },
    examples: [
      ['[This morning]', '2021-01-07TMO'],
      ['[tonight]', '2021-01-07TNI'],
      ['[last night]', '2021-01-06TNI'],
    ],
    counterExamples: ['the morning', 'last mornings'],
  },
];
