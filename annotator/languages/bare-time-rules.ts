import type { TimeRules } from './contract/times.ts';
import { numericTimeRules } from './numeric-time-rules.ts';

/** Times that need no words of the language: dates in digits. */
export function bareTimeRules(code: string): TimeRules {
  return {
    rules: numericTimeRules(code, 'day-first'),
    joiners: [''],
    ranges: [{ open: [''], between: ['-', '–'] }],
    anchors: { after: [], before: [], of: [], throughout: [] },
    lengthJoiners: [],
    modifiers: [],
    startCues: [],
    countedFrom: /(?!)/u,
    startWords: /(?!)/u,
    endWords: /(?!)/u,
    endCues: [],
    backwardCues: [],
    listWords: [],
    saying: null,
    incidentalCues: [],
    tenses: { signals: [], clauseWords: [], participle: null },
  };
}
