import type { Entity, Mention } from '../document/annotated-article.ts';
import type { ExpectedLink, ExpectedMention } from './gold-article.ts';
import { labelsOf } from './same-mention.ts';
import type { Score } from './tally.ts';

/**
 * Links to Wikidata, of the entities that the gold lists. A found entity is the gold's that most of its names are.
 * Precision: of the found entities with a link, those whose link is the gold's; one that must have none is wrong.
 * Recall: of the gold's entities with a link, those of which some found entity has it.
 */
export function scoreLinks(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  expected: readonly ExpectedMention[],
  links: readonly ExpectedLink[],
): Score {
  const wanted = new Map(links.map(({ entity, link }) => [entity, link]));
  const labels = labelsOf(mentions, expected);
  const linked = entities.flatMap(entity => {
    const label = labels.get(entity.id);
    const link = wikidataId(entity.links);
    return label === undefined || !wanted.has(label) || link === null ? [] : [{ label, link }];
  });
  const right = linked.filter(({ label, link }) => link === wikidataId([wanted.get(label) ?? '']));
  return {
    layer: 'links',
    measure: 'Wikidata',
    kind: 'all',
    precise: right.length,
    found: linked.length,
    recalled: new Set(right.map(({ label }) => label)).size,
    expected: links.filter(({ link }) => link !== null).length,
  };
}

const wikidataId = (links: readonly string[]): string | null =>
  links.flatMap(
    link => /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(link)?.[1] ?? [],
  )[0] ?? null;
