import type { TimeExpression } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import type { DeadlineRules } from '../languages/contract/deadlines.ts';
import type { Cue, Predicate } from './deadline-evidence.ts';
import { nounPhraseIn } from './deadline-subject.ts';

/** How far behind a late act its refusal may stand: «Toute demande reçue après le 15 mars sera rejetée». */
const refusalWidth = 60;

export interface Condition {
  /** Who loses something by not acting; null where the words name what is refused, or nobody. */
  readonly who: Span | null;
}

/**
 * What is lost where something has not been done by the time: a relative clause before it and the loss behind it («Les
 * écoles qui n'auront pas signé avant le 15 mars ne pourront plus …»), a condition that is not met («faute d'accord
 * avant le 15 mars, …»), or an act that comes too late («toute demande reçue après le 15 mars sera rejetée»).
 */
export function conditionOf(
  cue: Cue,
  time: Span,
  clause: Span,
  predicates: readonly Predicate[],
  times: readonly TimeExpression[],
  folded: string,
  rules: DeadlineRules,
): Condition | null {
  const lead = folded.slice(clause.start, cue.span.start);
  const after = predicates.filter(({ span }) => span.start >= time.end);
  const loss = after.find(({ kind }) => kind === 'loss' || kind === 'refusal');
  const sanction = loss ?? after.find(({ kind }) => kind === 'duty');
  if (cue.bound === 'after') {
    const late = loss && loss.span.start - time.end <= refusalWidth && rules.late.test(lead);
    return late ? { who: null } : null;
  }
  if (cue.bound === 'from') return null;
  if (sanction && rules.unmet.test(lead)) {
    const who = nounPhraseIn({ start: clause.start, end: cue.span.start }, times, folded, rules);
    return { who };
  }
  return rules.absent.test(lead) ? { who: null } : null;
}
