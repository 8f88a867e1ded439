import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { shift } from '../../time-readings.ts';
import {
  afterWords,
  anyWeekday,
  counts,
  day,
  dayWords,
  fullMonth,
  hasCapital,
  monthInside,
  monthParts,
  ordinalDay,
  readDate,
  readDay,
  weekday,
  year,
} from './parts.ts';

const betweenDays = '(?:and|or|to|through|thru|until|till|-|–|&|/)';
const dayCue =
  /(?:^|[^\p{L}])(?:on|by|until|before|from|after|since|till|through|for|around|about|(?:morning|afternoon|evening|night) of)\s{1,2}$/u;

/** Days whose month stands elsewhere: in another part of a list or range, or in the story. */
export const dayRules: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/weekday-ordinal',
    needs: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    pattern: phrase`${anyWeekday}\.?,? (?:the )?${ordinalDay}`,
    read: (groups, { written, after }) =>
      (!hasCapital(written) && /^(?:sun|sat|wed|mon)$/.test(groups.weekday ?? '')) ||
      /^\s(?:of|half|quarter|time|day|place|round|floor)(?!\p{L})/u.test(after)
        ? null
        : readDate(groups),
    examples: [
      ['[Wednesday the 6th]', '2021-01-06'],
      ['[Monday the twenty-first]', '2020-12-21'],
      ['[Thu 14th]', '2021-01-14'],
      ['back on [friday the eighth]', '2021-01-08'],
    ],
    counterExamples: [
      'Monday 12 people',
      'on Monday the first half',
      'Sunday second place',
      'they sat first',
    ],
  },
  {
    name: 'en/time/weekday-number',
    needs: ['day'],
    pattern: phrase`${afterWords('on|by|until|from|this|next|for')}${weekday} (?<day>[1-9]|[12]\d|3[01])`,
    read: (groups, { after }) =>
      /^(?:$|[;)!?]|[.,](?!\d)|\s(?:between|from|at|and|to|in the)(?!\p{L}))/u.test(after) &&
      !/^\s(?:to|and)\s\d/.test(after)
        ? readDate(groups)
        : null,
    examples: [
      ['It reopens on [Monday 11].', '2021-01-11'],
      ['closed until [Friday 15], the museum', '2021-01-15'],
    ],
    counterExamples: [
      'on Saturday 12 people',
      'on Sunday 3-1',
      'on Monday 5,000 marched',
      'on Friday 4 to 6',
    ],
  },
  {
    // The first days of «3 and 4 May», «from 3 to 7 May»: their month stands further on.
    name: 'en/time/day-before-day',
    needs: monthParts,
    pattern: phrase`(?<span>(?:the )?(?:${weekday} )?${day})(?=(?:, (?:the )?\d{1,2}(?:st|nd|rd|th)?){0,6},? ?${betweenDays} ?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?(?:(?:\d{1,2}(?:st|nd|rd|th)?) (?:of )?|${dayWords} of )${monthInside}(?:,? ${year})?(?![\p{L}\d]))`,
    read: ({ weekday: named, day: stated, month: shared, year: sharedYear }) =>
      readDate({ weekday: named, day: stated, month: shared, year: sharedYear }),
    examples: [
      ['on [3], 4 and 5 May 2019', '2019-05-03'],
      ['[between 3 and 12 September 2019]', '2019-09-03/2019-09-12'],
      ['[from the ninth to the twelfth of March 2020]', '2020-03-09/2020-03-12'],
    ],
    counterExamples: ['3 cars and 7 May buses', 'from 3 to 7 houses'],
  },
  {
    // The later days of «May 3-7», «May 3 and 4»: their month stands before.
    name: 'en/time/day-after-day',
    needs: monthParts,
    pattern: phrase`(?<=${monthInside} (?:\d{1,2}(?:st|nd|rd|th)?|(?:the )?${dayWords})(?:,? \d{4})?(?:, \d{1,2}(?:st|nd|rd|th)?){0,5}(?:,? ?${betweenDays} ?|, ))(?:the )?${day}(?:,? ${year})?`,
    read: (groups, { after }) =>
      counts(after) ||
      // «on Jan. 5 and the second on Jan. 8» counts things.
      (/^\D/.test(groups.day ?? '') && !/^(?:$|[.,;:)]|\s(?:of|at|and|or)(?!\p{L}))/u.test(after)) ||
      /^\s?(?:[:%]|[ap]\.?m(?!\p{L}))|^[.,]\d/u.test(after)
        ? null
        : readDate(groups),
    examples: [
      ['Held on May 3 and [4]', '2020-05-04'],
      ['[May 3-7, 2019]', '2019-05-03/2019-05-07'],
      ['It was shut [from April the third until the eighth].', '2020-04-03/2020-04-08'],
    ],
    counterExamples: ['April 3 and 4 people', 'March 3 to 5pm', 'on April 3 and the second a day later'],
  },
  {
    name: 'en/time/bare-ordinal',
    pattern: phrase`the ${ordinalDay}(?! (?:of|in) (?:${fullMonth}|\d))`,
    read: (groups, { before, after }) =>
      dayCue.test(before) &&
      /^(?:$|[.,;:)!?]|\s(?:and|at|in the|to|until|but)(?!\p{L}))/u.test(after) &&
      /^\d/.test(groups.day ?? '')
        ? readDate(groups)
        : null,
    examples: [
      ['Doors open on [the 17th].', '2021-01-17'],
      ['pay by [the 31st], or', '2021-01-31'],
      ['on the [evening of the 19th].', '2021-01-19TEV'],
    ],
    counterExamples: ['the 17th century', 'on the first day', 'on the 3rd floor', 'for the 5th time'],
  },
  {
    // «the 21st of this month», «the 5th next month».
    name: 'en/time/day-of-relative-month',
    needs: ['month'],
    pattern: phrase`(?:${weekday},? )?(?:the )?${ordinalDay}(?: day)? (?:(?:of|in) )?(?:(?<past>last)|(?<ahead>next)|(?<now>this|the current|(?<=day of )the)|the (?<same>same)|the (?<following>following)) month`,
    read: groups => {
      const amount = groups.past ? -1 : groups.ahead || groups.following ? 1 : 0;
      const from = groups.same || groups.following ? 'mentioned' : 'publication';
      return {
        kind: 'nth',
        nth: readDay(groups.day) ?? 1,
        unit: 'day',
        within: shift('month', amount, { from }),
      };
    },
    examples: [
      ['on [the 21st of this month]', '2021-01-21'],
      ['on [the 5th of next month]', '2021-02-05'],
      ['by [the 15th day of next month]', '2021-02-15'],
      ['before [the thirty-first day of the month]', '2021-01-31'],
    ],
    counterExamples: ['the 5th of the month', 'the 21st this year'],
  },
  {
    // «4-23 next month», «from the 4th to the 12th of next month».
    name: 'en/time/days-of-relative-month',
    needs: ['month'],
    pattern: phrase`(?:from |between )?(?:the )?${ordinalDay.replace('(?:st|nd|rd|th)', '(?:st|nd|rd|th)?')} ?${betweenDays} ?(?:the )?(?<end>\d{1,2})(?:st|nd|rd|th)? (?:of |in )?(?:(?<past>last)|(?<ahead>next)|this) month`,
    read: groups => {
      const within = shift('month', groups.past ? -1 : groups.ahead ? 1 : 0);
      const first = readDay(groups.day) ?? 0;
      const last = Number(groups.end);
      if (first < 1 || last <= first || last > 31) return null;
      return {
        kind: 'range',
        from: { kind: 'nth', nth: first, unit: 'day', within },
        to: { kind: 'nth', nth: last, unit: 'day', within },
      };
    },
    examples: [
      ['[from the 4th to the 12th of next month]', '2021-02-04/2021-02-12'],
      ['[4-23 this month]', '2021-01-04/2021-01-23'],
    ],
    counterExamples: ['4 people next month', '23 to 4 this month'],
  },
];
