import type { Mention } from '../document/annotated-article.ts';
import type { ExpectedMention } from './gold-article.ts';
import { type Pair, pairSpans, sameSpan } from './match-spans.ts';
import { type Score, tally } from './tally.ts';

/**
 * Names: strict is the same span and type, overlap any shared character and the same type, both per type and over
 * all. Descriptions and pronouns are no names, except those that stand just where the gold has one.
 */
export function scoreMentions(
  found: readonly Mention[],
  all: readonly ExpectedMention[],
  types: readonly string[] | null,
): readonly Score[] {
  const expected = all.filter(mention => mention.form === 'name');
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
