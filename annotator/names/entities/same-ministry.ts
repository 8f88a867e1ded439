import type { Clusters } from './clusters.ts';
import type { EntityWords } from './entity-words.ts';
import type { ThingMention } from './same-name.ts';

interface Ministry {
  readonly index: number;
  /** What it is for, without small words, in order: `solidarites`, `sante`. */
  readonly fields: readonly string[];
}

/**
 * Names of one ministry: with fewer of its fields («ministère de la Santé» for that «des Solidarités et de la
 * Santé»), or by the first of them alone («l'Intérieur»). Only where a single ministry of the article has them.
 */
export function joinMinistries(
  mentions: readonly ThingMention[],
  words: EntityWords,
  clusters: Clusters,
): void {
  const ministries: Ministry[] = [];
  const seen = new Set<string>();
  const others: ThingMention[] = [];
  for (const one of mentions) {
    if (one.mention.type !== 'organization' || seen.has(one.key)) continue;
    seen.add(one.key);
    const fields = fieldsOf(one.words, words);
    if (fields === null) others.push(one);
    else if (fields.length > 0 && ministries.length < mostMinistries)
      ministries.push({ index: one.index, fields });
  }
  const beginnings = new Map<string, Set<number>>();
  for (const ministry of ministries) {
    const containing = ministries.filter(
      ({ fields }) =>
        fields.length > ministry.fields.length && ministry.fields.every(field => fields.includes(field)),
    );
    const roots = new Set(containing.map(({ index }) => clusters.rootOf(index)));
    const [longer] = containing;
    if (longer && roots.size === 1) clusters.join(longer.index, ministry.index);
  }
  for (const { index, fields } of ministries) {
    for (let end = 1; end <= fields.length; end += 1) {
      const key = fields.slice(0, end).join(' ');
      beginnings.set(key, (beginnings.get(key) ?? new Set()).add(clusters.rootOf(index)));
    }
  }
  for (const { index, words: own, thing } of others) {
    const roots = beginnings.get(own.filter(word => !words.smallWords.has(word)).join(' '));
    const [root] = roots ?? [];
    if (!thing && root !== undefined && roots?.size === 1) clusters.join(root, index);
  }
}

/** How many ministries are compared with each other, so that a hostile text stays linear. */
const mostMinistries = 60;
const mostFields = 12;

/** Null where the name is no ministry's. */
function fieldsOf(
  name: readonly string[],
  { ministries, smallWords }: EntityWords,
): readonly string[] | null {
  const content = (words: readonly string[]) =>
    words.filter(word => !smallWords.has(word) && word !== '&').slice(0, mostFields);
  for (let end = Math.min(3, name.length); end > 0; end -= 1)
    if (ministries.has(name.slice(0, end).join(' '))) return content(name.slice(end));
  return ministries.has(name.at(-1) ?? '') ? content(name.slice(0, -1)) : null;
}
