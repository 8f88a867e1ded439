import type { Mention, TimeExpression } from '../document/annotated-article.ts';
import { overlaps, type Span } from '../document/span.ts';
import type { DeadlineRules } from '../languages/contract/deadlines.ts';
import type { Predicate } from './deadline-evidence.ts';

/** A longer stretch before the verb is no subject but half a sentence. */
const longestSubject = 120;

/**
 * The words before the verb that say who must act, article included; null where the verb is impersonal or
 * passive, or nothing that could be a subject stands before it.
 */
export function subjectOf(
  predicate: Predicate,
  predicates: readonly Predicate[],
  clause: Span,
  times: readonly TimeExpression[],
  folded: string,
  rules: DeadlineRules,
): Span | null {
  if (rules.impersonal.test(folded.slice(predicate.span.start, predicate.span.start + 60))) return null;
  const lastTime = times
    .filter(({ span }) => span.end <= predicate.span.start && span.start >= clause.start)
    .at(-1);
  const from = Math.max(clause.start, lastTime?.span.end ?? 0);
  const start = afterLastComma(folded, from, predicate.span.start);
  // «Les clients ne doivent plus … et peuvent …»: both verbs have the subject of the first.
  const first = predicates.find(({ span }) => span.start > start) ?? predicate;
  const subject = trimmed({ start, end: Math.min(first.span.start, predicate.span.start) }, folded, rules);
  const length = subject.end - subject.start;
  return length >= 2 && length <= longestSubject ? subject : null;
}

/** Past the last comma that something follows: «Les clients, inquiets, devront» keeps what is before the first. */
function afterLastComma(folded: string, start: number, end: number): number {
  const stretch = folded.slice(start, end);
  const comma = stretch.trimEnd().endsWith(',') ? stretch.indexOf(',') : stretch.lastIndexOf(',');
  const follows = stretch.slice(comma + 1).replace(/[\s,]+/g, '') !== '';
  return comma >= 0 && follows ? start + comma + 1 : start;
}

function trimmed({ start, end }: Span, folded: string, rules: DeadlineRules): Span {
  let from = start;
  const skip = (pattern: RegExp) => {
    from += pattern.exec(folded.slice(from, end))?.[0].length ?? 0;
  };
  skip(/^[\s,;:.–—-]+/);
  skip(rules.openers);
  const words = folded
    .slice(from, end)
    .replace(/[\s,]+$/, '')
    .replace(rules.relatives, '')
    .trimEnd();
  return { start: from, end: from + words.length };
}

/** The entity whose mention fills the subject, its article aside. */
export function entityOf(subject: Span, mentions: readonly Mention[], folded: string): string | null {
  const words = folded.slice(subject.start, subject.end);
  const article = /^(?:\p{L}{1,4}\s|\p{L}')/u.exec(words)?.[0].length ?? 0;
  const filling = mentions.find(
    ({ span, entity }) =>
      entity !== null &&
      overlaps(span, subject) &&
      span.end >= subject.end &&
      span.start <= subject.start + article,
  );
  return filling?.entity ?? null;
}
