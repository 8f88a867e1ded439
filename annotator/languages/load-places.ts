import { remembered } from '../rules/remembered.ts';
import { type SortedLines, sortedLines } from '../rules/sorted-lines.ts';
import type { FindPlaces, Place } from './contract/places.ts';
import { readDataFile } from './load-data-file.ts';

let table: SortedLines | null = null;

/** The places of the world, unpacked on the first question. `training/gazetteer` says what a line holds. */
export const findPlaces: FindPlaces = remembered(key => {
  table ??= sortedLines(readDataFile('world/places.tsv.br'));
  return table.find(key).map(placeOf);
});

const kinds: Readonly<Record<string, Place['kind']>> = { t: 'town', r: 'region', n: 'country' };

function placeOf(line: string): Place {
  const [letter = '', country = '', division = '', size = '', latitude, longitude, id, item, languages] =
    line.split('\t');
  const kind = kinds[letter];
  if (kind === undefined) throw new Error(`no kind of place: ${line}`);
  return {
    kind,
    country,
    division,
    population: Number(size) * 100,
    coordinates: latitude ? { latitude: Number(latitude) / 100, longitude: Number(longitude) / 100 } : null,
    geonames: id ? Number.parseInt(id, 36) : null,
    wikidata: item ? `Q${item}` : null,
    languages: languages ? languages.split(',') : [],
  };
}

/** The lines of a table of demonyms: how the adjective begins, a tab, the country. */
export function readDemonyms(path: string): ReadonlyMap<string, string> {
  const lines = readDataFile(path)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));
  return new Map(lines.map(line => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]));
}
