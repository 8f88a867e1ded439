import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { shift } from '../../time-readings.ts';

interface DayWord {
  readonly name: string;
  readonly needs: readonly string[];
  readonly pattern: string;
  readonly amount: number;
  readonly from: 'publication' | 'mentioned';
  readonly examples: readonly (readonly [string, string])[];
  readonly others: readonly string[];
}

/** A day's own words, and what follows where they do not stand for that day. */
const days: readonly DayWord[] = [
  {
    name: 'today',
    needs: ['today', 'day'],
    pattern:
      "(?:(?:earlier|later(?: on)?(?: in)?) )?(?:today(?!'s (?:world|youth|standards|society))|this very day)|(?:on )?(?:this|the very) day(?= last (?:week|year))",
    amount: 0,
    from: 'publication',
    examples: [
      ['He said [today] that', '2021-01-07'],
      ['[later today]', '2021-01-07'],
    ],
    others: ["today's world", 'USA Todays'],
  },
  {
    name: 'yesterday',
    needs: ['yesterday'],
    pattern: '(?:earlier )?yesterday',
    amount: -1,
    from: 'publication',
    examples: [
      ['He said [yesterday]', '2021-01-06'],
      ["[Yesterday]'s vote", '2021-01-06'],
    ],
    others: ['yesteryear'],
  },
  {
    name: 'day-before-yesterday',
    needs: ['yesterday'],
    pattern: '(?:the )?day before yesterday',
    amount: -2,
    from: 'publication',
    examples: [
      ['[the day before yesterday]', '2021-01-05'],
      ['It fell [the day before yesterday].', '2021-01-05'],
    ],
    others: ['the day before the vote'],
  },
  {
    name: 'tomorrow',
    needs: ['tomorrow', 'tmr'],
    pattern: "(?:tomorrow|tmrw|tmr)(?!'s (?:world|society))",
    amount: 1,
    from: 'publication',
    examples: [
      ['from [tomorrow]', '2021-01-08'],
      ['It opens [tomorrow].', '2021-01-08'],
    ],
    others: ["tomorrow's world"],
  },
  {
    name: 'day-after-tomorrow',
    needs: ['tomorrow'],
    pattern: '(?:the )?day after tomorrow',
    amount: 2,
    from: 'publication',
    examples: [
      ['[the day after tomorrow]', '2021-01-09'],
      ['open [the day after tomorrow].', '2021-01-09'],
    ],
    others: ['the day after the vote'],
  },
  {
    name: 'next-day',
    needs: ['day'],
    pattern: 'the (?:(?:very )?next|following) day|(?:a|one) day (?:later|after)|the day after',
    amount: 1,
    from: 'mentioned',
    examples: [
      ['Elected on 4 June 2019, she left [the next day].', '2019-06-05'],
      ['open from [the day after Christmas 2019]', '2019-12-26'],
    ],
    others: ['the next days', 'the next-day delivery'],
  },
  {
    name: 'day-before',
    needs: ['day', 'eve'],
    pattern: 'the (?:previous day|day before|eve(?= of))|(?:a|one) day (?:earlier|before)',
    amount: -1,
    from: 'mentioned',
    examples: [
      ['Elected on 4 June 2019, she had doubts [the previous day].', '2019-06-03'],
      ['[the day before Christmas 2019]', '2019-12-24'],
    ],
    others: ['the previous days', 'New Year Eve'],
  },
  {
    name: 'same-day',
    needs: ['day'],
    pattern:
      '(?:(?:the )?(?:very )?same|that(?: very| same)?|(?:earlier|later(?: on)?|late|early) in the) day',
    amount: 0,
    from: 'mentioned',
    examples: [
      ['Born on 4 June 2019, [the same day] as her cousin', '2019-06-04'],
      ['Elected on 4 June 2019, she resigned [that day].', '2019-06-04'],
      ['He had spoken [earlier in the day].', '2021-01-07'],
    ],
    others: ['same-day delivery', 'that daylight'],
  },
];

/** A noun or clause: «the day after the vote», «the eve of his birthday». A date that follows is joined all the same. */
const event = /^ (?!(?:and|but|or|in|at|on|with|to|when)(?!\p{L}))\p{L}/u;

export const relativeDays: readonly Rule<TimeReading>[] = days.map(
  ({ name, needs, pattern, amount, from, examples, others }): Rule<TimeReading> => ({
    name: `en/time/${name}`,
    needs,
    pattern: phrase`${oneOf([pattern])}`,
    // «Today» and «Yesterday» inside a name («USA Today», «Tomorrow's World») have a capital in mid-sentence.
    read: (_, { written, before, after }) =>
      (/^\p{Lu}/u.test(written) && /[\p{L},] $/u.test(before)) ||
      /^-\p{L}|^ (?:show|programme)(?!\p{L})/u.test(after)
        ? null
        : shift('day', amount, {
            from: /(?:before|after|eve)$/i.test(written) && event.test(after) ? 'event' : from,
          }),
    examples,
    counterExamples: others,
  }),
);
