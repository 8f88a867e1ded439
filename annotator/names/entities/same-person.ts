import type { KnownThing } from '../../languages/contract/gazetteer.ts';
import type { NameRules } from '../../languages/contract/names.ts';
import type { FoundMention } from '../found-mention.ts';
import { add, genderOf, mostNamesakes, type People, type Person, peopleOf } from '../known-people.ts';
import { endingsOf, firstNameOf, fullKey, type PersonName, partsOf, personName } from '../person-name.ts';
import { vocabularyOf } from '../vocabulary.ts';
import type { Clusters } from './clusters.ts';
import { type EntityWords, entityWordsOf } from './entity-words.ts';
import { type PersonMention, personMentions } from './person-mentions.ts';

/**
 * Joins what means one person: full names that agree, then parts of them: a last name, a first name that one person
 * has, a nickname, initials. Where several people share a last name, a lone one means whom its title fits («Mme
 * Fontanel») and who was named in full last before it. Who fits nobody is somebody else, and so is a family.
 */
export function groupPersons(
  text: string,
  found: readonly FoundMention[],
  things: readonly (KnownThing | null)[],
  rules: NameRules,
  renamed: ReadonlySet<number>,
  clusters: Clusters,
): void {
  const vocabulary = vocabularyOf(rules);
  const words = entityWordsOf(rules.entities);
  const mentions = personMentions(text, found, rules);
  const distinct = new Map([...mentions].reverse().map(mention => [mention.key, mention] as const));
  const longer = new Map<string, PersonName>();
  for (const { name } of distinct.values()) for (const ending of endingsOf(name)) longer.set(ending, name);
  const isOther = (name: PersonName, long: PersonName) => {
    const gender = vocabulary.particles.has(name.words[0] ?? '')
      ? null
      : genderOf(name, vocabulary.gazetteer);
    return gender !== null && gender !== genderOf(long, vocabulary.gazetteer);
  };
  /** «Hassan Tarik» is not «Amina Hassan Tarik»; «Seydou Maïga» may well be «Abdoulaye Seydou Maïga». */
  const isFull = ({ name, key }: PersonMention) => {
    const long = longer.get(key);
    return isNumbered(name) || (partsOf(name) > 1 && (!long || isOther(name, long)));
  };
  const full = [...distinct.values()].filter(mention => isFull(mention) && familyOf(mention, words) === null);
  const people = peopleOf(full, vocabulary.particles, words.familyNamesFirst, vocabulary.gazetteer);
  for (const { key, context } of mentions) {
    const person = people.byFullKey.get(key);
    if (person && context.gender) person.gender = context.gender;
  }
  joinKnown(people, things, clusters);

  const families = new Map<string, number>();
  const reigning = new Map<string, Person>();
  let before: Person | null = null;
  mentions.forEach((mention, order) => {
    const { index, key, context } = mention;
    const family = familyOf(mention, words) ?? familyBeside(mention, people, words, !isFull(mention));
    if (family !== null) {
      clusters.join(families.get(family) ?? index, index);
      if (!families.has(family)) families.set(family, index);
      return;
    }
    const named = people.byFullKey.get(key);
    const person: Person =
      named ??
      (renamed.has(index) ? before : null) ??
      (context.reigns ? reigningPerson(mention, people, reigning) : null) ??
      personByPart(mention, people, things[index] ?? null) ??
      newPerson(mention, people);
    if (context.reigns) reigning.set(key, person);
    if (renamed.has(index) && !people.byEnding.has(key)) add(people.byEnding, key, person);
    before = person;
    clusters.join(person.index, index);
    if (!named && context.gender) person.gender ??= context.gender;
    if (named || context.gender || person.lastAt < 0) person.lastAt = order;
  });
}

/** «Alphonse XIII»: a first name and a number are all that kings have. */
const isNumbered = ({ generation }: PersonName) => generation !== null && !/^[js]/.test(generation);

/** People whom the tables know as one: «Volodymyr Zelensky», «Volodymyr Zelenskyy». */
function joinKnown(people: People, things: readonly (KnownThing | null)[], clusters: Clusters): void {
  const firsts = new Map<string, Person>();
  for (const person of people.byFullKey.values()) {
    const thing = things[person.index];
    if (!thing) continue;
    const first = firsts.get(thing.name);
    if (first) clusters.join(first.index, person.index);
    else firsts.set(thing.name, person);
  }
}

/** «famille Rostan», «Harcourt family»: the family of a mention that says so itself, by its last name. */
function familyOf({ name }: PersonMention, { families }: EntityWords): string | null {
  const [first = '', last = ''] = [name.words[0], name.words.at(-1)];
  if (name.words.length < 2) return null;
  if (families.has(first)) return name.words.slice(1).join(' ');
  return families.has(last) ? name.words.slice(0, -1).join(' ') : null;
}

/** «les époux Rostan», «les Le Garrec», «the Harcourts»; but «les frères Hugo et Basile Ternay» are two people. */
function familyBeside(
  { key, name, context }: PersonMention,
  { byEnding, byFirst }: People,
  { pluralLastNames }: EntityWords,
  isPart: boolean,
): string | null {
  if (!isPart && context.family !== 'noun' && context.family !== 'article') return null;
  const isLast = byEnding.has(key);
  if (context.family !== null && isPart && (isLast || !byFirst.has(key))) return key;
  const stem = key.replace(/(?:e?s)$/, '');
  const plural = pluralLastNames && context.articleBefore && name.words.length === 1 && !isLast;
  if (!plural || stem === key) return null;
  return byEnding.has(key.slice(0, -1)) ? key.slice(0, -1) : byEnding.has(stem) ? stem : null;
}

/** «le pape François» is not François Vauquelin; «la reine Margarethe» is Margarethe III. */
function reigningPerson(
  mention: PersonMention,
  people: People,
  reigning: ReadonlyMap<string, Person>,
): Person | null {
  const known = reigning.get(mention.key);
  if (known) return known;
  if (people.byEnding.has(mention.key)) return null;
  const numbered = (people.byFirst.get(mention.key) ?? []).filter(({ names }) =>
    names.some(name => name.generation !== null && firstNameOf(name) === name.words.join(' ')),
  );
  return numbered.length === 1 ? (numbered[0] ?? null) : newPerson(mention, people);
}

/** Who is meant by a part of a name; null where that is not certain. */
function personByPart(
  { key, name, context, text }: PersonMention,
  people: People,
  thing: KnownThing | null,
): Person | null {
  const namesakes = people.byEnding.get(key) ?? [];
  if (namesakes.length > 0) return lastNamed(namesakes, context.gender);
  if (name.generation !== null && partsOf(name) === 1)
    return only((people.byEnding.get(name.words[0] ?? '') ?? []).filter(({ names }) => names.length === 0));
  const first = context.addressed ? [] : (people.byFirst.get(key) ?? []);
  const named = first.filter(({ lastAt }) => lastAt >= 0);
  if (first.length > 0) return only(named.length > 0 ? named : first);
  const middle = people.byMiddle.get(key);
  if (middle) return only(middle);
  if (/^\p{Lu}{3,5}$/u.test(text)) return only(people.byInitials.get(key) ?? []);
  return thing && name.words.length === 1 ? (people.byFullKey.get(fullKeyOfKnown(thing)) ?? null) : null;
}

/** «Putin», where the article writes «Vladimir Poutine» and the tables know both. */
const fullKeyOfKnown = ({ name }: KnownThing): string => fullKey(personName(name, new Set()));

function lastNamed(namesakes: readonly Person[], gender: Person['gender']): Person | null {
  const fitting = namesakes.filter(person => !gender || !person.gender || person.gender === gender);
  const surely = gender ? fitting.filter(person => person.gender === gender) : [];
  const candidates = surely.length > 0 ? surely : fitting;
  const named = candidates.filter(({ lastAt }) => lastAt >= 0);
  if (named.length > 0) return named.reduce((best, next) => (next.lastAt > best.lastAt ? next : best));
  return only(candidates);
}

const only = (people: readonly Person[]): Person | null => (people.length === 1 ? (people[0] ?? null) : null);

function newPerson({ index, key, name, context }: PersonMention, { byEnding }: People): Person {
  const person: Person = { index, names: [], gender: context.gender, lastAt: -1 };
  const base = name.words.join(' ');
  if (!byEnding.has(base)) add(byEnding, base, person);
  if ((byEnding.get(key)?.length ?? 0) < mostNamesakes) add(byEnding, key, person);
  return person;
}
