import type { TimeRules } from '../../contract/times.ts';
import { numericTimeRules } from '../../numeric-time-rules.ts';
import { storyWords } from '../story-words.ts';
import { tenses } from '../tenses.ts';
import { timeRoles } from '../time-roles.ts';
import { ages } from './ages.ts';
import { clockRules } from './clock.ts';
import { clockWords } from './clock-words.ts';
import { durations } from './durations.ts';
import { fullDates } from './full-dates.ts';
import { holidayRules } from './holidays.ts';
import { lengths } from './lengths.ts';
import { monthsAndYears } from './months-and-years.ts';
import { notDates } from './not-dates.ts';
import { nths } from './nth.ts';
import { numbersInRanges } from './numbers-in-ranges.ts';
import { partOfDayRules } from './parts-of-day.ts';
import { periods } from './periods.ts';
import { relative } from './relative.ts';
import { relativeDays } from './relative-days.ts';
import { schoolYears } from './school-years.ts';
import { references, sets } from './sets-and-references.ts';
import { weekdayRules } from './weekdays.ts';

export const timeRules: TimeRules = {
  rules: [
    ...numericTimeRules('fr', 'day-first'),
    ...notDates,
    ...fullDates,
    ...weekdayRules,
    ...schoolYears,
    ...periods,
    ...monthsAndYears,
    ...nths,
    ...numbersInRanges,
    ...holidayRules,
    ...relativeDays,
    ...relative,
    ...ages,
    ...durations,
    ...lengths,
    ...clockRules,
    ...clockWords,
    ...partOfDayRules,
    ...sets,
    ...references,
  ],
  joiners: [
    '',
    "d'",
    'de',
    'du',
    'en fin de',
    "en fin d'",
    'en début de',
    "en début d'",
    'en milieu de',
    "en milieu d'",
    'le',
    ',',
    'à',
    'vers',
    'dès',
    '-',
    '–',
    '—',
    ', à',
    ', vers',
    '|',
    'à partir de',
    'au',
    'dans',
    'en',
  ],
  ranges: [
    { open: ['du', 'de', 'depuis le', 'depuis'], between: ['au', 'à', "jusqu'au", "jusqu'à"] },
    { open: ['entre', 'entre le', 'entre les'], between: ['et', 'et le'] },
    { open: [''], between: ['-', '–', 'à', 'au'] },
  ],
  anchors: {
    after: ['après', 'après le', 'après la', "après l'", 'après les'],
    before: ['avant', 'avant le', 'avant la', "avant l'", 'avant les'],
    of: ['de', 'du', 'de la', "de l'", 'des', "d'"],
    throughout: ['pendant', 'pendant les', 'durant', 'durant les', 'pour', 'les', 'ces', 'des', 'en'],
  },
  lengthJoiners: ['', 'et'],
  modifiers: [
    {
      words: [
        'début',
        'début de',
        "début d'",
        'le début de',
        'le début du',
        'au début de',
        'au début du',
        'début du',
        'le début',
      ],
      mod: 'START',
      inside: true,
    },
    {
      words: [
        'mi-',
        'mi',
        'la mi-',
        'milieu',
        'milieu de',
        'le milieu de',
        'milieu du',
        'milieu d',
        'courant',
      ],
      mod: 'MID',
      inside: true,
    },
    {
      words: ['fin', 'la fin', 'fin de', "fin d'", 'la fin de', 'la fin du', 'fin du', "la fin d'"],
      mod: 'END',
      inside: true,
    },
    {
      words: [
        'environ',
        'près de',
        'quelque',
        'presque',
        'vers',
        'à peu près',
        'autour de',
        'aux alentours de',
      ],
      mod: 'APPROX',
      inside: false,
    },
    { words: ['plus de', "plus d'", 'au-delà de'], mod: 'MORE_THAN', inside: false },
    { words: ['moins de', "moins d'"], mod: 'LESS_THAN', inside: false },
    { words: ['au moins'], mod: 'EQUAL_OR_MORE', inside: false },
    { words: ['au plus', 'au maximum', "jusqu'à"], mod: 'EQUAL_OR_LESS', inside: false },
    { words: ['avant', 'avant le', 'avant la'], mod: 'BEFORE', inside: false },
    { words: ['après', 'après le', 'après la'], mod: 'AFTER', inside: false },
  ],
  ...timeRoles,
  ...storyWords,
  tenses,
};
