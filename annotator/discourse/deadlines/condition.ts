import type { TimeExpression } from '../../document/annotated-article.ts';
import type { Span } from '../../document/span.ts';
import type { DeadlineRules } from '../../languages/contract/deadlines.ts';
import { nounPhraseIn } from './subject.ts';
import { groupSpan, type Predicate } from './verbs.ts';
import { type Cue, reach } from './words.ts';

/** How far behind a late act its refusal may stand: «Toute demande reçue après le 15 mars sera rejetée». */
const refusalWidth = 60;

export interface Condition {
  /** Who loses something by not acting; null where the words name what is refused, or nobody. */
  readonly who: Span | null;
  /** Something is to be had by acting, and nothing lost. */
  readonly offered: boolean;
}

/**
 * What is lost where something has not been done by the time: a relative clause before it and the loss behind it («Les
 * écoles qui n'auront pas signé avant le 15 mars ne pourront plus …»), a condition that is not met («faute d'accord
 * avant le 15 mars, …»), or an act that comes too late («toute demande reçue après le 15 mars sera rejetée»).
 */
export function conditionOf(
  cue: Cue,
  { span: time, tense }: TimeExpression,
  clause: Span,
  predicates: readonly Predicate[],
  times: readonly TimeExpression[],
  folded: string,
  rules: DeadlineRules,
): Condition | null {
  if (tense === 'past' || cue.bound === 'from') return null;
  const { unmet, omits, absent, met, late } = rules.conditions;
  const lead = folded.slice(clause.start, cue.span.start);
  const after = predicates.filter(({ span }) => span.start >= time.end);
  const loss = after.find(({ kind }) => kind === 'loss' || kind === 'refusal');
  const sanction = loss ?? after.find(({ kind }) => kind === 'duty');
  if (cue.bound === 'after')
    return loss && loss.span.start - time.end <= refusalWidth && late.test(lead)
      ? { who: null, offered: false }
      : null;
  if (sanction && unmet.test(lead)) {
    const who = nounPhraseIn({ start: clause.start, end: cue.span.start }, times, folded, rules.clauses);
    return { who, offered: false };
  }
  const omission = omits.exec(lead);
  if (omission) return { who: groupSpan(omission, clause.start), offered: false };
  if (absent.test(lead)) return { who: null, offered: false };
  return cue.bound !== 'within' && met.test(lead) ? { who: null, offered: true } : null;
}

/**
 * Whether the text says what happens otherwise, in the sentence («faute de quoi») or at the beginning of the next one
 * («Passé ce délai»): a limit that would prove nothing by itself is a deadline then.
 */
export function hasSanction(
  time: Span,
  sentence: Span,
  next: Span | undefined,
  folded: string,
  rules: DeadlineRules,
): boolean {
  const { otherwise, thereafter } = rules.conditions;
  return (
    otherwise.test(folded.slice(time.end, Math.min(sentence.end, time.end + reach))) ||
    (next !== undefined && thereafter.test(folded.slice(next.start, Math.min(next.end, next.start + 60))))
  );
}
