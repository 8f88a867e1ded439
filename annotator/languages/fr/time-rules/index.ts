import type { TimeRules } from '../../contract/times.ts';
import { numericTimeRules } from '../../numeric-time-rules.ts';
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
import { numericDays } from './numeric-days.ts';
import { partOfDayRules } from './parts-of-day.ts';
import { periods } from './periods.ts';
import { references } from './references.ts';
import { relative } from './relative.ts';
import { relativeDays } from './relative-days.ts';
import { schoolYears } from './school-years.ts';
import { setAdjectives } from './set-adjectives.ts';
import { sets } from './sets.ts';
import { storyWords } from './story-words.ts';
import { tenses } from './tenses.ts';
import { timeRoles } from './time-roles.ts';
import { weekdayRules } from './weekdays.ts';
import { wording } from './wording.ts';

export const timeRules: TimeRules = {
  rules: [
    ...numericTimeRules('fr', 'day-first'),
    ...numericDays,
    ...notDates,
    ...fullDates,
    ...weekdayRules,
    ...schoolYears,
    ...periods,
    ...nths,
    ...monthsAndYears,
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
    ...setAdjectives,
    ...references,
  ],
  ...wording,
  ...timeRoles,
  ...storyWords,
  tenses,
};
