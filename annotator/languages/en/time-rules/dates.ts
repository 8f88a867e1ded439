import { part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { anyWeekday, counts, day, hasCapital, month, ordinalDay, readDate, weekday, year } from './parts.ts';

const lead = part`(?:the )?(?:(?<this>this) )?(?:${anyWeekday},? )?(?:the )?`;
const betweenDays = '(?:and|or|to|through|until|till|-|–|&)';

export const dates: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/day-month-year',
    pattern: phrase`${lead}${day}[\s-]?(?:of )?${month}[\s,-]{1,3}${year}`,
    read: (groups, { after }) => (counts(after) ? null : readDate(groups)),
    examples: [
      ['from [8 February 2021]', '2021-02-08'],
      ['on [the 5th of May 2019]', '2019-05-05'],
      ['[Monday, 10 December 2018]', '2018-12-10'],
      ['[05-Aug-2016]', '2016-08-05'],
    ],
    counterExamples: ['38 February 2021', '3 March 20156'],
  },
  {
    name: 'en/time/month-day-year',
    pattern: phrase`${part`(?:(?<this>this) )?(?:${anyWeekday},? )?`}${month}[\s-](?:the )?${day}(?:,? |-)${year}`,
    read: (groups, { after }) => (counts(after) ? null : readDate(groups)),
    examples: [
      ['on [March 31, 2021]', '2021-03-31'],
      ['[Monday, September 23rd 2019]', '2019-09-23'],
      ['[Sep-23-2020]', '2020-09-23'],
    ],
    counterExamples: ['March 32, 2021', 'they march 5 2015 miles'],
  },
  {
    name: 'en/time/day-month',
    pattern: phrase`${lead}${day}[\s-]?(?:of )?${month}(?! ?\d)`,
    read: (groups, { written }) => (hasCapital(written) || groups.month !== 'may' ? readDate(groups) : null),
    examples: [
      ['It will open on [12 May]', '2021-05-12'],
      ['It opened on [12 May]', '2020-05-12'],
      ['[this Sunday 10 January]', '2021-01-10'],
      ['[the twenty-second of February]', '2021-02-22'],
    ],
    counterExamples: ['the first may be', '32 January', 'the second may wait'],
  },
  {
    name: 'en/time/month-day',
    pattern: phrase`${part`(?:(?<this>this|next|last) )?(?:${anyWeekday},? )?`}${month} (?:the )?${day}`,
    read: (groups, { written, after }) =>
      counts(after) ||
      /^(?:\s?(?:%|per\s?cent|million|billion|[ap]\.?m)|[:/]\d|-\d{4}|\d)/.test(after) ||
      (!hasCapital(written) && /^(?:may|mar(?:ch)?)$/.test(groups.month ?? ''))
        ? null
        : readDate({ ...groups, this: groups.this === 'this' ? 'this' : undefined }),
    examples: [
      ['They must register by [March 31]', '2021-03-31'],
      ['[February 14th]', '2021-02-14'],
    ],
    counterExamples: ['they may 5', 'troops march 20 miles', 'March 5,000 homes', 'May 5:30'],
  },
  {
    name: 'en/time/weekday-ordinal',
    pattern: phrase`${weekday},? (?:the )?${ordinalDay}`,
    read: readDate,
    examples: [['[Wednesday the 6th]', '2021-01-06']],
    counterExamples: ['Monday 12 people'],
  },
  {
    // The first days of «3 and 4 May», «from 3 to 7 May»: their month stands further on.
    name: 'en/time/day-before-day',
    pattern: phrase`(?<span>(?:the )?(?:${weekday} )?${day})(?=(?:, (?:the )?\d{1,2}(?:st|nd|rd|th)?){0,6},? ?${betweenDays} ?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?) (?:of )?${month}(?:,? ${year})?(?![\p{L}\d]))`,
    read: readDate,
    examples: [['on [3], 4 and 5 May 2019', '2019-05-03']],
    counterExamples: ['3 cars and 7 May buses', 'from 3 to 7 houses'],
  },
  {
    // The later days of «May 3-7», «May 3 and 4»: their month stands before.
    name: 'en/time/day-after-day',
    pattern: phrase`(?<=${month} (?:\d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})? ?(?:and|to|through|until|-|–|&) ?)(?<span>(?:the )?${day})(?:,? ${year})?`,
    read: (groups, { after }) =>
      counts(after) || /^\s?(?:[:%]|[ap]\.?m)/.test(after) ? null : readDate(groups),
    examples: [['Held on May 3 and [4]', '2020-05-04']],
    counterExamples: ['April 3 and 4 people', 'March 3 to 5pm'],
  },
  {
    name: 'en/time/bare-ordinal',
    pattern: phrase`the ${ordinalDay}`,
    read: (groups, { before, after }) =>
      /(?:^|[^\p{L}])(?:on|by|until|before|from|after|since|till)\s{1,2}$/u.test(before) &&
      /^(?:$|[.,;:)!?]|\s(?:and|at|in the|to|of (?:this|the|next|last) month))/.test(after) &&
      /^\d/.test(groups.day ?? '')
        ? readDate(groups)
        : null,
    examples: [['Doors open on [the 17th].', '2021-01-17']],
    counterExamples: ['the 17th century', 'on the first day', 'on the 3rd floor'],
  },
];
