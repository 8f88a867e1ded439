import type { RecognisedTime } from './recognise-times.ts';

/** Two neighbours as one, or null where they stay two. */
export type Join = (first: RecognisedTime, second: RecognisedTime) => RecognisedTime | null;

/** Joins neighbours from left to right; what has been joined may be joined again. */
export function joinForward(times: readonly RecognisedTime[], join: Join): readonly RecognisedTime[] {
  const joined: RecognisedTime[] = [];
  for (const time of times) {
    const previous = joined.at(-1);
    const both = previous ? join(previous, time) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(time);
  }
  return joined;
}

/** Joins neighbours from right to left, for what depends on the time after it: «deux jours après la veille de Noël». */
export function joinBackward(times: readonly RecognisedTime[], join: Join): readonly RecognisedTime[] {
  const joined: RecognisedTime[] = [];
  for (const time of [...times].reverse()) {
    const next = joined.at(-1);
    const both = next ? join(time, next) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(time);
  }
  return joined.reverse();
}

/** The words between two neighbours, with single blanks. */
export function gapBetween(first: RecognisedTime, second: RecognisedTime, folded: string): string {
  return folded
    .slice(first.span.end, Math.min(second.span.start, first.span.end + 40))
    .replace(/\s+/g, ' ')
    .trim();
}
