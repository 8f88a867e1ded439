import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { duration } from '../../time-readings.ts';
import { number, readNumber } from '../numbers.ts';
import { unit } from './parts.ts';
import { counted, readCounted } from './relative.ts';

export const durations: readonly Rule<TimeReading>[] = [
  {
    // An age says how old somebody is, not when something happens: Postil leaves ages alone.
    name: 'en/time/age',
    pattern: phrase`(?:(?:aged|age) \d{1,3}|${number}(?:[\s-](?:years?|months?|weeks?|days?))[\s-]olds?)`,
    read: () => ({ kind: 'nothing' }),
    examples: [
      ['Mark Small, 49 years old, a clerk', ''],
      ['a 12-year-old girl', ''],
    ],
  },
  {
    name: 'en/time/duration',
    pattern: phrase`${counted}(?<half> and a half)?`,
    read: (groups, { after, before, written }) => {
      const read = readCounted(groups);
      if (!read || /^(?:[\s-]olds?\b|\s+of age)/.test(after)) return null;
      // «a second chance», «one night stand», «a day» in «twice a day», and bare articles count nothing.
      if (
        /^an?\s/i.test(written) &&
        /^(?:an?\s)(?:second|night|day|minute|quarter|month|year|week)$/i.test(written) &&
        !/(?:^|[^\p{L}])(?:for|in|within|after|about|nearly|almost|over|than|lasted|last|takes?|took)\s$/u.test(
          before,
        )
      )
        return null;
      if (groups.unit === 'second' || (groups.unit === 'quarter' && !/^\d/.test(written))) return null;
      const count = read.count !== null && groups.half ? read.count + 0.5 : read.count;
      return duration([{ unit: read.unit, count }]);
    },
    examples: [
      ['for [48 hours]', 'PT48H'],
      ['[two years and a half]', 'P2.5Y'],
      ['[several weeks]', 'PXW'],
      ['within [15 days]', 'P15D'],
      ['[a couple of days]', 'P2D'],
    ],
    counterExamples: ['seven dead', 'a second chance', '47 years old', 'twice a day'],
  },
  {
    name: 'en/time/uncounted-duration',
    pattern: phrase`(?<=(?:for|after|in|over|took|lasted|takes) )${unit}(?= |[.,;)])`,
    read: ({ unit: word }) => {
      if (!word?.endsWith('s')) return null;
      const read = readCounted({ unit: word, some: 'many' });
      return read ? duration([read]) : null;
    },
    examples: [['We waited for [decades].', 'PXDE']],
    counterExamples: ['for second place', 'in week two'],
  },
  {
    name: 'en/time/half-hour',
    pattern: phrase`(?:half an hour|a half[\s-]hour|(?<whole>one and a half hours))`,
    read: ({ whole }) => duration([{ unit: 'minute', count: whole ? 90 : 30 }]),
    examples: [
      ['[half an hour]', 'PT30M'],
      ['[one and a half hours]', 'PT90M'],
    ],
    counterExamples: ['half a house'],
  },
  {
    name: 'en/time/two-units',
    pattern: phrase`(?<hours>${number}) (?<unit>hours?|minutes?|years?)(?:,? and|,)? (?<rest>${number}) (?<second>minutes?|seconds?|months?)`,
    read: groups => {
      const larger = readCounted({ unit: groups.unit, count: groups.hours });
      const smaller = readCounted({ unit: groups.second, count: groups.rest });
      return larger && smaller ? duration([larger, smaller]) : null;
    },
    examples: [
      ['after [2 hours and 15 minutes]', 'PT2H15M'],
      ['[three minutes 30 seconds]', 'PT3M30S'],
    ],
    counterExamples: ['2 hours and 15 men'],
  },
  {
    name: 'en/time/last-so-many',
    pattern: phrase`(?:(?:the|these) )?(?:last|past|recent|previous) (?:(?<count>${number}|few|several|couple of) )?${unit}`,
    read: (groups, { written }) => {
      if (!groups.unit?.endsWith('s') && groups.count === undefined) return null;
      if (groups.count === undefined || /few|several|couple/i.test(groups.count))
        return { kind: 'reference', value: 'PAST_REF' };
      const read = readCounted(groups);
      return read && /last|past|previous/i.test(written) ? duration([read]) : null;
    },
    examples: [
      ['in [recent days]', 'PAST_REF'],
      ['over [the past few weeks]', 'PAST_REF'],
      ['during [the last three years]', 'P3Y'],
    ],
    counterExamples: ['last week', 'the last people'],
  },
  {
    name: 'en/time/next-so-many',
    pattern: phrase`(?:the )?(?:next|coming) (?:(?<count>${number}|few|several|couple of) )?${unit}`,
    read: groups => {
      if (!groups.unit?.endsWith('s')) return null;
      if (groups.count === undefined || /few|several|couple/i.test(groups.count))
        return { kind: 'reference', value: 'FUTURE_REF' };
      const read = readCounted({ ...groups, count: readNumber(groups.count)?.toString() });
      return read ? duration([read]) : null;
    },
    examples: [
      ['in [the coming days]', 'FUTURE_REF'],
      ['over [the next six months]', 'P6M'],
    ],
    counterExamples: ['next week', 'the next steps'],
  },
];
