import type { TimeRules } from '../../contract/times.ts';
import { numericTimeRules } from '../../numeric-time-rules.ts';
import { tenses } from '../tenses.ts';
import { timeRoles } from '../time-roles.ts';
import { clockRules } from './clock.ts';
import { dates } from './dates.ts';
import { durations } from './durations.ts';
import { monthsAndYears } from './months-and-years.ts';
import { relative } from './relative.ts';
import { references, sets } from './sets-and-references.ts';

export const timeRules: TimeRules = {
  rules: [
    ...numericTimeRules('en', 'month-first'),
    ...dates,
    ...monthsAndYears,
    ...relative,
    ...durations,
    ...clockRules,
    ...sets,
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
  ],
  ranges: [
    { open: ['from', 'from the'], between: ['to', 'until', 'till', 'through', 'to the', '-', '–'] },
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
      words: ['late', 'late in', 'the end of', 'end of', 'the late', 'the close of'],
      mod: 'END',
      inside: true,
    },
    {
      words: ['about', 'around', 'approximately', 'nearly', 'almost', 'roughly', 'some', 'circa'],
      mod: 'APPROX',
      inside: false,
    },
    { words: ['more than', 'over'], mod: 'MORE_THAN', inside: false },
    { words: ['less than', 'under', 'fewer than'], mod: 'LESS_THAN', inside: false },
    { words: ['at least'], mod: 'EQUAL_OR_MORE', inside: false },
    { words: ['at most', 'up to', 'no more than'], mod: 'EQUAL_OR_LESS', inside: false },
    { words: ['before', 'before the'], mod: 'BEFORE', inside: false },
    { words: ['after', 'after the'], mod: 'AFTER', inside: false },
  ],
  ...timeRoles,
  tenses,
};
