import type { TimeExpression } from '../../document/annotated-article.ts';
import type { Span } from '../../document/span.ts';
import type { DeadlineRules } from '../../languages/contract/deadlines.ts';
import { groupSpan } from './verbs.ts';
import { announcerWidth, type Cue, hasPurpose, suits } from './words.ts';

export interface Grant {
  readonly cue: Cue;
  /** Who has the term; null where only a pronoun tells. */
  readonly who: Span | null;
}

/** «a donné deux mois à la Hongrie pour», “gave the rebels until Friday to”: somebody sets somebody a term. */
export function grantOf(
  time: TimeExpression,
  cue: Cue | null,
  clause: Span,
  folded: string,
  rules: DeadlineRules,
): Grant | null {
  if (cue ? !['until', 'within', 'by'].includes(cue.bound) : time.type !== 'duration') return null;
  if (!hasPurpose(time.span, clause, folded, rules.terms.purpose)) return null;
  const end = cue?.span.start ?? time.span.start;
  const start = Math.max(clause.start, end - announcerWidth);
  const lead = folded.slice(start, end);
  for (const rule of rules.grants) {
    const match = suits(rule.when, time) ? rule.before.exec(lead) : null;
    const between = match?.groups?.between;
    if (!match || between === undefined) continue;
    const verb = start + match.index;
    const inner = rule.receiver.exec(between);
    const behind = rule.receiverBehind.exec(folded.slice(time.span.end, time.span.end + announcerWidth));
    const who =
      (inner && groupSpan(inner, end - between.length)) ?? (behind && groupSpan(behind, time.span.end));
    const span = cue?.span ?? { start: verb, end: end - between.length };
    return {
      cue: { span, bound: cue?.bound ?? 'within', certain: true, verb: false, source: rule.name },
      who,
    };
  }
  return null;
}
