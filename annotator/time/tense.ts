import type { Sentence } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import type { TimeRules } from '../languages/contract/times.ts';

export type ClauseTense = 'past' | 'future';

interface Signal {
  readonly span: Span;
  readonly tense: ClauseTense;
}

/** Farther apart than this, two words are hardly in one clause. */
const clauseWidth = 200;

const compiled = new WeakMap<RegExp, RegExp>();

function globalOf(pattern: RegExp): RegExp {
  let global = compiled.get(pattern);
  if (!global) {
    global = new RegExp(pattern.source, 'gu');
    compiled.set(pattern, global);
  }
  return global;
}

/**
 * Tells, for a time in a sentence, whether the words around it speak of what has been or of what will be: the
 * verb form nearest to the time decides, one before it rather than one after. Null where there is none.
 */
export function tenseReader(
  sentence: Sentence,
  folded: string,
  rules: TimeRules,
): (time: Span) => ClauseTense | null {
  const signals = signalsOf(sentence.span, folded, rules);
  return time => {
    const after = firstAfter(signals, time.start);
    const preceding = signals[after - 1];
    const following = signals[after];
    const distanceBefore = preceding
      ? distance(folded, preceding.span.end, time.start)
      : Number.POSITIVE_INFINITY;
    const distanceAfter = following
      ? distance(folded, time.end, following.span.start) * 1.5
      : Number.POSITIVE_INFINITY;
    return (distanceBefore <= distanceAfter ? preceding : following)?.tense ?? null;
  };
}

/** Characters between a verb and a time; a verb beyond a colon or semicolon speaks of something else. */
function distance(folded: string, from: number, to: number): number {
  const length = Math.max(0, to - from);
  return length < clauseWidth && /[:;]\s/.test(folded.slice(from, to)) ? clauseWidth + length : length;
}

function signalsOf({ start, end }: Span, folded: string, rules: TimeRules): readonly Signal[] {
  const text = folded.slice(start, end);
  const signals = rules.tenses.flatMap(({ tense, pattern }, rank) =>
    [...text.matchAll(globalOf(pattern))].map(match => ({
      span: { start: start + match.index, end: start + match.index + match[0].length },
      tense,
      rank,
    })),
  );
  signals.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  // Where two patterns read the same words, the one named first in the pack is right: «devrait» only looks like a
  // past, and «est prévue» speaks of what will be.
  const kept: (Signal & { readonly rank: number })[] = [];
  for (const signal of signals) {
    const previous = kept.at(-1);
    if (!previous || previous.span.end <= signal.span.start) kept.push(signal);
    else if (signal.rank < previous.rank) kept[kept.length - 1] = signal;
  }
  return kept;
}

/** Index of the first signal that begins at or after `position` (binary search). */
function firstAfter(signals: readonly Signal[], position: number): number {
  let low = 0;
  let high = signals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signals[middle]?.span.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
