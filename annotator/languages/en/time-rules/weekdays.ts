import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { NthReading, ShiftReading, TimeReading } from '../../contract/times.ts';
import { parts, point, shift } from '../../time-readings.ts';
import { partsOfDay } from '../calendar.ts';
import { ordinalWords } from '../numbers.ts';
import {
  again,
  anyWeekday,
  direction,
  type Groups,
  hasCapital,
  partOfDay,
  readDate,
  readParts,
  readWeekday,
  weekday,
} from './parts.ts';

const ordinal = `(?<ordinal>${oneOf(['first', 'second', 'third', 'fourth', 'fifth', 'last', '1st', '2nd', '3rd', '4th', '5th', 'final', 'penultimate'])})`;

export function readOrdinal(word = ''): number {
  if (word === 'last' || word === 'final') return -1;
  return word === 'penultimate' ? -2 : (ordinalWords.get(word) ?? Number.parseInt(word, 10));
}

/** Before a short form («Sat», «Sun», «Wed»), which may be another word, and after it. */
const shortCue = /(?:^|[^\p{L}])(?:on|by|until|from|since|before|this|last|next|or|and|through)\s$/u;
/** What makes a weekday part of a name or of a set. */
const named =
  /(?:black|cyber|super|bloody|ruby|easter|whit|shrove|ash|holy|good|maundy|palm|giving|girl|man|every|each|sheffield) $/;

/** «this coming Friday» is tomorrow on a Thursday, which «next Friday» is not. */
function nearest(groups: Groups): ShiftReading | null {
  const stated = readWeekday(groups.weekday);
  const ahead = /coming/.test(groups.next ?? '');
  if (stated === undefined || !(ahead || /past/.test(groups.last ?? ''))) return null;
  return shift('day', ahead ? 1 : -1, { parts: { weekday: stated } });
}

export const weekdayRules: readonly Rule<TimeReading>[] = [
  {
    // «every Monday, Tuesday and Thursday»: the later days.
    name: 'en/time/every-weekday-in-list',
    needs: ['every', 'each'],
    pattern: phrase`(?<=(?:every|each)\s{1,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,\s{1,2}(?:and\s{1,2})?|\s{1,2}(?:and|or|&)\s{1,2})){1,6})${weekday}`,
    read: ({ weekday: listed }) => ({ kind: 'set', every: parts({ weekday: readWeekday(listed) }) }),
    examples: [
      ['Every Friday or [Saturday], she sings', 'XXXX-WXX-6'],
      ['on each Tuesday and [Thursday]', 'XXXX-WXX-4'],
    ],
    counterExamples: ['every vote on Monday and Thursday', 'Monday and Thursday'],
  },
  {
    name: 'en/time/weekday',
    pattern: phrase`${anyWeekday}`,
    read: (groups, { written, before, after, writtenAfter }) => {
      // The full names are no other words, even without their capital.
      if (!hasCapital(written) && written.length <= 5) return null;
      if (/^'s?\s|^-\p{L}/u.test(after) && !/^'s\s/.test(after)) return null;
      if (written.length <= 5 && !shortCue.test(before) && !/^\.?,? \d/.test(after)) return null;
      // «The Sunday Times» and «Black Friday» are names.
      return named.test(before) ||
        (/(?:^|\s)the\s$/.test(before) && /^\s\p{Lu}/u.test(writtenAfter)) ||
        /^\s(?:times|telegraph|mirror|world|herald|express|league|night football|night live)(?!\p{L})/u.test(
          after,
        )
        ? null
        : readDate(groups);
    },
    examples: [
      ['He announced on [Tuesday] that he would leave', '2021-01-05'],
      ['The meeting will be held on [Tuesday]', '2021-01-12'],
      ['Submit it by [Friday]', '2021-01-08'],
      ['it opened on [tuesday]', '2021-01-05'],
    ],
    counterExamples: [
      'The Sunday Times',
      'a sun hat',
      'Black Friday',
      'every Monday',
      'They sat down',
      'Ash Wednesday',
      'Sheffield Wednesday',
      'his girl friday',
    ],
  },
  {
    // «the first Monday of March»: the stretch follows.
    name: 'en/time/nth-weekday',
    needs: ['day'],
    pattern: phrase`(?:the )?${ordinal} ${weekday}(?: ${partOfDay})?(?= (?:of|in) )`,
    read: ({ ordinal: word, weekday: day, part: partWord }, { written }): NthReading | null => {
      const stated = readWeekday(day);
      if (stated === undefined || !hasCapital(written)) return null;
      const part = partsOfDay.get(partWord ?? '');
      return {
        kind: 'nth',
        nth: readOrdinal(word),
        unit: 'day',
        weekday: stated,
        within: 'following',
        fragment: true,
        ...(part ? { parts: { partOfDay: part } } : {}),
      };
    },
    examples: [
      ['on [the first Monday of March 2021]', '2021-03-01'],
      ['[the last Friday in May 2019]', '2019-05-31'],
      ['[the second Tuesday evening of next month]', '2021-02-09TEV'],
    ],
    counterExamples: ['the first Monday', 'his last Friday of work'],
  },
  {
    name: 'en/time/weekday-direction',
    pattern: phrase`(?:the )?${direction} ${anyWeekday}`,
    read: (groups, { written, after }) =>
      // «this sun», «last sat» are other words.
      (!hasCapital(written.slice(1)) && readWeekdayName(groups.weekday)) || /^'s?\s(?!\p{L}+\s)/u.test(after)
        ? null
        : (nearest(groups) ?? readDate(groups)),
    examples: [
      ['[last Saturday]', '2021-01-02'],
      ['[next Monday]', '2021-01-11'],
      ['[this Saturday]', '2021-01-09'],
      ['[the coming Tuesday]', '2021-01-12'],
      ['[this coming Friday]', '2021-01-08'],
      ['[this past Wednesday]', '2021-01-06'],
    ],
    counterExamples: ['the Monday', 'last Mondays', 'this sun', 'they last sat there'],
  },
  {
    name: 'en/time/weekday-of-week',
    needs: ['week'],
    pattern: phrase`(?:(?:(?<last>last)|(?<next>next)|(?<this>this)) week(?:'s|,)? (?:on )?${anyWeekday}|${again(weekday, 'before')},? (?:of )?(?:(?<last2>last)|(?<next2>next)|(?<this2>this)|the (?<following>following)|the (?<previous>previous)|the (?<same>same)) week)`,
    read: groups => {
      const { weekday: stated } = readParts({ ...groups, weekday: groups.weekday ?? groups.before });
      const back = groups.last ?? groups.last2 ?? groups.previous;
      const ahead = groups.next ?? groups.next2 ?? groups.following;
      const from = groups.following || groups.previous || groups.same ? 'mentioned' : 'publication';
      const amount = back ? -1 : ahead ? 1 : 0;
      return shift('week', amount, stated === undefined ? { from } : { from, parts: { weekday: stated } });
    },
    examples: [
      ['[Tuesday of next week]', '2021-01-12'],
      ['[last week Tuesday]', '2020-12-29'],
      ['[next week on Friday]', '2021-01-15'],
      ['Opened on 8 May 2019, closed on [Monday of the following week]', '2019-05-13'],
    ],
    counterExamples: ['Tuesday of Holy Week', 'next week Mondays'],
  },
  {
    // British: «a week on Friday», «Monday week», «a week from Tuesday».
    name: 'en/time/week-from-weekday',
    needs: ['week', 'fortnight'],
    pattern: phrase`(?:a (?<fortnight>week|fortnight) (?:on|from) (?:this |next )?${weekday}|${again(weekday, 'before')} week(?=$|[.,;)]| (?:and|but|at)))`,
    read: ({ weekday: after, before, fortnight }) => {
      const stated = readWeekday(after ?? before);
      if (stated === undefined) return null;
      const weeks = fortnight === 'fortnight' ? 2 : 1;
      return shift('week', weeks, {
        grain: 'day',
        from: point({ weekday: stated }, { direction: 'next' }),
      });
    },
    examples: [
      ['[a week on Saturday]', '2021-01-16'],
      ['back on [Monday week].', '2021-01-18'],
    ],
    counterExamples: ['a Monday week in Rome', 'a week in March'],
  },
];

/** True for the short forms that are other words without their capital. */
function readWeekdayName(word = ''): boolean {
  return /^(?:sun|sat|wed|mon)$/.test(word);
}
