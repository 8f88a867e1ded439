import type { Entity, Mention } from '../document/annotated-article.ts';
import type { ExpectedMention } from './gold-article.ts';
import { type Pair, pairSpans, sameSpan } from './match-spans.ts';
import { type Score, type Tally, tally } from './tally.ts';

/**
 * Names: strict is the same span and type, overlap any shared character and the same type, both per type and over
 * all. Descriptions and pronouns count only where the gold annotates them: most data sets name names alone.
 */
export function scoreMentions(
  found: readonly Mention[],
  expected: readonly ExpectedMention[],
  types: readonly string[] | null,
): readonly Score[] {
  const judged = judgedMentions(found, expected, types);
  const overlapping = pairSpans(judged, expected, (own, gold) => own.type === gold.type);
  const strict = overlapping.filter(([own, gold]) => sameSpan(own.span, gold.span));
  const kinds = [...new Set([...expected, ...judged].map(mention => mention.type))].sort();
  const scores = (measure: string, pairs: readonly Pair<Mention, ExpectedMention>[]): Score[] =>
    ['all', ...kinds].map(kind => {
      const counted = <Item extends { readonly type: string }>(items: readonly Item[]): number =>
        kind === 'all' ? items.length : items.filter(item => item.type === kind).length;
      return {
        layer: 'names',
        measure,
        kind,
        ...tally(counted(pairs.map(([, gold]) => gold)), counted(judged), counted(expected)),
      };
    });
  return [...scores('strict', strict), ...scores('overlap', overlapping)];
}

function judgedMentions(
  found: readonly Mention[],
  expected: readonly ExpectedMention[],
  types: readonly string[] | null,
): readonly Mention[] {
  const places = new Set(expected.map(({ span }) => `${span.start}-${span.end}`));
  return found.filter(mention => {
    if (types !== null && !types.includes(mention.type)) return false;
    const isName = mention.form === 'name' || mention.form === 'alias';
    return isName || places.has(`${mention.span.start}-${mention.span.end}`);
  });
}

/**
 * Entities by B³ (Bagga and Baldwin 1998): for each mention, how much of its own cluster is right and how much of
 * the gold's cluster is in it. Only mentions with the same span on both sides and a gold label are judged, so that
 * this measures the grouping and not the finding.
 */
export function scoreEntities(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  expected: readonly ExpectedMention[],
): Tally {
  const known = new Set(entities.map(entity => entity.id));
  const shared = pairSpans(
    mentions.filter(mention => mention.entity !== null && known.has(mention.entity)),
    expected.filter(mention => mention.entity !== null),
    (own, gold) => sameSpan(own.span, gold.span),
  );
  const own = sizes(shared.map(([mention]) => mention.entity));
  const gold = sizes(shared.map(([, mention]) => mention.entity));
  const both = sizes(shared.map(([a, b]) => `${a.entity}\t${b.entity}`));
  let precise = 0;
  let recalled = 0;
  for (const [a, b] of shared) {
    const together = both.get(`${a.entity}\t${b.entity}`) ?? 0;
    precise += together / (own.get(a.entity) ?? 1);
    recalled += together / (gold.get(b.entity) ?? 1);
  }
  return { precise, found: shared.length, recalled, expected: shared.length };
}

function sizes<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
