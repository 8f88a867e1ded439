import { byPosition, overlaps } from '../document/span.ts';
import type { FoundMention } from './found-mention.ts';

/**
 * Mentions of several finders as one list in reading order, no two of which share a character. Finders come in the
 * order of their authority: what an earlier one found stays. Of one finder's own the earlier stays, then the longer.
 */
export function withoutOverlaps(finders: readonly (readonly FoundMention[])[]): readonly FoundMention[] {
  return finders.reduce<readonly FoundMention[]>(
    (kept, found) => merged(kept, disjoint([...found].sort(byPosition))),
    [],
  );
}

function disjoint(sorted: readonly FoundMention[]): readonly FoundMention[] {
  const kept: FoundMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, mention.span)) kept.push(mention);
  }
  return kept;
}

/** Both lists are in order and disjoint in themselves; those of the second that meet one of the first are left out. */
function merged(first: readonly FoundMention[], second: readonly FoundMention[]): readonly FoundMention[] {
  let next = 0;
  const free = second.filter(({ span }) => {
    while ((first[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const other = first[next];
    return !other || !overlaps(other.span, span);
  });
  return [...first, ...free].sort(byPosition);
}
