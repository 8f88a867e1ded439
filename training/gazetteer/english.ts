/**
 * Makes the tables of names that only English texts use: `tsx training/gazetteer/english.ts DATA`, where DATA is the
 * folder that build.ts reads too. Run it after build.ts: what the other tables know is left out. Writes `places.tsv`,
 * `listed.tsv` and `people.tsv` in `annotator/languages/en/data`; the same input gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/three';
import { readDataFile } from '../../annotator/languages/load-data-file.ts';
import { gazetteer } from '../../annotator/languages/load-gazetteer.ts';
import { nameKey } from '../../annotator/rules/name-key.ts';
import { homonyms } from './homonyms.ts';
import { bySize } from './table.ts';

const [dataFolder] = process.argv.slice(2);
if (!dataFolder) {
  console.error('usage: english.ts DATA');
  process.exit(2);
}
const target = join(import.meta.dirname, '../../annotator/languages/en/data');

/** The tags of compromise's lexicon that name something, and what Postil calls it. */
const thingTags: Readonly<Record<string, readonly [type: string, subtype: string]>> = {
  Person: ['person', ''],
  Organization: ['organization', ''],
  SportsTeam: ['organization', 'club'],
  City: ['place', 'city'],
  Region: ['place', 'region'],
  Country: ['place', 'country'],
};
const personTags: Readonly<Record<string, string>> = {
  MaleName: 'fm',
  FemaleName: 'fw',
  FirstName: 'f',
  LastName: 's',
};

interface Lexicon {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}
const { lexicon } = (nlp.model() as Lexicon).one;
const entries = Object.entries(lexicon)
  .filter(([name]) => /^[\p{L}\p{M}.' -]{3,40}$/u.test(name))
  // The lexicon writes everything small: a short name may be an acronym, and its letters' case is not told.
  .filter(
    ([name]) => name.length > 4 || name.includes(' ') || !/organization|person/i.test(`${lexicon[name]}`),
  )
  .flatMap(([name, tags]) => [tags].flat().map(tag => ({ name, key: nameKey(name), tag })));

/** Towns of the French table that are called so in English, too: GeoNames has that name, and English news uses it. */
const fewestInNews = 5;
const newsText = execFileSync('xz', ['-dc', join(dataFolder, 'gloss/wikinews.en.txt.xz')], {
  maxBuffer: 1 << 30,
}).toString('utf8');
const placeLines = readDataFile('fr/data/places.tsv')
  .split('\n')
  .map(line => line.split('\t').slice(0, 4))
  .filter(([, type, subtype]) => type === 'place' && subtype === 'city');
const geonames = new Map<string, string[]>();
for (const line of readDataFile('world/places.tsv.br').split('\n')) {
  const cells = line.split('\t');
  geonames.set(cells[0] ?? '', [...(geonames.get(cells[0] ?? '') ?? []), `Q${cells[8] ?? ''}`]);
}
const english = placeLines.filter(([name = '', , , wikidata = '']) => {
  const towns = geonames.get(nameKey(name));
  if (!towns?.some(id => wikidata === '' || id === 'Q' || id === wikidata)) return false;
  return newsText.split(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u')).length > fewestInNews;
});

const keys = new Set([...entries.map(({ key }) => key), ...english.map(([name = '']) => nameKey(name))]);
/** Ordinary words: a table that holds them does more harm than good. */
const words = new Set(homonyms(dataFolder, 'en', keys).split('\n'));
const known = gazetteer({ tables: ['en/data/organizations.tsv'], homonyms: null })();
const isNew = (key: string) => !words.has(key) && known.find(key).length === 0;

const capitalised = (name: string) =>
  name.replace(/(?<![\p{L}'])(?!(?:of|and|the|de|la|del|on)(?!\p{L}))\p{Ll}/gu, letter =>
    letter.toUpperCase(),
  );

const places = english.filter(([name = '']) => isNew(nameKey(name)));
const placeKeys = new Set(places.map(([name = '']) => nameKey(name)));
const listed = entries.flatMap(({ name, key, tag }) => {
  const kind = thingTags[tag];
  return kind && isNew(key) && !placeKeys.has(key)
    ? [[key, capitalised(name), ...kind].join('\t').trimEnd()]
    : [];
});

const people = new Map<string, Set<string>>();
for (const { key, tag } of entries) {
  const letters = personTags[tag];
  if (!letters || key.includes(' ') || words.has(key)) continue;
  people.set(key, (people.get(key) ?? new Set()).add(letters));
}
const personLines = [...people].flatMap(([key, kinds]) => {
  const letters = new Set([...kinds].join(''));
  const isOfBoth = letters.has('m') && letters.has('w');
  const told = known.personalName(key);
  if (told && (told.forename || !letters.has('f')) && (told.surname || !letters.has('s'))) return [];
  const own = [...letters].filter(letter => !(isOfBoth && /[mw]/.test(letter)));
  return [`${key}\t${own.sort().join('')}`];
});

const write = (file: string, lines: readonly string[]) =>
  writeFileSync(join(target, file), `${[...new Set(lines)].sort(bySize).join('\n')}\n`);
write(
  'places.tsv',
  places.map(cells => cells.join('\t').trimEnd()),
);
write('listed.tsv', listed);
write('people.tsv', personLines);
