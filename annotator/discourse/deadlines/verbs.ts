import type { TimeExpression } from '../../document/annotated-article.ts';
import type { Span } from '../../document/span.ts';
import type {
  DeadlineBound,
  DeadlineForce,
  DeadlineRules,
  PredicateKind,
  PredicateRule,
} from '../../languages/contract/deadlines.ts';
import { matchesIn } from '../clauses.ts';
import { announcerWidth, type Cue, suits } from './words.ts';

/** How far behind a verb its object and infinitive are looked for. */
const phraseWidth = 60;
const objectWidth = 120;
/** How far from a verb its negation may begin: «ne (peut)», «(can) not». */
const negationWidth = 8;

export interface Predicate {
  readonly span: Span;
  readonly kind: PredicateKind;
  readonly rule: PredicateRule;
}

/**
 * The predicates of a clause that may speak of the time, in reading order; inside «ne pourront plus» the mere
 * «pourront» is none.
 */
export function predicatesIn(
  clause: Span,
  time: TimeExpression,
  folded: string,
  rules: DeadlineRules,
): readonly Predicate[] {
  let end = 0;
  return rules.predicates
    .filter(({ when }) => suits(when, time))
    .flatMap(rule => matchesIn(rule.pattern, folded, clause).map(span => ({ span, kind: rule.kind, rule })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

const fitting: Readonly<Record<PredicateKind, readonly DeadlineBound[]>> = {
  duty: ['before', 'by', 'within', 'from'],
  option: ['before', 'by', 'until', 'within'],
  plan: ['before', 'by', 'within'],
  loss: ['from', 'after', 'upon'],
  refusal: [],
  wish: [],
};
export const forceOf: Readonly<Record<PredicateKind, DeadlineForce>> = {
  duty: 'required',
  option: 'offered',
  plan: 'planned',
  loss: 'required',
  refusal: 'required',
  wish: 'planned',
};

/**
 * The verb that makes the time a deadline: the last predicate before it, or, where the clause begins with the time,
 * the first after it. Null where there is none or where it speaks of what merely happens.
 */
export function governing(
  cue: Cue,
  time: TimeExpression,
  clause: Span,
  predicates: readonly Predicate[],
  folded: string,
  rules: DeadlineRules,
): Predicate | null {
  const opening = folded.slice(clause.start, cue.span.start).split(/\s+/).filter(Boolean).length <= 2;
  const before = predicates.filter(({ span }) => span.end <= cue.span.start).at(-1);
  const after = opening ? predicates.find(({ span }) => span.start >= time.span.end) : undefined;
  const predicate = before ?? after;
  if (!predicate || !fitting[predicate.kind].includes(cue.bound)) return null;
  if (cue.bound === 'before' && isNegated(predicate, cue, folded, rules.conditions.negated)) return null;
  if (predicate.kind === 'plan' && cue.span.start - predicate.span.end > announcerWidth) return null;
  const last = predicate === before ? cue.span.start : clause.end;
  const rest = folded.slice(predicate.span.end, Math.min(last, predicate.span.end + objectWidth));
  if (predicate.rule.foretells && rules.acts.happenings.test(rest.slice(0, phraseWidth))) return null;
  const act = folded.slice(predicate.span.start, predicate.span.end) + rest;
  return predicate.kind === 'option' && !rules.acts.acts.test(act) ? null : predicate;
}

/** «ne peut pas jouer avant mars»: it says from when on, not until when. */
function isNegated({ span }: Predicate, cue: Cue, folded: string, negated: RegExp): boolean {
  const end = Math.max(cue.span.start, span.end + negationWidth);
  return negated.test(folded.slice(Math.max(0, span.start - negationWidth), end));
}

/** «(a sommé) le propriétaire de démolir»: whom the verb addresses. */
export function addresseeOf({ span, rule }: Predicate, folded: string): Span | null {
  const match = rule.addressee?.exec(folded.slice(span.end, span.end + objectWidth));
  return match ? groupSpan(match, span.end) : null;
}

/** Where the group `who` of a match lies in the text that the match was found in, from `offset` on. */
export function groupSpan(match: RegExpExecArray, offset: number): Span | null {
  const who = match.groups?.who;
  if (who === undefined || who.length < 2) return null;
  const start = offset + match.index + match[0].indexOf(who);
  return { start, end: start + who.length };
}

/** Whether the verb is passive, or impersonal by nature: its subject is not who must act. */
export const isImpersonal = ({ span, rule }: Predicate, folded: string, passive: RegExp): boolean =>
  rule.impersonal === true || passive.test(folded.slice(span.end, span.end + phraseWidth));
