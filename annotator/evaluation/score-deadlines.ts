import type { AnnotatedArticle, Deadline } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import { fold } from '../rules/fold.ts';
import type { ExpectedDeadline } from './gold-article.ts';
import { pairSpans } from './match-spans.ts';
import { type Score, tally } from './tally.ts';

/**
 * Deadlines: found is an overlapping time expression; due also the right date; who also words in common with
 * those of the gold (or nobody on both sides); force, where the gold states it.
 */
export function scoreDeadlines(
  document: AnnotatedArticle,
  expected: readonly ExpectedDeadline[],
): readonly Score[] {
  const text = document.article.text;
  const times = new Map(document.times.map(time => [time.id, time.span]));
  const found = document.deadlines.flatMap(deadline => {
    const span = times.get(deadline.time);
    return span ? [{ span, deadline }] : [];
  });
  const pairs = pairSpans(found, expected, () => true);
  const score = (measure: string, right: number): Score => ({
    layer: 'deadlines',
    measure,
    kind: 'all',
    ...tally(right, found.length, expected.length),
  });
  const due = pairs.filter(([own, gold]) => sameDue(own.deadline.due, gold.due));
  const who = due.filter(([own, gold]) => sameWho(whoOf(text, document, own.deadline), gold.who));
  const forces = due.filter(([, gold]) => gold.force !== undefined);
  const rightForces = forces.filter(([own, gold]) => own.deadline.force === gold.force).length;
  return [
    score('found', pairs.length),
    score('due', due.length),
    score('due+who', who.length),
    ...(forces.length === 0
      ? []
      : [{ ...score('force', 0), ...tally(rightForces, forces.length, forces.length) }]),
  ];
}

/** A date is right for a moment on that day, but not the other way round. */
const sameDue = (found: string, gold: string): boolean =>
  gold.length <= 10 ? found.slice(0, 10) === gold : found.slice(0, gold.length) === gold;

function whoOf(text: string, document: AnnotatedArticle, deadline: Deadline): string | null {
  if (deadline.whoSpan) return textAt(text, deadline.whoSpan);
  return document.entities.find(entity => entity.id === deadline.who)?.name ?? null;
}

const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);

function sameWho(found: string | null, gold: string | null): boolean {
  if (found === null || gold === null) return found === gold;
  const wanted = contentWords(gold);
  return [...contentWords(found)].some(word => wanted.has(word));
}

/** Words of four letters or more; a name may be shorter, so where there is none the whole counts. */
function contentWords(text: string): ReadonlySet<string> {
  const folded = fold(text).trim();
  const words = folded.match(/[\p{L}\p{N}]{4,}/gu);
  return new Set(words ?? [folded]);
}
