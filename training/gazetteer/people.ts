import { join } from 'node:path';
import { nameKey } from '../../annotator/rules/name-key.ts';
import { bySize, readTable } from './table.ts';

/** The part of the faker package that is read: names by language. */
interface NameSource {
  readonly allLocales: Readonly<Record<string, { readonly person?: Readonly<Record<string, unknown>> }>>;
}

const isOneName = (name: string) => /^\p{Lu}[\p{Script=Latin}\p{M}’'-]{1,30}$/u.test(name);

/** A first name is a man's or a woman's where the tables call it that so many times as often as the other. */
const clearMajority = 4;

/**
 * First and last names in Latin script: a line each, the key of the name, then letters: `f` a first name, of men (`m`)
 * or of women (`w`) where that is clear, `s` a surname.
 * Taken from a table of frequent names by country and from the locales of faker.
 */
export function peopleRows(dataFolder: string, source: NameSource): string {
  const kinds = new Map<string, Set<string>>();
  const genders = new Map<string, { men: number; women: number }>();
  const keysOf = (name: string) => name.split(' ').filter(isOneName).map(nameKey);
  const add = (name: string, kind: string) => {
    for (const key of keysOf(name)) kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
  };
  const count = (name: string, gender: 'men' | 'women') => {
    for (const key of keysOf(name)) {
      const counts = genders.get(key) ?? { men: 0, women: 0 };
      counts[gender] += 1;
      genders.set(key, counts);
    }
  };
  for (const { person } of Object.values(source.allLocales)) {
    for (const name of strings(person?.first_name)) add(name, 'f');
    for (const name of strings(person?.last_name)) add(name, 's');
    const byGender = person?.first_name as { male?: unknown; female?: unknown } | undefined;
    for (const name of strings(byGender?.male)) count(name, 'men');
    for (const name of strings(byGender?.female)) count(name, 'women');
  }
  for (const [file, kind] of [
    ['forenames', 'f'],
    ['surnames', 's'],
  ] as const) {
    for (const row of readTable(join(dataFolder, `kb/${file}.tsv`))) {
      for (const column of ['Localized Name', 'Romanized Name']) add(row[column] ?? '', kind);
      if (kind === 'f') count(row['Romanized Name'] ?? '', row.Gender === 'F' ? 'women' : 'men');
    }
  }
  for (const [key, { men, women }] of genders) {
    if (men >= clearMajority * women) kinds.get(key)?.add('m');
    else if (women >= clearMajority * men) kinds.get(key)?.add('w');
  }
  return `${[...kinds]
    .map(([name, kind]) => `${name}\t${[...kind].sort().join('')}`)
    .sort(bySize)
    .join('\n')}\n`;
}

/** All strings inside nested lists and records. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}
