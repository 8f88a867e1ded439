import type { Block, Entity, Mention, MentionType } from '../document/annotated-article.ts';
import type { KnownThing } from '../languages/contract/gazetteer.ts';
import type { NameRules } from '../languages/contract/names.ts';
import type { ReadText } from '../text/read-text.ts';
import { explainedPairs, joinAcronyms, joinHalfAcronyms } from './entities/acronyms.ts';
import { type Clusters, clusters } from './entities/clusters.ts';
import { formOf, fullestName } from './entities/entity-name.ts';
import { entityWordsOf } from './entities/entity-words.ts';
import { knownThing } from './entities/known-thing.ts';
import { identityWords, isName } from './entities/name-identity.ts';
import { otherNames } from './entities/other-names.ts';
import { joinMinistries } from './entities/same-ministry.ts';
import { isOtherThing, joinSameNames, type ThingMention } from './entities/same-name.ts';
import { groupPersons } from './entities/same-person.ts';
import { joinShortNames } from './entities/short-names.ts';
import { areOneToReaders, joinTypeSlips } from './entities/type-slips.ts';
import type { FoundMention } from './found-mention.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface GroupedEntities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** One entity for all mentions of a thing. Amounts belong to no entity. */
export function groupEntities(read: ReadText, found: readonly FoundMention[]): GroupedEntities {
  const things = found.map(mention => (isName(mention) ? knownThing(mention, read.pack.names) : null));
  const groups = grouped(read, found, things);
  const { articles } = entityWordsOf(read.pack.names.entities);
  const entities: Entity[] = [];
  const ids = new Map<number, string>();
  for (const cluster of groups.all()) {
    const members = cluster.filter(index => isName(found[index]));
    if (members.length === 0) continue;
    const id = `e${entities.length + 1}`;
    for (const index of members) ids.set(index, id);
    entities.push(entityOf(id, members, found, things, articles));
  }
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const mentions = found.map((mention, index): Mention => {
    const entity = byId.get(ids.get(index) ?? '') ?? null;
    return mentionOf(mention, `m${index + 1}`, entity, things[index] ?? null, read.pack.names);
  });
  return { mentions, entities };
}

function mentionOf(
  found: FoundMention,
  id: string,
  entity: Entity | null,
  thing: KnownThing | null,
  rules: NameRules,
): Mention {
  if (entity === null) return { ...found, id, entity };
  // A service may share its company's entity; a doubtful reading of a name that no table knows is a slip.
  const believed = thing !== null || found.confidence >= 0.6;
  const kept = believed && areOneToReaders(found.type, entity.type);
  const slipped = found.type !== entity.type && !kept;
  const mention = slipped ? { ...found, type: entity.type, subtype: entity.subtype } : found;
  const keyOf = (text: string) => identityWords({ ...mention, text }, rules).join(' ');
  const form = formOf(mention, keyOf(mention.text), keyOf(entity.name), entity.name);
  return { ...mention, form, id, entity: entity.id };
}

/** The mentions, by index, above the article's text; blocks and mentions are both in reading order. */
function inHeadlines(blocks: readonly Block[], found: readonly FoundMention[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let at = 0;
  found.forEach(({ span }, index) => {
    while (at < blocks.length - 1 && (blocks[at]?.span.end ?? 0) <= span.start) at += 1;
    if (headlineKinds.includes(blocks[at]?.kind ?? 'paragraph')) inside.add(index);
  });
  return inside;
}

const headlineKinds: readonly Block['kind'][] = ['headline', 'standfirst', 'heading', 'caption'];

/** From what is certain to what is likely: same names first, then other names, then parts of names. */
function grouped(
  read: ReadText,
  found: readonly FoundMention[],
  things: readonly (KnownThing | null)[],
): Clusters {
  const rules = read.pack.names;
  const words = entityWordsOf(rules.entities);
  const { text } = read.article;
  const groups = clusters(found.length);
  const headline = inHeadlines(read.blocks, found);
  const others = found.flatMap((mention, index): readonly ThingMention[] => {
    if (!isName(mention) || mention.type === 'person') return [];
    const own = identityWords(mention, rules);
    const inHeadline = headline.has(index);
    return [{ index, mention, words: own, key: own.join(' '), thing: things[index] ?? null, inHeadline }];
  });
  joinSameNames(others, words.smallWords, groups);
  for (const [outer, inner] of explainedPairs(text, found)) groups.join(outer, inner);
  const renamed = otherNames(text, found, things, words.otherNameCues);
  for (const index of renamed) groups.join(index - 1, index);
  joinAcronyms(others, groups);
  joinHalfAcronyms(others, groups);
  joinMinistries(others, words, groups);
  joinShortNames(others, vocabularyOf(rules), groups);
  groupPersons(text, found, things, rules, renamed, groups);
  joinTypeSlips(found, groups);
  return groups;
}

function entityOf(
  id: string,
  members: readonly number[],
  found: readonly FoundMention[],
  things: readonly (KnownThing | null)[],
  articles: ReadonlySet<string>,
): Entity {
  const mentions = members.flatMap(index => found[index] ?? []);
  const texts = [...new Set(mentions.map(({ text }) => text))];
  const name = fullestName(texts, articles);
  const known = members.flatMap((index, at) => {
    const [thing, mention] = [things[index], mentions[at]];
    return thing && mention && !isOtherThing(mention, thing) ? [thing] : [];
  });
  const type = commonest(mentions.map(mention => mention.type));
  const kinds = [...known, ...mentions].filter(one => one.type === type && one.subtype !== null);
  return {
    id,
    type,
    subtype: kinds[0]?.subtype ?? null,
    name,
    aliases: texts.filter(text => text !== name),
    mentions: members.map(index => `m${index + 1}`),
    links: [],
  };
}

/** The type of most mentions; of equals the first. */
function commonest(types: readonly MentionType[]): MentionType {
  const counts = new Map<MentionType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [
    'organization',
    0,
  ] as const)[0];
}
