import { nameKey } from '../rules/name-key.ts';
import type { Clusters } from './clusters.ts';
import type { FoundMention } from './found-mention.ts';

interface FullName {
  /** The first mention under that name. */
  readonly index: number;
  readonly words: readonly string[];
}

/**
 * Joins short forms of a person's name to the full one: a last name, a first name, initials («N. Sarkozy»), a name
 * without its middle part. Where several people of the article share a last name, a lone one means the person
 * named last before it; two full names are joined only where one is the other with fewer or shortened words.
 */
export function groupPersons(found: readonly FoundMention[], clusters: Clusters): void {
  const byLast = new Map<string, FullName[]>();
  const byFirst = new Map<string, FullName[]>();
  const recent = new Map<string, FullName>();
  const firstAlone = new Map<string, number>();
  const persons = found.flatMap((mention, index) => (mention.type === 'person' ? [{ mention, index }] : []));
  const names = persons.map(
    ({ mention, index }): FullName => ({ index, words: nameKey(mention.text).split(' ') }),
  );
  const distinct = new Map(names.map(name => [name.words.join(' '), name] as const).reverse());

  for (const name of [...distinct.values()].reverse()) {
    if (name.words.length < 2) continue;
    const last = name.words.at(-1) ?? '';
    const namesakes = byLast.get(last) ?? [];
    const same = namesakes.find(other => isSameName(name.words, other.words));
    if (same) clusters.join(same.index, name.index);
    if ((!same || same.words.length < name.words.length) && namesakes.length < mostNamesakes)
      namesakes.push(name);
    byLast.set(last, namesakes);
    const first = name.words[0] ?? '';
    const sharing = byFirst.get(first) ?? [];
    if (!same) byFirst.set(first, [...sharing.slice(0, mostNamesakes), name]);
  }
  for (const name of names) {
    if (name.words.length >= 2) {
      for (let from = 1; from < name.words.length; from += 1)
        recent.set(name.words.slice(from).join(' '), name);
    }
    const full =
      name.words.length >= 2 && !isParticled(name.words)
        ? undefined
        : fullNameOf(name, byLast, byFirst, recent);
    const alone = name.words.join(' ');
    if (full) clusters.join(full.index, name.index);
    else if (name.words.length === 1) clusters.join(firstAlone.get(alone) ?? name.index, name.index);
    if (!full && !firstAlone.has(alone)) firstAlone.set(alone, name.index);
  }
}

/** How many people of one name are compared, so that a hostile text stays linear. */
const mostNamesakes = 50;

const isParticled = (words: readonly string[]) =>
  /^(?:de|du|des|d'|la|le|van|von|der|den|di|da|el|al|ben|bin)$/.test(words[0] ?? '');

function fullNameOf(
  { words }: FullName,
  byLast: ReadonlyMap<string, readonly FullName[]>,
  byFirst: ReadonlyMap<string, readonly FullName[]>,
  recent: ReadonlyMap<string, FullName>,
): FullName | undefined {
  const key = words.join(' ');
  const before = recent.get(key);
  if (before) return before;
  const namesakes = (byLast.get(words.at(-1) ?? '') ?? []).filter(({ words: full }) =>
    ` ${full.join(' ')}`.endsWith(` ${key}`),
  );
  if (namesakes.length > 0) return namesakes[0];
  const sharing = words.length === 1 ? byFirst.get(key) : undefined;
  return sharing?.length === 1 ? sharing[0] : undefined;
}

/** Same last word, and the words before it agree: equal, an initial of the other, or left out in the middle. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const agrees = (one = '', other = '') =>
    one === other ||
    (one.length === 1 && other.startsWith(one)) ||
    (other.length === 1 && one.startsWith(other));
  if (!agrees(short[0], long[0])) return false;
  let at = 1;
  for (const word of short.slice(1)) {
    while (at < long.length && !agrees(word, long[at])) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}
