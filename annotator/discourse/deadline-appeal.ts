import type { Sentence, TimeExpression } from '../document/annotated-article.ts';
import type { DeadlineRules } from '../languages/contract/deadlines.ts';
import type { Day } from '../rules/civil-date.ts';
import { dayOfIso } from './deadline-due.ts';
import type { Cue } from './deadline-evidence.ts';

/** A ruling that starts a period for an appeal is news of these days. */
const recent = 60;

/**
 * Whether the term is one for an appeal: it says so itself («a dix jours pour faire appel»), or takes up the words of
 * the sentence before («whether it would appeal. It has 28 days to do so»).
 */
export function isAppeal(
  cue: Cue,
  time: TimeExpression,
  previous: Sentence | undefined,
  folded: string,
  rules: DeadlineRules,
): boolean {
  if (cue.bound !== 'within' || !cue.verb || time.type !== 'duration') return false;
  const after = folded.slice(time.span.end, time.span.end + 60);
  if (rules.appeals.purpose.test(after)) return true;
  if (!previous || !rules.appeals.again.test(after)) return false;
  const end = previous.span.end;
  return rules.appeals.named.test(folded.slice(Math.max(previous.span.start, end - 320), end));
}

/** The day from which an appeal period runs: the last day named before it that is over, else the publication. */
export function rulingDay(earlier: readonly TimeExpression[], publication: Day | null): Day | null {
  const days = earlier
    .filter(({ tense, role }) => role === 'event' && (tense === 'past' || tense === 'present'))
    .map(({ begin, end }) => (begin?.slice(0, 10) === end?.slice(0, 10) ? dayOfIso(begin) : null))
    .filter(day => day !== null && publication !== null && publication - day <= recent);
  return days.at(-1) ?? publication;
}
