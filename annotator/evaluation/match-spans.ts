import { overlaps, type Span } from '../document/span.ts';

export type Pair<Found, Expected> = readonly [found: Found, expected: Expected];

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * Pairs what was found with what was expected, each at most once, in the order of the text: first those with the
 * same span, then those that overlap. `fits` decides whether two may be a pair at all.
 */
export function pairSpans<Found extends { readonly span: Span }, Expected extends { readonly span: Span }>(
  found: readonly Found[],
  expected: readonly Expected[],
  fits: (found: Found, expected: Expected) => boolean,
): readonly Pair<Found, Expected>[] {
  const freeFound = new Set(byStart(found));
  const freeExpected = new Set(byStart(expected));
  const pairs: Pair<Found, Expected>[] = [];
  for (const near of [sameSpan, overlaps]) {
    for (const gold of freeExpected) {
      for (const own of freeFound) {
        if (own.span.start >= gold.span.end) break;
        if (!near(own.span, gold.span) || !fits(own, gold)) continue;
        pairs.push([own, gold]);
        freeFound.delete(own);
        freeExpected.delete(gold);
        break;
      }
    }
  }
  return pairs.sort(([, a], [, b]) => a.span.start - b.span.start);
}

const byStart = <Item extends { readonly span: Span }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => a.span.start - b.span.start);
