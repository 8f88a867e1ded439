import type { DeadlineRules } from '../contract/deadlines.ts';
import { acts, terms } from './deadlines-acts.ts';
import { announcers, grants } from './deadlines-announcers.ts';
import { clauses, conditions } from './deadlines-clauses.ts';
import { cues } from './deadlines-cues.ts';
import { predicates } from './deadlines-predicates.ts';

export const deadlines: DeadlineRules = {
  cues,
  predicates,
  announcers,
  grants,
  terms,
  conditions,
  acts,
  clauses,
};
