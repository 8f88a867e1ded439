import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading, TimeUnit } from '../../contract/times.ts';
import { duration, shift } from '../../time-readings.ts';
import { calendarUnits } from '../calendar.ts';
import { afterWords, again, calendarUnit, type Groups } from './parts.ts';

const unitOf = (groups: Groups): TimeUnit | undefined => calendarUnits.get(groups.unit ?? '');

function calendarShift(groups: Groups, amount: number, from: 'publication' | 'mentioned' = 'publication') {
  const named = unitOf(groups);
  return named ? shift(named, amount, { from }) : null;
}

const kinds = '(?:(?:fiscal|financial|calendar|school|academic|tax|working|trading) )?';
/** «last year's» may go on, «last-minute» is something else. */
const notes = (after: string) => /^-\p{L}/u.test(after);

/** «over the weekend» is the last one, unless a verb looks ahead. */
const ahead =
  /(?:^|[^\p{L}])(?:will|won't|would|to|shall|going|due|set|expected|forecast|scheduled|planned|can|could|must|might|should)(?!\p{L})/u;

/** Weeks, months and years seen from the publication or from the story. */
export const relativeUnits: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/last-unit',
    needs: ['last', 'past'],
    pattern: phrase`(?:(?:(?:early|late|earlier|later) )?last|the last|the past|this past|past) ${kinds}${calendarUnit}`,
    read: (groups, { written, after, before }) => {
      const named = unitOf(groups);
      if (!named || notes(after) || /(?:his|her|their|its|our|my) $/.test(before)) return null;
      // «the last week of the war», «the last century of rule».
      if (/^\sof(?!\p{L})/u.test(after)) return null;
      if (/^past/i.test(written) && !/(?:over|in|during|for|throughout|this|within) $/.test(before))
        return null;
      return /^(?:the|this|past)/i.test(written) && named !== 'weekend' && named !== 'quarter'
        ? duration([{ unit: named, count: 1 }])
        : calendarShift(groups, -1);
    },
    examples: [
      ['[last week]', '2020-W53'],
      ['[Last month]', '2020-12'],
      ['[last year]', '2020'],
      ['over [the past year]', 'P1Y'],
      ['[late last year]', '2020'],
      ['[this past weekend]', '2020-W53-WE'],
      ['in [the past quarter]', '2020-Q4'],
    ],
    counterExamples: ['last weeks', 'at last', 'the last week of the war', 'past year-end', 'his last year'],
  },
  {
    name: 'en/time/next-unit',
    needs: ['next', 'coming'],
    pattern: phrase`(?:(?:(?:early|late|later) )?next|the coming|this coming|coming|the next|upcoming|this upcoming) ${kinds}${calendarUnit}`,
    read: (groups, { written, after, before }) => {
      const named = unitOf(groups);
      if (!named || notes(after) || /(?:his|her|their|its|our|my) $/.test(before)) return null;
      return /^the next/i.test(written) && named !== 'weekend'
        ? duration([{ unit: named, count: 1 }])
        : calendarShift(groups, 1);
    },
    examples: [
      ['[next week]', '2021-W02'],
      ['[next year]', '2022'],
      ['[the coming month]', '2021-02'],
      ['[early next year]', '2022'],
    ],
    counterExamples: ['next time', 'next weeks', 'next-year models', 'her next year'],
  },
  {
    name: 'en/time/after-next-or-before-last',
    needs: ['next', 'last'],
    pattern: phrase`(?:the )?${calendarUnit} (?:(?<next>after next)|before last)`,
    read: groups => calendarShift(groups, groups.next ? 2 : -2),
    examples: [
      ['in [the week after next]', '2021-W03'],
      ['[the year before last]', '2019'],
    ],
    counterExamples: ['the week after nextdoor', 'the year before lasting'],
  },
  {
    name: 'en/time/this-unit',
    needs: ['this', 'current', 'earlier', 'later'],
    pattern: phrase`(?:(?:(?:earlier|later|early|late|sooner or later) (?:in )?)?this|(?:earlier |later )?(?:in )?the current|current|(?:earlier|later) in the) ${kinds}${calendarUnit}`,
    read: (groups, { written, before, after }) => {
      const named = unitOf(groups);
      if (!named || notes(after) || /^(?:earlier|later) in the (?:half|quarter)/i.test(written)) return null;
      return /^in /i.test(written) ||
        (/^current/i.test(written) && /(?:his|her|their|its|our|my|a) $/.test(before)) ||
        (named === 'half' && /(?:first|second) $/.test(before))
        ? null
        : shift(named, 0);
    },
    examples: [
      ['[this week]', '2021-W01'],
      ['[the current year]', '2021'],
      ['for [current quarter]', '2021-Q1'],
      ['[this weekend]', '2021-W01-WE'],
      ['[later this month]', '2021-01'],
      ['[earlier this year]', '2021'],
    ],
    counterExamples: ['this weeks', 'this time', 'this-year models', 'in its current year'],
  },
  {
    name: 'en/time/over-the-unit',
    needs: ['weekend'],
    pattern: phrase`${afterWords('over|at|on|during|throughout|through|since|until|till|by|before|after|for')}the ${calendarUnit}(?=$|[.,;:)]| (?:as|and|in|after|when|that|with|at|by|for|following|while)(?!\p{L}))`,
    read: (groups, { before }) =>
      groups.unit === 'weekend' ? shift('weekend', ahead.test(before) ? 0 : -1) : null,
    examples: [
      ['Rain fell over [the weekend].', '2020-W53-WE'],
      ['They played at [the weekend] in Rome', '2020-W53-WE'],
      ['Rain is expected over [the weekend].', '2021-W01-WE'],
      ['The heat will last through [the weekend].', '2021-W01-WE'],
      ['He has slept little since [the weekend].', '2020-W53-WE'],
    ],
    counterExamples: ['over the weekend break', 'over the year', 'the weekend'],
  },
  {
    name: 'en/time/of-the-unit',
    needs: ['of'],
    pattern: phrase`${afterWords('of|player of|team of|word of|book of|deal of')}the ${calendarUnit}(?=$|[.,;:)])`,
    read: () => ({ kind: 'nothing' }),
    examples: [
      ['named player of the year.', ''],
      ['the goal of the month.', ''],
    ],
    counterExamples: ['of the years', 'the week'],
  },
  {
    name: 'en/time/unit-before-or-after',
    needs: ['week', 'month', 'year', 'quarter', 'semester', 'decade', 'centur'],
    pattern: phrase`(?:the (?:(?<before>previous|preceding|prior)|following|next-door|(?<same>same)) ${calendarUnit}|(?:the|a|one) ${again(calendarUnit, 'earlier')} (?:before|earlier|prior)(?=$|[.,;)]| (?:and|but|in|at|when|to) )|the ${again(calendarUnit, 'later')} after(?=$|[.,;)]| (?:and|but|in) )|that (?<that>week|month|year|weekend))`,
    read: ({ earlier, later, that, ...groups }, { after }) => {
      // «a decade earlier» is the year ten years before.
      if (earlier === 'decade' || earlier === 'century')
        return shift('year', earlier === 'decade' ? -10 : -100, { from: 'mentioned' });
      if (earlier) return calendarShift({ unit: earlier }, -1, 'mentioned');
      if (later) return calendarShift({ unit: later }, 1, 'mentioned');
      if (that)
        return /^-|^\s(?:is|was|has|in which)/.test(after)
          ? null
          : calendarShift({ unit: that }, 0, 'mentioned');
      return calendarShift(groups, groups.before ? -1 : groups.same ? 0 : 1, 'mentioned');
    },
    examples: [
      ['Born in 2009, she left [the following year]', '2010'],
      ['Sold in March 2018, bought [the previous month]', '2018-02'],
      ['Sold in March 2018, bought [the year before].', '2017'],
      ['Sold in March 2018, and restored [that year].', '2018'],
    ],
    counterExamples: ['the following chapter', 'the year before the war', 'the year after the fire'],
  },
];
