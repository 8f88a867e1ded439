import type { TimeRules } from '../../contract/times.ts';
import { numericTimeRules } from '../../numeric-time-rules.ts';

export const timeRules: TimeRules = {
  rules: numericTimeRules('en', 'month-first'),
  joiners: ['', ',', 'at'],
  ranges: [],
  modifiers: [],
  startCues: [],
  endCues: [],
  tenses: [],
};
