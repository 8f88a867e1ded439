import type { KnownThing } from '../languages/contract/gazetteer.ts';
import { nameKey } from '../rules/name-key.ts';
import type { Clusters } from './clusters.ts';
import type { FoundMention } from './found-mention.ts';

/** No phrase between two names of one thing is longer. */
const longestBetween = 50;

/** Joins neighbours of which the second is said to be another name: «Valoria (ex-Tarvenne)», «X, de son vrai nom Y». */
export function joinOtherNames(
  text: string,
  found: readonly FoundMention[],
  things: readonly (KnownThing | null)[],
  cues: ReadonlySet<string>,
  clusters: Clusters,
): void {
  found.forEach((mention, index) => {
    const next = found[index + 1];
    if (next?.type !== mention.type || next.span.start - mention.span.end > longestBetween) return;
    const between = text.slice(mention.span.end, next.span.start);
    if (!/^\s?[,(]/.test(between) || !cues.has(nameKey(between))) return;
    const [one, other] = [things[index], things[index + 1]];
    if (one && other && one.name !== other.name) return;
    clusters.join(index, index + 1);
  });
}
