import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PointReading, RangeReading, TimeReading } from '../../contract/times.ts';
import { readNumber, underHundred } from '../numbers.ts';
import { dayPart, half, hour, hourDigits, hourWord, readClock, zone } from './hours.ts';
import { afterWords, again, type Groups } from './parts.ts';

const ending = `(?: o ?'?clock)?(?:${half}|${dayPart})?${zone}?`;

/** So many minutes before or after the hour. */
function moved(groups: Groups, minutes: number): PointReading | null {
  const read = readClock(groups);
  const { hour: named } = read?.parts ?? {};
  if (!read || named === undefined || minutes <= 0 || minutes > 59) return null;
  const back = groups.to !== undefined;
  const before = named === 1 ? 12 : named - 1;
  return {
    ...read,
    parts: { ...read.parts, hour: back ? before : named, minute: back ? 60 - minutes : minutes },
  };
}

/** An hour beside a day, or in a range: on its own it would be any number. */
function isHourOnly(after: string): boolean {
  return (
    !/^[:.,/-]?\d|^-\p{L}|^\s?[%€$£]/u.test(after) &&
    /^(?:$|[.,;:)!?"”»]|\s{1,2}(?:on|this|last (?:night|evening)|yesterday|tomorrow|today|tonight|and|or|but|to|for|with|in|at|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L}))/u.test(
      after,
    )
  );
}

/** Times of day in words, and hours that are one only beside a day. */
export const clockWordRules: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/past-or-to-the-hour',
    needs: ['half', 'quarter', 'min'],
    pattern: phrase`(?:(?<half_>half)|(?:a )?(?<quarter>quarter)|(?<minutes>\d{1,2}|${underHundred}) min(?:ute)?s?) (?:(?:past|after)|(?<to>to|before|of)) ${hour}${ending}`,
    read: (groups, { after, before }) => {
      if (/^\s?(?:%|million|billion|per|years?|months?|weeks?|days?|hours?|minutes?)|^[.,:]?\d/.test(after))
        return null;
      // «a quarter of five», «half after two»: only the plain words are sure.
      if (groups.to && /(?:before|of)/.test(groups.to)) return null;
      if (groups.quarter && /(?:\d|last|first|second|third|fourth|this|next) $/.test(before)) return null;
      return moved(groups, groups.half_ ? 30 : groups.quarter ? 15 : (readNumber(groups.minutes) ?? 0));
    },
    examples: [
      ['at [half past seven]', '2021-01-07T07:30'],
      ['at [a quarter to six]', '2021-01-07T05:45'],
      ['[20 minutes past eight in the evening]', '2021-01-07T20:20'],
      ["[quarter past two o'clock]", '2021-01-07T02:15'],
    ],
    counterExamples: [
      'the first quarter after two years',
      'a quarter of five',
      '20 minutes to seven minutes',
      'half of two',
    ],
  },
  {
    name: 'en/time/few-past-or-to-the-hour',
    needs: ['five', 'ten', 'twenty'],
    pattern: phrase`${afterWords('(?:at|by|until|about|around|before|after|since|from)(?: (?:about|around))?')}(?<minutes>five|ten|twenty|twenty-five) (?:(?:past|(?<to>to)) (?<hour>${hourWord})|past (?<digits>${hourDigits}))${ending}`,
    read: (groups, { after }) =>
      isHourOnly(after)
        ? moved({ ...groups, hour: groups.hour ?? groups.digits }, readNumber(groups.minutes) ?? 0)
        : null,
    examples: [
      ['at [ten to eight]', '2021-01-07T07:50'],
      ['by [five past twelve]', '2021-01-07T12:05'],
      ['at [ten past 9 in the evening]', '2021-01-07T21:10'],
    ],
    counterExamples: ['from five to eight people', 'at ten to twelve weeks', 'ten to eight'],
  },
  {
    // «nine thirty», «six fifteen»: beside a day, or with its half of the day.
    name: 'en/time/hour-and-minute-in-words',
    pattern: phrase`(?<hour>${hourWord})[\s-](?<minute>oh[\s-]five|fifteen|(?:twenty|thirty|forty|fifty)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)(?:${half}|${dayPart})?`,
    read: groups =>
      readClock(groups, groups.half || groups.dayPart || groups.night ? {} : { fragment: true }),
    examples: [
      ['[nine thirty in the morning]', '2021-01-07T09:30'],
      ['[Monday at six fifteen]', '2021-01-04T06:15'],
      ['[Monday at six twenty-seven]', '2021-01-04T06:27'],
    ],
    counterExamples: ['nine thirty-year-olds', 'six fifteen'],
  },
  {
    name: 'en/time/hour-after-part-of-day',
    needs: ['morning', 'afternoon', 'evening'],
    pattern: phrase`(?:in the|this) (?<dayPart>morning|afternoon|evening) at (?:about |around )?(?<hour>${hourDigits}|${hourWord})(?:[:.](?<minute>[0-5]\d))?`,
    read: (groups, { after }) => (isHourOnly(after) ? readClock(groups) : null),
    examples: [
      ['[in the morning at 7]', '2021-01-07T07:00'],
      ['[this evening at 6:30]', '2021-01-07T18:30'],
    ],
    counterExamples: ['in the morning at 7 Main Street', 'in the evening at home'],
  },
  {
    name: 'en/time/hour-beside-day',
    pattern: phrase`${afterWords('at|around|about|by|until|before|after|from')}(?<hour>${hourDigits}|${hourWord})`,
    read: (groups, { after }) => (isHourOnly(after) ? readClock(groups, { fragment: true }) : null),
    examples: [
      ['[Monday at 7].', '2021-01-04T07:00'],
      ['at [ten on Tuesday]', '2021-01-05T10:00'],
      ['[tonight at 8]', '2021-01-07T20:00'],
    ],
    counterExamples: ['Monday at 7 Main Street', 'at 7', 'at 10%', 'Monday at 10 people'],
  },
  {
    name: 'en/time/hours-of-range',
    pattern: phrase`(?:from|between) (?<hour>${hourDigits}|${hourWord})(?:[:.](?<minute>[0-5]\d))?(?<half>(?: ?[ap](?:\.m\.|\.?m(?!\p{L})))?) ?(?:to|and|until|till|-|–) ?(?<end>${hourDigits}|${hourWord})(?:[:.](?<endMinute>[0-5]\d))?${again(half, 'endHalf')}?${zone}?`,
    read: (groups, { after }) => {
      const sure = groups.half || groups.endHalf || groups.zone || (groups.minute && groups.endMinute);
      if (!isHourOnly(after) && !(sure && /^(?!\s?%)/.test(after))) return null;
      const range = hoursOf(groups);
      return range && { ...range, ...(sure ? {} : { fragment: true }) };
    },
    examples: [
      ['[between 3 and 8 yesterday]', '2021-01-06T03:00/2021-01-06T08:00'],
      ['[between 7 and 9:30 last night]', '2021-01-06T19:00/2021-01-06T21:30'],
      ['[from 8am to 3 yesterday]', '2021-01-06T08:00/2021-01-06T15:00'],
      ['[between 10 and 11:30 on 2 May 2015]', '2015-05-02T10:00/2015-05-02T11:30'],
      ['[from 9:30 to 3 pm]', '2021-01-07T09:30/2021-01-07T15:00'],
    ],
    counterExamples: ['from 3 to 8 people', 'between 5 and 10 per cent', 'between 3 and 8', 'from 2 to 10%'],
  },
];

/** The end is after the beginning, within twelve hours where nothing else is said. */
function hoursOf(groups: Groups): RangeReading | null {
  const endGroups = { hour: groups.end, minute: groups.endMinute, half: groups.endHalf, zone: groups.zone };
  const to = readClock(endGroups);
  const halfOfStart = groups.half?.trim() || undefined;
  const alone = readClock({ hour: groups.hour, minute: groups.minute, half: halfOfStart });
  if (!alone || !to) return null;
  const same =
    halfOfStart === undefined && groups.endHalf ? readClock({ ...groups, half: groups.endHalf }) : null;
  const from = same && minutesOf(same) < minutesOf(to) ? { ...same } : alone;
  const late = groups.endHalf === undefined && minutesOf(to) <= minutesOf(from);
  const hour = to.parts.hour ?? 0;
  const end = late && hour < 12 ? { ...to, parts: { ...to.parts, hour: hour + 12 } } : to;
  return { kind: 'range', from, to: end };
}

const minutesOf = ({ parts }: PointReading) => (parts.hour ?? 0) * 60 + (parts.minute ?? 0);
