import { oneWordOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { integer, point } from '../../time-readings.ts';
import { partsOfDay } from '../calendar.ts';
import { numberWords, readNumber } from '../numbers.ts';
import { type Groups, partOfDay } from './parts.ts';

const hourWords = oneWordOf(
  [...numberWords].filter(([word, value]) => value <= 12 && word.length > 2).map(([word]) => word),
);
const zone = part`(?: ?\(?(?<zone>utc|gmt|bst|cet|cest|est|edt|et|pst|pdt|pt|cst|cdt|local time|eastern time|london time)(?!\p{L})\)?)`;
const half = part` ?(?<half>a\.?m\.?|p\.?m\.?)(?![\p{L}])`;
const dayPart = part` (?:in the (?<dayPart>morning|afternoon|evening)|(?<night>at night))`;

function clock(groups: Groups): TimeReading | null {
  const hour = readNumber(groups.hour);
  const minute = integer(groups.minute) ?? 0;
  if (hour === undefined || hour > 24 || minute > 59) return null;
  const late =
    groups.half?.startsWith('p') ||
    /afternoon|evening/.test(groups.dayPart ?? '') ||
    groups.night !== undefined;
  const early = groups.half?.startsWith('a') || groups.dayPart === 'morning';
  if ((groups.half || groups.dayPart) && hour > 12) return null;
  const read = late && hour < 12 ? hour + 12 : early && hour === 12 ? 0 : hour;
  return point({ hour: read, minute, zone: groups.zone });
}

export const clockRules: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/clock-half',
    pattern: phrase`(?<hour>\d|0\d|1[0-2])(?:[:.](?<minute>[0-5]\d)(?::[0-5]\d)?)?(?:${half}|${dayPart})${zone}?`,
    read: clock,
    examples: [
      ['at [9 a.m.]', '2021-01-07T09:00'],
      ['at [5pm]', '2021-01-07T17:00'],
      ['at [7:30 pm GMT]', '2021-01-07T19:30'],
      ['at [8 in the evening]', '2021-01-07T20:00'],
    ],
    counterExamples: ['13 pm', 'the 5 ambassadors'],
  },
  {
    // The first part of «from 9 to 11 a.m.», «2:00-2:30 pm»: its half of the day stands further on.
    name: 'en/time/clock-before-half',
    pattern: phrase`(?<hour>\d|0\d|1[0-2])(?::(?<minute>[0-5]\d))?(?= ?(?:to|and|until|-|–) ?(?:\d|0\d|1[0-2])(?::[0-5]\d)?${half})`,
    read: clock,
    examples: [['[from 9 to 11 a.m]', '2021-01-07T09:00/2021-01-07T11:00']],
    counterExamples: ['from 9 to 11 men'],
  },
  {
    name: 'en/time/clock-colon',
    pattern: phrase`(?<![\d:.,/])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?!:)${zone}?`,
    read: (groups, { after }) => (/^\.\d/.test(after) ? null : clock(groups)),
    examples: [['at [12:28]', '2021-01-07T12:28']],
    counterExamples: ['1:2', '12:78', '3:15:4:5'],
  },
  {
    name: 'en/time/clock-hundred',
    pattern: phrase`(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)${zone}`,
    read: clock,
    examples: [['at [0900 GMT]', '2021-01-07T09:00']],
    counterExamples: ['0900', '2500 GMT'],
  },
  {
    name: 'en/time/oclock',
    pattern: phrase`(?<hour>\d|1[0-2]|${hourWords}) o'clock(?:${dayPart})?`,
    read: clock,
    examples: [["at [ten o'clock]", '2021-01-07T10:00']],
    counterExamples: ["thirteen o'clock", "o'clock"],
  },
  {
    name: 'en/time/noon',
    pattern: phrase`(?:12 )?(?<name>noon|midday|midnight)`,
    read: ({ name }, { after, written, before }) =>
      /^-\p{L}/u.test(after) || (/^\p{Lu}/u.test(written) && before.trim() !== '')
        ? null
        : point({ hour: name === 'midnight' ? 24 : 12, minute: 0 }),
    examples: [
      ['before [noon]', '2021-01-07T12:00'],
      ['at [midnight]', '2021-01-07T24:00'],
    ],
    counterExamples: ['High Noon', 'a midnight-blue car'],
  },
  {
    name: 'en/time/part-of-day',
    pattern: phrase`(?:in|during|throughout) (?:the )?(?<span>(?:the )?(?:early |late )?${partOfDay})`,
    read: ({ part: word }) => {
      const read = partsOfDay.get(word ?? '');
      return read === undefined ? null : point({ partOfDay: read });
    },
    examples: [['later in the [afternoon]', '2021-01-07TAF']],
    counterExamples: ['a morning', 'in mornings'],
  },
  {
    // «Tuesday evening», «in the evening of 3 May»: only beside a day.
    name: 'en/time/part-of-day-fragment',
    pattern: phrase`${partOfDay}`,
    read: ({ part: word }) => {
      const read = partsOfDay.get(word ?? '');
      return read === undefined ? null : point({ partOfDay: read }, { fragment: true });
    },
    examples: [
      ['[Tuesday evening]', '2021-01-05TEV'],
      ['[yesterday afternoon]', '2021-01-06TAF'],
    ],
    counterExamples: ['goodnight'],
  },
];
