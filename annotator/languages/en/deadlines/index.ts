import type { DeadlineRules } from '../../contract/deadlines.ts';
import { acts, terms } from './acts.ts';
import { announcers, grants } from './announcers.ts';
import { clauses, conditions } from './clauses.ts';
import { cues } from './cues.ts';
import { predicates } from './predicates.ts';

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
