import type { Entity, Mention } from '../document/annotated-article.ts';
import type { KnownThing } from '../languages/contract/gazetteer.ts';
import type { NameRules } from '../languages/contract/names.ts';
import { nameKey } from '../rules/name-key.ts';
import type { ReadText } from '../text/read-text.ts';
import { explainedPairs, isAcronymOf } from './acronyms.ts';
import { clusters } from './clusters.ts';
import type { FoundMention } from './found-mention.ts';
import { groupPersons } from './same-person.ts';

export interface GroupedEntities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** One entity for all mentions of a thing. Amounts belong to no entity. */
export function groupEntities(read: ReadText, found: readonly FoundMention[]): GroupedEntities {
  const groups = clusters(found.length);
  const things = found.map(mention => knownThing(read, mention));
  joinByName(found, things, groups);
  for (const [outer, inner] of explainedPairs(read.article.text, found)) groups.join(outer, inner);
  joinAcronyms(found, groups);
  joinShortened(found, things, read.pack.names, groups);
  groupPersons(found, groups);

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
  const mentions = found.map((mention, index): Mention => {
    const entity = ids.get(index) ?? null;
    const full = entity === null ? mention.text : (names.get(entity) ?? mention.text);
    return { ...mention, form: formOf(mention, full), id: `m${index + 1}`, entity };
  });
  return { mentions, entities };
}

const isName = (mention: FoundMention | undefined): mention is FoundMention =>
  mention !== undefined && !['money', 'percent', 'quantity'].includes(mention.type);

/** What the tables written by hand know of a mention of that name and type. */
function knownThing(read: ReadText, mention: FoundMention): KnownThing | null {
  if (!isName(mention)) return null;
  const things = read.pack.names.gazetteer().find(nameKey(mention.text));
  return things.find(({ type, standing }) => type === mention.type && standing === 'chosen') ?? null;
}

/** Same words, or names of the same thing of the tables («Nations unies», «ONU»). */
function joinByName(
  found: readonly FoundMention[],
  things: readonly (KnownThing | null)[],
  groups: ReturnType<typeof clusters>,
): void {
  const firsts = new Map<string, number>();
  found.forEach((mention, index) => {
    if (!isName(mention) || isLonePerson(mention)) return;
    const thing = things[index] ?? null;
    const apart = isOtherThing(mention, thing);
    const keys = [
      `${mention.type} ${withoutArticle(nameKey(mention.text))}${apart ? ` ${mention.subtype}` : ''}`,
    ];
    if (thing && !apart) keys.push(`${thing.type} = ${thing.name}`);
    for (const key of keys) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else groups.join(first, index);
    }
  });
}

/** «la crue de la Loire»: a river is not the department that bears its name. */
const isOtherThing = ({ subtype }: FoundMention, thing: KnownThing | null) =>
  thing !== null && thing.subtype === 'region' && subtype === 'water';

/** A person's single name says nothing by itself: who is meant is decided with the full names at hand. */
const isLonePerson = ({ type, text }: FoundMention) => type === 'person' && !/\s/.test(text);

/** «Le Canard enchaîné» and «le Canard enchaîné» are one: the article may or may not be felt a part of the name. */
const withoutArticle = (key: string) => key.replace(/^(?:le|la|les|l'|the) (?=.)/, '');

/** An acronym and the one longer name of the article that has its initials. */
function joinAcronyms(found: readonly FoundMention[], groups: ReturnType<typeof clusters>): void {
  const byInitial = new Map<string, Map<string, number>>();
  const isShort = (text: string) =>
    /^[\p{Lu}\d][\p{L}\d.-]{1,9}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
  found.forEach((mention, index) => {
    if (!isName(mention) || mention.type === 'person' || !/\s/.test(mention.text)) return;
    const initial = nameKey(mention.text).charAt(0);
    const names = byInitial.get(initial) ?? new Map<string, number>();
    if (!names.has(mention.text)) names.set(mention.text, index);
    byInitial.set(initial, names);
  });
  const settled = new Map<string, number | null>();
  found.forEach((mention, index) => {
    if (!isName(mention) || mention.type === 'person' || !isShort(mention.text)) return;
    let full = settled.get(mention.text);
    if (full === undefined) {
      const names = [...(byInitial.get(nameKey(mention.text).charAt(0)) ?? [])].slice(0, mostNames);
      full = names.find(([name]) => isAcronymOf(mention.text, name))?.[1] ?? null;
      settled.set(mention.text, full);
    }
    if (full !== null && found[full]?.type === mention.type) groups.join(full, index);
  });
}

/** How many names an acronym is compared with, so that a hostile text stays linear. */
const mostNames = 500;

/**
 * «Lumen» and the one organisation named before it that begins so, «Lumen Foods»; or behind it, where only a legal
 * form is added, «Lumen SA». A name that is well known by itself is nobody's short form: «Orange», «Orange Bank».
 */
function joinShortened(
  found: readonly FoundMention[],
  things: readonly (KnownThing | null)[],
  { endings }: NameRules,
  groups: ReturnType<typeof clusters>,
): void {
  const legalForms = new Set(endings.flatMap(({ words, subtype }) => (subtype === 'company' ? words : [])));
  const keys = found.map(({ type, text }) => (type === 'organization' ? withoutArticle(nameKey(text)) : ''));
  const firsts = new Map([...keys.entries()].reverse().map(([index, key]) => [key, index] as const));
  const byFirst = new Map<string, number | null>();
  for (const [key, index] of [...firsts].reverse()) {
    const words = key.split(' ');
    for (let end = 1; end < Math.min(words.length, mostShortened); end += 1) {
      const short = words.slice(0, end).join(' ');
      const known = firsts.get(short);
      if (known === undefined || things[known]) continue;
      if (known < index && !words.slice(end).every(word => legalForms.has(word))) continue;
      byFirst.set(short, byFirst.has(short) ? null : index);
    }
  }
  keys.forEach((key, index) => {
    const full = byFirst.get(key) ?? null;
    if (full !== null) groups.join(full, index);
  });
}

/** A short form has fewer words than this. */
const mostShortened = 5;

function entityOf(
  id: string,
  members: readonly number[],
  found: readonly FoundMention[],
  things: readonly (KnownThing | null)[],
): Entity {
  const mentions = members.flatMap(index => found[index] ?? []);
  const texts = [...new Set(mentions.map(({ text }) => text))];
  const name = fullest(texts);
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

/** The form with most words, then the longest; of spellings in capitals the mixed one. */
function fullest(texts: readonly string[]): string {
  const size = (text: string) =>
    text.split(/[\s-]+/).length * 1000 + text.length * 2 - (text === text.toUpperCase() ? 1 : 0);
  return texts.reduce((best, next) => (size(next) > size(best) ? next : best));
}

/** A short form or acronym of a longer name is an alias. */
function formOf(mention: FoundMention, full: string): Mention['form'] {
  if (mention.form !== 'name' || mention.text === full) return mention.form;
  const words = (text: string) => text.split(/[\s-]+/).length;
  return words(mention.text) < words(full) ? 'alias' : 'name';
}
