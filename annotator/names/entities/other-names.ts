import type { KnownThing } from '../../languages/contract/gazetteer.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { FoundMention } from '../found-mention.ts';

/** No phrase between two names of one thing is longer. */
const longestBetween = 50;

/**
 * Mentions, by index, of which the one before them is said to be another name: «Valoria (ex-Tarvenne)», «X, de son
 * vrai nom Y».
 */
export function otherNames(
  text: string,
  found: readonly FoundMention[],
  things: readonly (KnownThing | null)[],
  cues: ReadonlySet<string>,
): ReadonlySet<number> {
  const renamed = new Set<number>();
  found.forEach((mention, index) => {
    const next = found[index + 1];
    if (next?.type !== mention.type || next.span.start - mention.span.end > longestBetween) return;
    const between = text.slice(mention.span.end, next.span.start);
    if (!/^\s?[,(]/.test(between) || !cues.has(nameKey(between))) return;
    const [one, other] = [things[index], things[index + 1]];
    if (one && other && one.name !== other.name) return;
    renamed.add(index + 1);
  });
  return renamed;
}
