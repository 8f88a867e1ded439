import type { Gazetteer } from '../languages/contract/gazetteer.ts';
import {
  endingsOf,
  firstNameOf,
  fullKey,
  isSameName,
  mostParts,
  type PersonName,
  partsOf,
} from './person-name.ts';

export type Gender = 'masculine' | 'feminine';

/** Somebody that the article names; `names` is empty where only a part of the name is ever written. */
export interface Person {
  /** A mention of the person. */
  readonly index: number;
  readonly names: PersonName[];
  gender: Gender | null;
  /** Place in the order of mentions of the last one that left no doubt; -1 while there is none. */
  lastAt: number;
}

/** Who can be meant by a part of a name. Lists are short: no key has more than `mostNamesakes` people. */
export interface People {
  readonly byFullKey: ReadonlyMap<string, Person>;
  /** By last name and whatever else a name ends with, by nickname, and by a first name that is all there is. */
  readonly byEnding: Map<string, Person[]>;
  readonly byFirst: ReadonlyMap<string, readonly Person[]>;
  /** By a last name that others follow: «Robledo» of «Javier Robledo Ibarra». */
  readonly byMiddle: ReadonlyMap<string, readonly Person[]>;
  readonly byInitials: ReadonlyMap<string, readonly Person[]>;
}

/** How many people of one name are told apart, so that a hostile text stays linear. */
export const mostNamesakes = 50;

export interface NamedFully {
  readonly name: PersonName;
  readonly index: number;
}

/**
 * The people of an article by their full names, each name given once: names that agree are one person's, and one
 * that agrees with two people's («J. Morel», Jean and Jacques Morel) is a third person's.
 */
export function peopleOf(
  distinct: readonly NamedFully[],
  particles: ReadonlySet<string>,
  familyNamesFirst: ReadonlySet<string>,
  gazetteer: Gazetteer,
): People {
  const byFullKey = new Map<string, Person>();
  const bySound = new Map<string, Person>();
  const byLast = new Map<string, Person[]>();
  const byBeginning = new Map<string, Person[]>();
  const isForename = (word: string) => {
    const known = gazetteer.personalName(word);
    return known?.forename === true && !known.surname;
  };
  const people: Person[] = [];
  for (const { name, index } of fullestFirst(distinct)) {
    const key = fullKey(name);
    const last = name.words.at(-1) ?? '';
    const agreeing = (byLast.get(last) ?? []).filter(person =>
      person.names.every(other => isSameName(name, other)),
    );
    const beginning = isForename(last) ? [] : (byBeginning.get(key) ?? []);
    const same =
      byFullKey.get(key) ??
      only(agreeing) ??
      (agreeing.length === 0 ? (bySound.get(sound(key)) ?? only(beginning)) : undefined);
    const person = same ?? { index, names: [], gender: genderOf(name, gazetteer), lastAt: -1 };
    if (!same) people.push(person);
    person.names.push(name);
    byFullKey.set(key, person);
    if (name.nickname) byFullKey.set(`${name.nickname} ${last}`, person);
    if (key.length >= shortestHeard && !bySound.has(sound(key))) bySound.set(sound(key), person);
    add(byLast, last, person);
    const end = Math.min(name.words.length, mostParts);
    for (let to = 2; to < end; to += 1)
      if (!name.glued[to] && !particles.has(name.words[to] ?? ''))
        add(byBeginning, name.words.slice(0, to).join(' '), person);
  }
  return { byFullKey, ...indexed(people, particles, familyNamesFirst, isForename) };
}

/** Names without initials first, longer before shorter, so that a short one meets what it shortens. */
const fullestFirst = (names: readonly NamedFully[]) =>
  [...names].sort(
    (a, b) =>
      Number(a.name.hasInitials) - Number(b.name.hasInitials) ||
      b.name.words.length - a.name.words.length ||
      a.index - b.index,
  );

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** «Mohammed» and «Mohamed», «Philippe» and «Philipe» sound alike; shorter names than this are left alone. */
const sound = (key: string) => key.replace(/(.)\1/gu, '$1').replaceAll('ph', 'f').replaceAll('y', 'i');
const shortestHeard = 10;

export function genderOf(name: PersonName, { personalName }: Gazetteer): Gender | null {
  const first = firstNameOf(name);
  return (personalName(first) ?? personalName(name.words[0] ?? ''))?.gender ?? null;
}

function indexed(
  people: readonly Person[],
  particles: ReadonlySet<string>,
  familyNamesFirst: ReadonlySet<string>,
  isForename: (word: string) => boolean,
): Omit<People, 'byFullKey'> {
  const byEnding = new Map<string, Person[]>();
  const byFirst = new Map<string, Person[]>();
  const byMiddle = new Map<string, Person[]>();
  const byInitials = new Map<string, Person[]>();
  for (const person of people) {
    for (const name of person.names) {
      for (const key of endingsOf(name)) add(byEnding, key, person);
      if (name.nickname) add(byEnding, name.nickname, person);
      const first = firstNameOf(name);
      add(byFirst, first, person);
      if (partsOf(name) > 1 && familyNamesFirst.has(first)) add(byEnding, first, person);
      name.words.slice(1, -1).forEach((word, at) => {
        const alone = !name.glued[at + 1] && !name.glued[at + 2];
        if (alone && at < mostParts && !particles.has(word) && !isForename(word)) add(byMiddle, word, person);
      });
      const letters = (words: readonly string[]) => words.map(word => word.charAt(0)).join('');
      add(byInitials, letters(name.words), person);
      add(byInitials, letters(name.words.filter(word => !particles.has(word))), person);
    }
  }
  return { byEnding, byFirst, byMiddle, byInitials };
}

export function add(index: Map<string, Person[]>, key: string, person: Person): void {
  const same = index.get(key);
  if (!same) index.set(key, [person]);
  else if (same.length < mostNamesakes && !same.includes(person)) same.push(person);
}
