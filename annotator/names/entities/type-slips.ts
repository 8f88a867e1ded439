import type { MentionType } from '../../document/annotated-article.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { FoundMention } from '../found-mention.ts';
import type { Clusters } from './clusters.ts';
import { isName } from './name-identity.ts';

interface Typed {
  readonly index: number;
  readonly type: MentionType;
  weight: number;
}

/**
 * Joins one name that has two types where one of them is a slip of the tagger: an article that speaks of a company five
 * times seldom means a person once. A company and its product of the same name are one to the reader. Kept apart
 * are a place and who sits there («Bercy»), and a name that somebody of the article bears («Orvalis», of Marcel Orvalis).
 */
export function joinTypeSlips(found: readonly FoundMention[], clusters: Clusters): void {
  const byKey = new Map<string, Typed[]>();
  const borne = new Set<string>();
  found.forEach((mention, index) => {
    if (!isName(mention)) return;
    const { text, type, confidence } = mention;
    const key = nameKey(text);
    if (type === 'person' && key.includes(' ')) for (const word of key.split(' ')) borne.add(word);
    const types = byKey.get(key) ?? [];
    const same = types.find(other => other.type === type);
    if (same) same.weight += confidence;
    else byKey.set(key, [...types, { index, type, weight: confidence }]);
  });
  for (const [key, types] of byKey) {
    const [most] = [...types].sort((a, b) => b.weight - a.weight);
    if (!most) continue;
    for (const other of types) {
      if (other === most || (borne.has(key) && (most.type === 'person' || other.type === 'person'))) continue;
      const slip = other.weight * leastOutweighed <= most.weight && !areMetonyms(most.type, other.type);
      if (slip || areOneToReaders(most.type, other.type)) clusters.join(most.index, other.index);
    }
  }
}

/** A type counts as a slip where another has this many times its weight. */
const leastOutweighed = 2;

const isPair = (one: MentionType, other: MentionType, a: MentionType, b: MentionType) =>
  (one === a && other === b) || (one === b && other === a);

const areMetonyms = (one: MentionType, other: MentionType) => isPair(one, other, 'place', 'organization');

export const areOneToReaders = (one: MentionType, other: MentionType): boolean =>
  isPair(one, other, 'product', 'organization');
