import { join } from 'node:path';
import { nameKey } from '../../annotator/rules/name-key.ts';
import { bySize, readTable } from './table.ts';

/** The part of the faker package that is read: names by language. */
interface NameSource {
  readonly allLocales: Readonly<Record<string, { readonly person?: Readonly<Record<string, unknown>> }>>;
}

const isOneName = (name: string) => /^\p{Lu}[\p{Script=Latin}\p{M}’'-]{1,30}$/u.test(name);

/**
 * First and last names in Latin script: a line each, the key of the name, then `f` (first name), `s` (surname) or `fs`.
 * Taken from a table of frequent names by country and from the locales of faker.
 */
export function peopleRows(dataFolder: string, source: NameSource): string {
  const kinds = new Map<string, Set<string>>();
  const add = (name: string, kind: string) => {
    for (const one of name.split(' ')) {
      if (!isOneName(one)) continue;
      const key = nameKey(one);
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
    }
  };
  for (const { person } of Object.values(source.allLocales)) {
    for (const name of strings(person?.first_name)) add(name, 'f');
    for (const name of strings(person?.last_name)) add(name, 's');
  }
  for (const [file, kind] of [
    ['forenames', 'f'],
    ['surnames', 's'],
  ] as const) {
    for (const row of readTable(join(dataFolder, `kb/${file}.tsv`)))
      for (const column of ['Localized Name', 'Romanized Name']) add(row[column] ?? '', kind);
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
