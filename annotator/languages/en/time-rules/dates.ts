import { part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { integer, point } from '../../time-readings.ts';
import {
  afterWords,
  again,
  counts,
  countsPeople,
  day,
  hasCapital,
  isOtherWord,
  month,
  monthInside,
  monthParts,
  plainYear,
  readDate,
  readParts,
  weekdayInside,
  year,
} from './parts.ts';

export const lead = part`(?:the )?(?:(?<this>this) )?(?:${weekdayInside}(?:,|-)? ?)?(?:the )?`;
const weekdayLead = part`(?:(?<this>this|next|last) )?(?:${weekdayInside}(?:,|-)? ?)?`;
/** «$107.31 August»: the digits belong to the number before. */
const decimal = /\d[.,]$/;
/** After a day of the month no longer number goes on, nor a unit that it counts. */
const dayGoesOn = /^(?:\s?(?:%|per\s?cent|million|billion)|[:/.]\d|-\d{4}|\d|\s?[ap]\.?m(?!\p{L}))/u;

/** After a month without its capital: «march fifteenth», not «march second in line». */
const endsHere =
  /^(?:$|[.,;:)!?]|\s(?:at|on|from|and|until|by|\d|in the (?:morning|afternoon|evening)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L}))/u;

/** Days with their month: in figures and words, with and without the year. */
export const dates: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/day-month-year',
    needs: monthParts,
    pattern: phrase`${lead}${day}[\s-]?(?:(?:day )?of )?${monthInside}(?:\s?,\s?|[\s/-]{1,3}| (?:in|of) )${year}`,
    read: (groups, { before, after }) =>
      countsPeople(after) || decimal.test(before) ? null : readDate({ ...groups, this: undefined }),
    examples: [
      ['from [8 February 2021]', '2021-02-08'],
      ['on [the 5th of May 2019]', '2019-05-05'],
      ['[Monday, 10 December 2018]', '2018-12-10'],
      ['[05-Aug-2016]', '2016-08-05'],
      ["[3 Jan '19]", '2019-01-03'],
      ['[28 June in 2020]', '2020-06-28'],
      ['[the second of August, 1998]', '1998-08-02'],
    ],
    counterExamples: ['38 February 2021', '3 March 20156', '$4,107.31 August 2019'],
  },
  {
    name: 'en/time/month-day-year',
    needs: monthParts,
    pattern: phrase`${weekdayLead}${monthInside}[\s-](?:the )?${day}(?:\s?,\s?|[\s-]| (?:in|of) )${year}`,
    read: (groups, { after }) =>
      countsPeople(after) || /^[:.]\d/.test(after) ? null : readDate({ ...groups, this: undefined }),
    examples: [
      ['on [March 31, 2021]', '2021-03-31'],
      ['[Monday, September 23rd 2019]', '2019-09-23'],
      ['[Sep-23-2020]', '2020-09-23'],
      ['[Dec. 31, 1994]', '1994-12-31'],
      ['the [October 3, 2011] attacks', '2011-10-03'],
      ['from [July 20, 2004] onwards', '2004-07-20'],
      ['[March fifteenth, 2019]', '2019-03-15'],
    ],
    counterExamples: ['March 32, 2021', 'they march 5 2015 miles'],
  },
  {
    name: 'en/time/year-month-day',
    needs: monthParts,
    pattern: phrase`${plainYear}(?:(?:, ?| )${monthInside} (?:the )?|(?<mark>[-/])${again(month, 'inDate')}\k<mark>)${day}`,
    read: (groups, { written, after }) =>
      counts(after) || dayGoesOn.test(after) || (!hasCapital(written) && groups.mark === undefined)
        ? null
        : readDate({ ...groups, month: groups.month ?? groups.inDate }),
    examples: [
      ['[2016 November 5]', '2016-11-05'],
      ['[2016, Nov. 5th]', '2016-11-05'],
      ['[2020/Sep/23]', '2020-09-23'],
    ],
    counterExamples: ['in 2016 may 5 people', '2016 November 500'],
  },
  {
    // As computers write it: «Wed Oct 26 15:50:06 2016».
    name: 'en/time/date-of-a-computer',
    needs: monthParts,
    pattern: phrase`${weekdayInside},? ${month} ${day} (?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d):(?<second>[0-5]\d)(?: [a-z]{3,4})? ${plainYear}`,
    read: groups =>
      point({
        ...readParts(groups),
        weekday: undefined,
        hour: integer(groups.hour),
        minute: integer(groups.minute),
        second: integer(groups.second),
      }),
    examples: [
      ['[Wed Oct 26 15:50:06 2016]', '2016-10-26T15:50:06'],
      ['[Thu Jan 07 08:00:00 GMT 2021]', '2021-01-07T08:00:00'],
    ],
    counterExamples: ['Wed Oct 26 15:50:06', 'Oct 26 15:50:06 2016'],
  },
  {
    name: 'en/time/day-month',
    needs: monthParts,
    pattern: phrase`${lead}${day}[\s-]?(?:(?:day )?of )?${month}(?!\.? ?\d|,? ?'\d)`,
    read: (groups, { written }) =>
      isOtherWord(groups.month, written) || (groups.day === 'second' && !/of/i.test(written))
        ? null
        : readDate(groups),
    examples: [
      ['It will open on [12 May]', '2021-05-12'],
      ['It opened on [12 May]', '2020-05-12'],
      ['[this Sunday 10 January]', '2021-01-10'],
      ['[the twenty-second of February]', '2021-02-22'],
      ['due on [the second of Aug].', '2021-08-02'],
    ],
    counterExamples: ['the first may be', '32 January', 'the second may wait', 'Second March for peace'],
  },
  {
    name: 'en/time/month-day',
    needs: monthParts,
    pattern: phrase`${weekdayLead}${monthInside}(?: |, (?=the |\d{1,2}(?:st|nd|rd|th)))(?:the )?${day}`,
    read: (groups, { written, after }) =>
      counts(after) ||
      dayGoesOn.test(after) ||
      (isOtherWord(groups.month, written) && !(/\D$/.test(written) && endsHere.test(after)))
        ? null
        : readDate({ ...groups, this: groups.this === 'this' ? 'this' : undefined }),
    examples: [
      ['They must register by [March 31]', '2021-03-31'],
      ['[February 14th]', '2021-02-14'],
      ['[Friday, March fifteenth]', '2019-03-15'],
      ['[march fifteenth].', '2021-03-15'],
    ],
    counterExamples: [
      'they may 5',
      'troops march 20 miles',
      'March 5,000 homes',
      'May 5:30',
      'an august second act',
    ],
  },
  {
    // «on 4/22», «since 22/04»: after a word that asks for a date, and not the names of other things.
    name: 'en/time/month-and-day-in-digits',
    pattern: phrase`(?:${afterWords('on|until|till|since|dated|starting|beginning|(?:this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day')}|(?<dayName>${weekdayInside}),? )(?<![\d/])(?<first>0?[1-9]|[12]\d|3[01])/(?<second>0?[1-9]|[12]\d|3[01])(?![\d/])`,
    read: (groups, { after }) => {
      const first = Number(groups.first);
      const second = Number(groups.second);
      if (
        (first > 12 && second > 12) ||
        /^\s?(?:%|of|majority|split|inches?|inch)/.test(after) ||
        /^(?:9\/11|24\/7|7\/7|50\/50)$/.test(`${groups.first}/${groups.second}`)
      )
        return null;
      const [month, day] = first > 12 ? [second, first] : [first, second];
      const sure = Math.max(first, second) > 12 ? 'certain' : 'open';
      const order = first > 12 ? 'day-first' : 'month-first';
      return point(
        { month, day, weekday: readParts(groups).weekday },
        first === second ? {} : { digits: { order, sure } },
      );
    },
    examples: [
      ['It opens on [4/22].', '2021-04-22'],
      ['Closed since [22/04]', '2020-04-22'],
      ['on [Tue, 3/9]', '2021-03-09'],
    ],
    counterExamples: ['on 9/11', 'open 24/7', 'on 13/13', 'scored on 2/3 of shots', 'a ratio of 4/22'],
  },
  {
    // «Jan/3», «Dec/2018», «22/Apr».
    name: 'en/time/month-slash-number',
    needs: monthParts,
    pattern: phrase`(?<![\d/])(?:${month}/(?<number>\d{4}|\d{1,2})|(?<front>\d{1,2})/${month.replace('<month>', '<after>')})(?![/\d])`,
    read: ({ month: before, after: behind, number, front }, { written }) => {
      const digits = number ?? front ?? '';
      const named = readParts({ month: before ?? behind }).month;
      if (!hasCapital(written) || named === undefined) return null;
      if (digits.length === 4)
        return /^(?:19|20)/.test(digits) ? point({ month: named, year: Number(digits) }) : null;
      const read = Number(digits);
      return read >= 1 && read <= 31 ? point({ month: named, day: read }) : null;
    },
    examples: [
      ['[Jan/3]', '2021-01-03'],
      ['[Dec/2018]', '2018-12'],
      ['[22/Apr]', '2021-04-22'],
    ],
    counterExamples: ['Jan/Feb', 'may/2', 'Dec/3/4', 'Nov/2500'],
  },
];
