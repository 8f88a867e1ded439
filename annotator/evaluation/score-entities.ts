import type { Mention } from '../document/annotated-article.ts';
import type { ExpectedMention } from './gold-article.ts';
import { type Pair, pairSpans, sameSpan } from './match-spans.ts';
import { judgedMentions, sameMention } from './same-mention.ts';
import type { Score, Tally } from './tally.ts';

/**
 * Entities by B³ (Bagga and Baldwin 1998, “Algorithms for scoring coreference chains”): for each mention, how much
 * of its own cluster is right (precision), and how much of the gold's cluster is in it (recall). Three measures,
 * which differ in what is done about mentions that only one side has:
 *
 * - `B³`: the names that both have, and no others, so that it measures the grouping and not the finding.
 * - `B³ missing alone`: all mentions of the gold, descriptions and pronouns too; one that was not found is a cluster
 *   of its own, and what was found beyond the gold does not count.
 * - `B³ end to end`: all mentions of either side, none added and none taken away; a mention that only one side has
 *   earns nothing (Pradhan et al. 2014, “Scoring coreference partitions of predicted mentions”, as in the CoNLL
 *   scorer). It measures finding and grouping together.
 *
 * Mentions without a label are judged by none of them. Where the gold has no descriptions or pronouns at all,
 * found ones are not counted.
 */
export function scoreEntities(
  text: string,
  mentions: readonly Mention[],
  expected: readonly ExpectedMention[],
): readonly Score[] {
  const gold = expected.filter(mention => mention.entity !== null);
  const own = judgedMentions(text, mentions, expected).filter(mention => mention.entity !== null);
  const names = pairSpans(own, gold, (a, b) => b.form === 'name' && sameSpan(a.span, b.span));
  const all = pairSpans(own, gold, (a, b) => sameMention(text, a, b));
  const [ownNames, goldNames] = [names.map(([mention]) => mention), names.map(([, mention]) => mention)];
  const goldSizes = clusterSizes(gold);
  const grouped = bCubed(all, clusterSizes(all.map(([mention]) => mention)), goldSizes);
  const whole = bCubed(all, clusterSizes(own), goldSizes);
  const matched = new Set(all.map(([, mention]) => mention));
  const missing = gold.filter(mention => !matched.has(mention));
  const shares = missing.map(({ entity }) => 1 / (goldSizes.get(entity) ?? 1));
  const score = (measure: string, sums: Tally): Score => ({
    layer: 'entities',
    measure,
    kind: 'all',
    ...sums,
  });
  return [
    score('B³', {
      ...bCubed(names, clusterSizes(ownNames), clusterSizes(goldNames)),
      found: names.length,
      expected: names.length,
    }),
    score('B³ missing alone', {
      precise: grouped.precise + missing.length,
      recalled: grouped.recalled + shares.reduce((sum, share) => sum + share, 0),
      found: gold.length,
      expected: gold.length,
    }),
    score('B³ end to end', { ...whole, found: own.length, expected: gold.length }),
  ];
}

type Sizes = ReadonlyMap<string | null, number>;

/** The sums over pairs of what each is right about, out of clusters with these sizes. */
function bCubed(
  pairs: readonly Pair<Mention, ExpectedMention>[],
  ownSizes: Sizes,
  goldSizes: Sizes,
): { readonly precise: number; readonly recalled: number } {
  const keyOf = ([own, gold]: Pair<Mention, ExpectedMention>): string => `${own.entity}\t${gold.entity}`;
  const together = new Map<string, number>();
  for (const pair of pairs) together.set(keyOf(pair), (together.get(keyOf(pair)) ?? 0) + 1);
  let precise = 0;
  let recalled = 0;
  for (const pair of pairs) {
    const shared = together.get(keyOf(pair)) ?? 0;
    precise += shared / (ownSizes.get(pair[0].entity) ?? 1);
    recalled += shared / (goldSizes.get(pair[1].entity) ?? 1);
  }
  return { precise, recalled };
}

function clusterSizes(mentions: readonly { readonly entity: string | null }[]): Sizes {
  const sizes = new Map<string | null, number>();
  for (const { entity } of mentions) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  return sizes;
}
