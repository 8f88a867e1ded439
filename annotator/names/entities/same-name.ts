import type { KnownThing } from '../../languages/contract/gazetteer.ts';
import type { FoundMention } from '../found-mention.ts';
import type { Clusters } from './clusters.ts';

/** A name that is no person's, as the grouping sees it. */
export interface ThingMention {
  readonly index: number;
  readonly mention: FoundMention;
  readonly words: readonly string[];
  readonly key: string;
  readonly thing: KnownThing | null;
  /** True where a headline has it: there a short form comes before the long one. */
  readonly inHeadline: boolean;
}

/** Same words, in whatever order («Ministry of Defence», «Defence Ministry»), or names of one thing of the tables. */
export function joinSameNames(
  mentions: readonly ThingMention[],
  smallWords: ReadonlySet<string>,
  clusters: Clusters,
): void {
  const firsts = new Map<string, number>();
  for (const { index, mention, words, key, thing } of mentions) {
    const apart = isOtherThing(mention, thing);
    const own = `${mention.type} ${key}${apart ? ` ${mention.subtype}` : ''}`;
    const keys = [own];
    if (thing && !apart)
      keys.push(`${thing.type} = ${thing.name}`, ...(thing.wikidata ? [thing.wikidata] : []));
    const content = words.filter(word => !smallWords.has(word));
    if (mention.type === 'organization' && content.length > 1 && content.length < mostReordered)
      keys.push(`${mention.type} ~ ${[...content].sort().join(' ')}`);
    for (const one of keys) {
      const first = firsts.get(one);
      if (first === undefined) firsts.set(one, index);
      else clusters.join(first, index);
    }
  }
}

/** Longer names are not looked for in another order. */
const mostReordered = 12;

/** «la crue de la Loire»: a river is not the department that bears its name. */
export const isOtherThing = ({ subtype }: FoundMention, thing: KnownThing | null): boolean =>
  thing !== null && thing.subtype === 'region' && subtype === 'water';
