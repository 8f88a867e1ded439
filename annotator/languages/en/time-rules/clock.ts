import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { point } from '../../time-readings.ts';
import { dayPart, half, hour, hourDigits, hourWord, readClock, zone } from './hours.ts';
import { afterWords } from './parts.ts';

const seconds = '(?::(?<second>[0-5]\\d))?';

/** Times of day in digits. */
export const clockRules: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/clock-half',
    pattern: phrase`${hour}(?:[:.](?<minute>[0-5]\d)${seconds})?(?:${half}|${dayPart})${zone}?`,
    read: (groups, { before }) =>
      // «one in the evening» of a list is no hour, «37.1 in the morning» is a temperature.
      /\d[.,]$/.test(before) ||
      (/^[a-z]/.test(groups.hour ?? '') &&
        groups.hour === 'one' &&
        !/(?:at|by|until|around|about) $/.test(before))
        ? null
        : readClock(groups),
    examples: [
      ['at [9 a.m.]', '2021-01-07T09:00'],
      ['at [5pm].', '2021-01-07T17:00'],
      ['at [7:30 pm GMT]', '2021-01-07T19:30'],
      ['at [8 in the evening]', '2021-01-07T20:00'],
      ['at [8:05:31am]', '2021-01-07T08:05:31'],
      ['at [12 a.m.]', '2021-01-07T00:00'],
      ['open until [10 pm].', '2021-01-07T22:00'],
      ['at [seven in the morning]', '2021-01-07T07:00'],
    ],
    counterExamples: [
      '13 pm',
      'the 5 ambassadors',
      'I am 5, am I not',
      '5 amps',
      'one in the morning, one at noon',
      'a fever of 38.5 in the evening',
    ],
  },
  {
    name: 'en/time/clock-letter',
    needs: [':'],
    pattern: phrase`(?<hour>${hourDigits}):(?<minute>[0-5]\d)(?<half>[ap])`,
    read: groups => readClock(groups),
    examples: [
      ['departs [9:05a]', '2021-01-07T09:05'],
      ['arrives [4:30p]', '2021-01-07T16:30'],
    ],
    counterExamples: ['9:05 a day', '4:30 people'],
  },
  {
    // The first part of «from 9 to 11 a.m.», «2:00-2:30 pm»: its half of the day stands further on.
    name: 'en/time/clock-before-half',
    pattern: phrase`${hour}(?:[:.](?<minute>[0-5]\d))?(?= ?(?:to|and|or|until|till|-|–) ?(?:${hourDigits}|${hourWord})(?:[:.][0-5]\d)?(?: ?[ap](?:\.m\.|\.?m(?!\p{L}))| in the (?:morning|afternoon|evening)| o'clock))`,
    read: groups => readClock(groups),
    examples: [
      ['[from 9 to 11 a.m.]', '2021-01-07T09:00/2021-01-07T11:00'],
      ['[from 5 to 6 pm]', '2021-01-07T17:00/2021-01-07T18:00'],
      ['[9:30-5 pm]', '2021-01-07T09:30/2021-01-07T17:00'],
      ['[five to seven in the morning]', '2021-01-07T05:00/2021-01-07T07:00'],
    ],
    counterExamples: ['from 9 to 11 men', '9 to 11 amps'],
  },
  {
    name: 'en/time/clock-colon',
    needs: [':'],
    pattern: phrase`(?<![\d:.,/+-])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)${seconds}(?!:)${zone}?`,
    read: (groups, { before, after }) =>
      /^\.\d|^\s?(?:to \d{1,2} (?:win|lead|victory)|minutes?|hours?|mins?)(?!\p{L})/u.test(after) ||
      /(?:^|[^\p{L}])(?:genesis|psalms?|isaiah|matthew|mark|luke|john|acts|romans|corinthians|ratio(?: of)?|score(?: of)?)\s$/u.test(
        before,
      )
        ? null
        : readClock(groups),
    examples: [
      ['at [12:28]', '2021-01-07T12:28'],
      ['at [19:56:30]', '2021-01-07T19:56:30'],
      ['at [21:05 GMT]', '2021-01-07T21:05'],
    ],
    counterExamples: ['1:2', '12:78', '3:15:4:5', 'John 3:16', 'in 2:40 minutes'],
  },
  {
    name: 'en/time/clock-hundred',
    pattern: phrase`(?<hour>[01]\d|2[0-3]):?(?<minute>[0-5]\d)(?:${zone}| ?(?:hrs|hours)(?! (?:of|after|before|later)))`,
    read: groups => readClock(groups),
    examples: [
      ['at [0900 GMT]', '2021-01-07T09:00'],
      ['at [1430hrs]', '2021-01-07T14:30'],
    ],
    counterExamples: ['0900', '2500 GMT', '1600 hours of work'],
  },
  {
    // «Monday at 2.30»: only beside a day, for it may be a price.
    name: 'en/time/clock-full-stop',
    pattern: phrase`${afterWords('at|by|until|till|before|after|from|around|about')}(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)${zone}?`,
    read: (groups, { after }) =>
      /^\s?(?:%|per|p\.?c|million|billion|m|bn|percentage|points?|euros?|pounds?|dollars?|pence|against|\p{Sc})(?!\p{L})|^[.\d]/u.test(
        after,
      )
        ? null
        : readClock(groups, { fragment: true }),
    examples: [
      ['[Monday at 2.30]', '2021-01-04T02:30'],
      ['at [19.45 on Tuesday]', '2021-01-05T19:45'],
    ],
    counterExamples: ['shares closed at 2.30', 'inflation at 2.10%', 'at 2.30 euros'],
  },
  {
    name: 'en/time/oclock',
    needs: ['clock'],
    pattern: phrase`${hour} o ?'?clock(?:${half}|${dayPart})?`,
    read: groups => readClock(groups),
    examples: [
      ["at [ten o'clock]", '2021-01-07T10:00'],
      ["[six o'clock in the evening]", '2021-01-07T18:00'],
    ],
    counterExamples: ["thirteen o'clock", "o'clock"],
  },
  {
    name: 'en/time/noon',
    needs: ['noon', 'midday', 'midnight'],
    pattern: phrase`(?:(?:12|twelve) )?(?<name>noon|midday|midnight)${zone}?`,
    read: ({ name, zone: stated }, { after, written, before }) =>
      /^-\p{L}|^\s(?:mass|sun|oil|blue)/u.test(after) || (/^\p{Lu}/u.test(written) && before.trim() !== '')
        ? null
        : point({ hour: name === 'midnight' ? 24 : 12, minute: 0, zone: stated }),
    examples: [
      ['before [noon]', '2021-01-07T12:00'],
      ['at [midnight]', '2021-01-07T24:00'],
      ['by [12 noon GMT]', '2021-01-07T12:00'],
      ['[between midnight and 4 a.m.]', '2021-01-07T00:00/2021-01-07T04:00'],
    ],
    counterExamples: ['High Noon', 'a midnight-blue car', 'the midnight sun'],
  },
  {
    name: 'en/time/clock-ish',
    needs: ['ish'],
    pattern: phrase`(?<hour>${hourDigits}|${hourWord})(?:[:.](?<minute>[0-5]\d))?-?ish`,
    read: groups => readClock(groups, { mod: 'APPROX' }),
    examples: [
      ['home by [11ish]', '2021-01-07T11:00'],
      ['at [seven-ish]', '2021-01-07T07:00'],
    ],
    counterExamples: ['a 20ish crowd', 'fish'],
  },
];
