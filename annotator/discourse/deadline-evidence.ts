import type { TimeExpression } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import type {
  DeadlineBound,
  DeadlineForce,
  DeadlineRules,
  PredicateKind,
} from '../languages/contract/deadlines.ts';
import { endsWith } from '../rules/pattern.ts';
import { matchesIn } from './clauses.ts';

/** How far before a time its cue, an event that the time names, and an announcer may stand. */
const cueWidth = 40;
const appositionWidth = 80;
const announcerWidth = 90;
/** How far from a time anything that bears on it may stand, so that a sentence of any length is linear work. */
export const reach = 320;

export interface Cue {
  readonly span: Span;
  readonly bound: DeadlineBound;
  readonly certain: boolean;
  readonly verb: boolean;
}

export interface Predicate {
  readonly span: Span;
  readonly kind: PredicateKind;
}

export interface Announcement {
  readonly span: Span;
  readonly bound: DeadlineBound;
  readonly force: DeadlineForce;
}

const compiled = new WeakMap<DeadlineRules, readonly RegExp[]>();

function cuePatterns(rules: DeadlineRules): readonly RegExp[] {
  let patterns = compiled.get(rules);
  if (!patterns) {
    patterns = rules.cues.map(({ words }) => endsWith(words));
    compiled.set(rules, patterns);
  }
  return patterns;
}

/** The words right before the time that bound it; of several the one that the pack names first. */
export function cueBefore(time: Span, within: Span, folded: string, rules: DeadlineRules): Cue | null {
  const from = Math.max(within.start, time.start - cueWidth);
  const before = folded.slice(from, time.start);
  const purpose = rules.purpose.test(folded.slice(time.end, Math.min(within.end, time.end + 48)));
  const granted = rules.grants.test(
    folded.slice(Math.max(within.start, time.start - announcerWidth), time.start),
  );
  for (const [index, pattern] of cuePatterns(rules).entries()) {
    const match = pattern.exec(before);
    const cue = rules.cues[index];
    const words = match?.groups?.cue;
    if (!match || !cue || words === undefined || (cue.purposeOnly && !purpose)) continue;
    const start = from + match.index;
    const term = purpose && (granted || cue.purposeOnly === true) && ['until', 'within'].includes(cue.bound);
    return {
      span: { start, end: start + words.length },
      bound: cue.bound,
      certain: cue.certain || term,
      verb: cue.verb ?? false,
    };
  }
  return appositionBefore(time, within, folded, rules);
}

/** «avant la clôture du mercato, le 1er septembre»: the time says when that is. */
function appositionBefore(time: Span, within: Span, folded: string, rules: DeadlineRules): Cue | null {
  const from = Math.max(within.start, time.start - appositionWidth);
  const match = rules.appositions.exec(folded.slice(from, time.start));
  if (!match) return null;
  const start = from + match.index;
  return { span: { start, end: start + match[0].length }, bound: 'by', certain: false, verb: false };
}

/**
 * A word that makes a time beside it a deadline, before it («la date limite est fixée au …») with no other time
 * between, or right after it («le 15 mars, dernier délai»).
 */
export function announcementOf(
  time: TimeExpression,
  previous: TimeExpression | undefined,
  sentence: Span,
  folded: string,
  rules: DeadlineRules,
): Announcement | null {
  const start = Math.max(sentence.start, time.span.start - announcerWidth, previous?.span.end ?? 0);
  const after = { start: time.span.end, end: Math.min(sentence.end, time.span.end + 32) };
  const around = folded.slice(
    Math.max(sentence.start, time.span.start - reach),
    Math.min(sentence.end, time.span.end + reach),
  );
  for (const { pattern, bound, force, needs } of rules.announcers) {
    if (needs && !needs.test(around)) continue;
    const before = matchesIn(pattern, folded, { start, end: time.span.start }).at(-1);
    if (before) return { span: before, bound, force };
    const behind = matchesIn(pattern, folded, after)[0];
    if (behind && /^\s?[,(–—]?\s?$/.test(folded.slice(time.span.end, behind.start)))
      return { span: behind, bound, force };
  }
  return null;
}

/** The predicates of a clause in reading order; inside «ne pourront plus» the mere «pourront» is none. */
export function predicatesIn(clause: Span, folded: string, rules: DeadlineRules): readonly Predicate[] {
  let end = 0;
  return rules.predicates
    .flatMap(({ pattern, kind }) => matchesIn(pattern, folded, clause).map(span => ({ span, kind })))
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
  loss: ['from', 'after'],
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
  time: Span,
  clause: Span,
  predicates: readonly Predicate[],
  folded: string,
  rules: DeadlineRules,
): Predicate | null {
  const opening = folded.slice(clause.start, cue.span.start).split(/\s+/).filter(Boolean).length <= 2;
  const before = predicates.filter(({ span }) => span.end <= cue.span.start).at(-1);
  const predicate = before ?? (opening ? predicates.find(({ span }) => span.start >= time.end) : undefined);
  if (cue.bound === 'before' && rules.negated.test(folded.slice(clause.start, cue.span.start))) return null;
  if (!predicate || !fitting[predicate.kind].includes(cue.bound)) return null;
  if (predicate.kind === 'plan' && cue.span.start - predicate.span.end > announcerWidth) return null;
  const rest = folded.slice(predicate.span.end, Math.min(clause.end, predicate.span.end + 200));
  if (predicate.kind !== 'plan' && rules.happenings.test(rest.slice(0, 60))) return null;
  const act = folded.slice(predicate.span.start, predicate.span.end) + rest;
  return predicate.kind === 'option' && !rules.acts.test(act) ? null : predicate;
}
