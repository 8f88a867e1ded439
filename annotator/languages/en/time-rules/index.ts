import type { TimeRules } from '../../contract/times.ts';
import { numericTimeRules } from '../../numeric-time-rules.ts';
import { clockRules } from './clock.ts';
import { clockWordRules } from './clock-words.ts';
import { countedShifts } from './counted-shifts.ts';
import { dates } from './dates.ts';
import { dayRules } from './days.ts';
import { durations } from './durations.ts';
import { holidayRules } from './holidays.ts';
import { lastAndNext } from './last-and-next.ts';
import { monthRules } from './months.ts';
import { nthRules } from './nth.ts';
import { partOfDayRules } from './parts-of-day.ts';
import { periodRules } from './periods.ts';
import { references } from './references.ts';
import { relativeDays } from './relative-days.ts';
import { relativeUnits } from './relative-units.ts';
import { setAdverbs } from './set-adverbs.ts';
import { sets } from './sets.ts';
import { storyWords } from './story-words.ts';
import { tenses } from './tenses.ts';
import { timeRoles } from './time-roles.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';

export const timeRules: TimeRules = {
  rules: [
    ...numericTimeRules('en', 'month-first'),
    ...dates,
    ...dayRules,
    ...nthRules,
    ...weekdayRules,
    ...monthRules,
    ...yearRules,
    ...periodRules,
    ...holidayRules,
    ...relativeDays,
    ...relativeUnits,
    ...countedShifts,
    ...lastAndNext,
    ...durations,
    ...clockRules,
    ...clockWordRules,
    ...partOfDayRules,
    ...sets,
    ...setAdverbs,
    ...references,
  ],
  joiners: [
    '',
    ',',
    'at',
    'around',
    'about',
    'on',
    ', at',
    'in the',
    '-',
    '–',
    'of',
    'on the',
    'at around',
    'at about',
    'for',
    ', around',
    'from',
  ],
  ranges: [
    {
      open: ['from', 'from the'],
      between: 'to|until|till|through|to the|until the|till the|through the|up to|-|–'.split('|'),
    },
    { open: ['between', 'between the'], between: ['and', 'and the'] },
    { open: [''], between: ['-', '–', 'to', 'through'] },
  ],
  anchors: {
    after: ['after', 'after the', 'from', 'from the', 'following', 'following the'],
    before: ['before', 'before the', 'ahead of', 'ahead of the', 'prior to'],
    of: ['of', 'of the', 'in', 'in the'],
    throughout: ['for', 'for the', 'during', 'during the', 'the', 'throughout the', 'in the', 'over the'],
  },
  lengthJoiners: ['', 'and', ', and'],
  modifiers: [
    {
      words: [
        'early',
        'early-',
        'early in',
        'the start of',
        'the beginning of',
        'start of',
        'beginning of',
        'the early',
      ],
      mod: 'START',
      inside: true,
    },
    { words: ['mid-', 'mid', 'the middle of', 'middle of', 'midway through'], mod: 'MID', inside: true },
    {
      words: ['late', 'late-', 'late in', 'end-', 'the end of', 'end of', 'the late', 'the close of'],
      mod: 'END',
      inside: true,
    },
    {
      words: ['about', 'around', 'approximately', 'nearly', 'almost', 'roughly', 'some', 'circa'],
      mod: 'APPROX',
      inside: false,
    },
    {
      // «over five years» alone is how long it took; with a word before, it is more.
      words: [
        'more than',
        'longer than',
        'upwards of',
        ...'for after in of than just well lasted takes took spent slightly'
          .split(' ')
          .map(word => `${word} over`),
      ],
      mod: 'MORE_THAN',
      inside: false,
    },
    { words: ['less than', 'under', 'fewer than'], mod: 'LESS_THAN', inside: false },
    { words: ['at least'], mod: 'EQUAL_OR_MORE', inside: false },
    { words: ['at most', 'up to', 'no more than'], mod: 'EQUAL_OR_LESS', inside: false },
    { words: ['before', 'before the'], mod: 'BEFORE', inside: false },
    { words: ['after', 'after the'], mod: 'AFTER', inside: false },
  ],
  ...timeRoles,
  ...storyWords,
  tenses,
};
