import type { TimeExpression } from '../../document/annotated-article.ts';
import type { Span } from '../../document/span.ts';
import type {
  CueRule,
  DeadlineBound,
  DeadlineForce,
  DeadlineRules,
  DeadlineWhen,
} from '../../languages/contract/deadlines.ts';
import { anyOf, matchesIn } from '../clauses.ts';

/** How far before a time its cue, an event that the time names, and an announcer may stand. */
const cueWidth = 48;
const appositionWidth = 80;
export const announcerWidth = 90;
/** How far from a time anything that bears on it may stand, so that a sentence of any length is linear work. */
export const reach = 320;

export interface Cue {
  readonly span: Span;
  readonly bound: DeadlineBound;
  readonly certain: boolean;
  readonly verb: boolean;
  readonly source: string;
}

export interface Announcement {
  readonly span: Span;
  readonly bound: DeadlineBound;
  readonly force: DeadlineForce;
  readonly source: string;
  /** It bounds the time whatever cue stands before it. */
  readonly bounds: boolean;
}

/** Whether a rule may speak of a time that is over, or of one that is not. */
export const suits = (when: DeadlineWhen | undefined, { tense }: TimeExpression): boolean =>
  when === 'any' || (when === 'past') === (tense === 'past');

/** The words right before the time that bound it; of several the one that the pack names first. */
export function cueBefore(
  time: TimeExpression,
  within: Span,
  folded: string,
  { cues, terms }: DeadlineRules,
): Cue | null {
  const from = Math.max(within.start, time.span.start - cueWidth);
  const before = folded.slice(from, time.span.start);
  const purpose = hasPurpose(time.span, within, folded, terms.purpose);
  for (const cue of cues) {
    if ((cue.purposeOnly && !purpose) || !suits(cue.when, time)) continue;
    const match = cue.before.exec(before);
    const words = match?.groups?.cue;
    if (match && words !== undefined) return cueFrom(cue, from + match.index, words, purpose);
  }
  return appositionBefore(time, within, folded, terms.appositions);
}

function cueFrom(rule: CueRule, start: number, words: string, purpose: boolean): Cue {
  return {
    span: { start, end: start + words.length },
    bound: rule.bound,
    certain: rule.certain === true || (purpose && rule.purposeOnly === true),
    verb: rule.verb ?? false,
    source: rule.name,
  };
}

export const hasPurpose = (time: Span, within: Span, folded: string, purpose: RegExp): boolean =>
  purpose.test(folded.slice(time.end, Math.min(within.end, time.end + 90)));

/** «avant la clôture du mercato, le 1er septembre»: the time says when that is. */
function appositionBefore(
  time: TimeExpression,
  within: Span,
  folded: string,
  appositions: RegExp,
): Cue | null {
  const from = Math.max(within.start, time.span.start - appositionWidth);
  const match = time.tense === 'past' ? null : appositions.exec(folded.slice(from, time.span.start));
  if (!match) return null;
  const start = from + match.index;
  const span = { start, end: start + match[0].length };
  return { span, bound: 'by', certain: false, verb: false, source: 'apposition' };
}

const announcing = new WeakMap<DeadlineRules, RegExp>();

/** Whether there is any announcer at all: beside most times there is none, and one pattern finds that out. */
function announces(rules: DeadlineRules): RegExp {
  let union = announcing.get(rules);
  if (!union) {
    union = anyOf(
      rules.announcers.flatMap(({ pattern, behind }) =>
        [pattern, behind].filter(each => each instanceof RegExp),
      ),
    );
    announcing.set(rules, union);
  }
  return union;
}

/**
 * A word that makes a time beside it a deadline: before it, ending behind any other time («la date limite est fixée
 * au …»), or right after it («le 15 mars, dernier délai»). `context` is the stretch in which an announcer that is not
 * enough by itself finds what it needs.
 */
export function announcementOf(
  time: TimeExpression,
  previous: TimeExpression | undefined,
  sentence: Span,
  context: Span,
  folded: string,
  rules: DeadlineRules,
): Announcement | null {
  const before = {
    start: Math.max(sentence.start, time.span.start - announcerWidth),
    end: time.span.start,
  };
  const free = previous?.span.end ?? 0;
  const after = { start: time.span.end, end: Math.min(sentence.end, time.span.end + 32) };
  const any = announces(rules);
  if (![before, after].some(({ start, end }) => any.test(folded.slice(start, end)))) return null;
  const around = folded.slice(
    Math.max(context.start, time.span.start - reach),
    Math.min(context.end, time.span.end + reach),
  );
  for (const { pattern, behind: closing, bound, force, needs, when, name } of rules.announcers) {
    if (!suits(when, time) || (needs && !needs.test(around))) continue;
    const ahead = pattern && matchesIn(pattern, folded, before).findLast(({ end }) => end > free);
    if (ahead) return { span: ahead, bound, force, source: name, bounds: false };
    const next = closing && matchesIn(closing, folded, after)[0];
    if (next?.start === after.start) return { span: next, bound, force, source: name, bounds: true };
    const behind = pattern && matchesIn(pattern, folded, after)[0];
    if (behind && /^\s?[,(–—]?\s?$/.test(folded.slice(time.span.end, behind.start)))
      return { span: behind, bound, force, source: name, bounds: false };
  }
  return null;
}
