import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PlaceReading, TimeReading } from '../../contract/times.ts';
import { point, shift } from '../../time-readings.ts';
import { calendarUnits } from '../calendar.ts';
import { number, readNumber } from '../numbers.ts';
import { readRelativeYear, relativeYear } from './months.ts';
import { hasCapital, plainYear, readWeekday, weekday } from './parts.ts';
import { readOrdinal } from './weekdays.ts';
import { readYear } from './years-in-words.ts';

const ordinal = '(?<ordinal>first|second|third|fourth|fifth|last|final|opening|closing|1st|2nd|3rd|4th|5th)';

/** Weekdays and months that are counted: «two Saturdays ago», «the first three months of 2019». */
export const nthRules: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/weekdays-ago',
    needs: ['days'],
    pattern: phrase`(?<count>${number}) ${weekday}s (?:(?<ago>ago)|from now|hence)`,
    read: groups => {
      const count = readNumber(groups.count);
      const stated = readWeekday(groups.weekday);
      return count && stated
        ? shift('day', groups.ago ? -count : count, { parts: { weekday: stated } })
        : null;
    },
    examples: [
      ['[two Saturdays ago]', '2020-12-26'],
      ['[two Sundays from now]', '2021-01-17'],
    ],
    counterExamples: ['two Sundays', 'on Sundays from now on'],
  },
  {
    name: 'en/time/weekday-before-last-or-after-next',
    needs: ['day'],
    pattern: phrase`(?:the )?${weekday} (?:before last|(?<next>after next))`,
    read: groups => {
      const stated = readWeekday(groups.weekday);
      return stated ? shift('day', groups.next ? 2 : -2, { parts: { weekday: stated } }) : null;
    },
    examples: [
      ['[the Friday before last]', '2020-12-25'],
      ['[the Monday after next]', '2021-01-18'],
    ],
    counterExamples: ['the Friday before lasting', 'the Monday after nextdoor'],
  },
  {
    // «the Saturday before Christmas»: counted from the day that follows, or from an event.
    name: 'en/time/weekday-before-or-after',
    needs: ['before', 'preceding', 'after', 'following'],
    pattern: phrase`(?:the )?${weekday} (?:(?<before>before|preceding)|after|following)(?= \p{L}| \d)`,
    read: (groups, { written }) => {
      const stated = readWeekday(groups.weekday);
      return stated && hasCapital(written.slice(1)) && /^the /i.test(written)
        ? shift('day', groups.before ? -1 : 1, { from: 'event', parts: { weekday: stated } })
        : null;
    },
    examples: [
      ['[the Saturday before Christmas 2020]', '2020-12-19'],
      ['[the Monday after 4 May 2019]', '2019-05-06'],
    ],
    counterExamples: ['Monday after Monday', 'the sat before'],
  },
  {
    name: 'en/time/following-weekday',
    needs: ['following', 'next', 'previous', 'preceding'],
    pattern: phrase`the (?:(?<next>following|next)|previous|preceding) ${weekday}`,
    read: (groups, { written }) => {
      const stated = readWeekday(groups.weekday);
      return stated && hasCapital(written.slice(4))
        ? shift('day', groups.next ? 1 : -1, { from: 'mentioned', parts: { weekday: stated } })
        : null;
    },
    examples: [
      ['Born on 8 May 2019, she went home [the following Tuesday].', '2019-05-14'],
      ['Born on 8 May 2019, she was due [the previous Friday].', '2019-05-03'],
    ],
    counterExamples: ['the following wed', 'the next Mondays'],
  },
  {
    name: 'en/time/nth-of-the-stretch',
    needs: ['week', 'month', 'year', 'quarter'],
    pattern: phrase`(?:the )?${ordinal} (?:${weekday}|(?<unit>day|week|weekend|month)) of the (?<stretch>week|month|year|quarter)`,
    read: (groups, { before }) => {
      // «the thirty-first day of the month» is not its first.
      if (/(?:-|twenty |thirty )$/.test(before)) return null;
      const stated = readWeekday(groups.weekday);
      const stretch = calendarUnits.get(groups.stretch ?? '') ?? 'month';
      const unit = groups.unit as 'day' | 'week' | 'weekend' | 'month' | undefined;
      if (unit === stretch || (stretch === 'week' && unit !== 'day')) return null;
      const word = groups.ordinal ?? '';
      return {
        kind: 'nth',
        nth: word === 'opening' ? 1 : word === 'closing' ? -1 : readOrdinal(word),
        unit: unit ?? 'day',
        ...(stated === undefined ? {} : { weekday: stated }),
        within: shift(stretch, 0),
      };
    },
    examples: [
      ['on [the last day of the month]', '2021-01-31'],
      ['on [the first Monday of the month]', '2021-01-04'],
    ],
    counterExamples: [
      'the thirty-first day of the month',
      'the first day of the war',
      'the last week of the week',
    ],
  },
  {
    name: 'en/time/first-months-of-year',
    needs: ['first', 'last', 'final'],
    pattern: phrase`(?:the )?(?:first|(?<last>last|final)) (?<count>${number}) (?<unit>months|quarters|weeks)(?: of (?:the )?(?:year )?${plainYear}| of (?<now>the|this) year|${relativeYear})`,
    read: groups => {
      const count = readNumber(groups.count) ?? 0;
      const unit =
        ({ months: 'month', quarters: 'quarter', weeks: 'week' } as const)[groups.unit ?? ''] ?? 'month';
      if (count < 2 || count > 53) return null;
      const within: PlaceReading = groups.year
        ? point({ year: readYear(groups.year) })
        : groups.now
          ? shift('year', 0)
          : readRelativeYear(groups);
      return {
        kind: 'range',
        from: { kind: 'nth', nth: groups.last ? -count : 1, unit, within },
        to: { kind: 'nth', nth: groups.last ? -1 : count, unit, within },
      };
    },
    examples: [
      ['in [the first three months of 2019]', '2019-01/2019-03'],
      ['in [the last two months of 2018]', '2018-11/2018-12'],
      ['in [the first nine months of last year]', '2020-01/2020-09'],
    ],
    counterExamples: ['the first three months of pregnancy', 'the last two months'],
  },
];
