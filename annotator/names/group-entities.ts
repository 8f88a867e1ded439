import type { Entity, Mention } from '../document/annotated-article.ts';
import type { KnownThing } from '../languages/contract/gazetteer.ts';
import { nameKey } from '../rules/name-key.ts';
import type { ReadText } from '../text/read-text.ts';
import { explainedPairs, joinAcronyms } from './acronyms.ts';
import { type Clusters, clusters } from './clusters.ts';
import { formOf, fullestName } from './entity-name.ts';
import { entityWordsOf } from './entity-words.ts';
import type { FoundMention } from './found-mention.ts';
import { identityWords } from './name-identity.ts';
import { joinOtherNames } from './other-names.ts';
import { joinMinistries } from './same-ministry.ts';
import { isOtherThing, joinSameNames, type ThingMention } from './same-name.ts';
import { groupPersons } from './same-person.ts';
import { joinShortNames } from './short-names.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface GroupedEntities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** One entity for all mentions of a thing. Amounts belong to no entity. */
export function groupEntities(read: ReadText, found: readonly FoundMention[]): GroupedEntities {
  const things = found.map(mention => knownThing(read, mention));
  const groups = grouped(read, found, things);
  const entities: Entity[] = [];
  const ids = new Map<number, string>();
  for (const cluster of groups.all()) {
    const members = cluster.filter(index => isName(found[index]));
    if (members.length === 0) continue;
    const id = `e${entities.length + 1}`;
    for (const index of members) ids.set(index, id);
    entities.push(entityOf(id, members, found, things));
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const keyOf = (mention: FoundMention, text: string) =>
    identityWords({ ...mention, text }, read.pack.names).join(' ');
  const mentions = found.map((mention, index): Mention => {
    const entity = ids.get(index) ?? null;
    const full = entity === null ? mention.text : (names.get(entity) ?? mention.text);
    const form = formOf(mention, keyOf(mention, mention.text), keyOf(mention, full), full);
    return { ...mention, form, id: `m${index + 1}`, entity };
  });
  return { mentions, entities };
}

const isName = (mention: FoundMention | undefined): mention is FoundMention =>
  mention !== undefined && !['money', 'percent', 'quantity'].includes(mention.type);

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
  const others = found.flatMap((mention, index): readonly ThingMention[] => {
    if (!isName(mention) || mention.type === 'person') return [];
    const own = identityWords(mention, rules);
    return [{ index, mention, words: own, key: own.join(' '), thing: things[index] ?? null }];
  });
  joinSameNames(others, words.smallWords, groups);
  for (const [outer, inner] of explainedPairs(text, found)) groups.join(outer, inner);
  joinOtherNames(text, found, things, words.otherNameCues, groups);
  joinAcronyms(others, groups);
  joinMinistries(others, words, groups);
  joinShortNames(others, vocabularyOf(rules), groups);
  groupPersons(text, found, things, rules, groups);
  return groups;
}

/** What the tables written by hand know of a mention of that name and type. */
function knownThing(read: ReadText, mention: FoundMention): KnownThing | null {
  if (!isName(mention)) return null;
  const things = read.pack.names.gazetteer().find(nameKey(mention.text));
  return things.find(({ type, standing }) => type === mention.type && standing === 'chosen') ?? null;
}

function entityOf(
  id: string,
  members: readonly number[],
  found: readonly FoundMention[],
  things: readonly (KnownThing | null)[],
): Entity {
  const mentions = members.flatMap(index => found[index] ?? []);
  const texts = [...new Set(mentions.map(({ text }) => text))];
  const name = fullestName(texts);
  const known = members.flatMap((index, at) => {
    const [thing, mention] = [things[index], mentions[at]];
    return thing && mention && !isOtherThing(mention, thing) ? [thing] : [];
  });
  const thing = known[0] ?? null;
  return {
    id,
    type: mentions[0]?.type ?? 'organization',
    subtype: thing?.subtype ?? mentions.find(({ subtype }) => subtype !== null)?.subtype ?? null,
    name,
    aliases: texts.filter(text => text !== name),
    mentions: members.map(index => `m${index + 1}`),
    links: thing?.wikidata ? [`https://www.wikidata.org/entity/${thing.wikidata}`] : [],
  };
}
