import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainName, type Row } from './table.ts';

const languages = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];
/** CLDR region codes that are no country or territory: unions, pseudo-locales, unknown. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

/** The European countries, where the table has the kingdoms that hold them and others. */
const insideKingdoms = [
  ['dk', 'Q35'],
  ['nl', 'Q55'],
] as const;

interface Territory {
  readonly code: string;
  readonly qid?: string;
}

/** A country or territory with its names and the languages in which it is called so. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly wikidata: string;
  readonly namings: readonly { readonly name: string; readonly languages: readonly string[] }[];
}

/** Countries and territories under the names of CLDR (by `Intl.DisplayNames`), with the Wikidata id of their ISO code. */
export function countryNames(dataFolder: string): readonly CountryNames[] {
  const territories = readFileSync(join(dataFolder, 'kb/territories.wikidata.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Territory);
  const wikidata = new Map([
    ...territories.map(({ code, qid }) => [code, qid ?? ''] as const),
    ...insideKingdoms,
  ]);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap(first => letters.map(second => first + second));
  return codes.flatMap(code => {
    if (noCountry.has(code)) return [];
    const byName = new Map<string, string[]>();
    for (const language of languages)
      for (const name of new Set(namesOf(code, language) ?? []))
        if (isPlainName(name)) byName.set(name, [...(byName.get(name) ?? []), language]);
    const namings = [...byName].map(([name, spoken]) => ({ name, languages: spoken }));
    return namings.length === 0 ? [] : [{ code, wikidata: wikidata.get(code.toLowerCase()) ?? '', namings }];
  });
}

export function countryRows(dataFolder: string): readonly Row[] {
  return countryNames(dataFolder).flatMap(({ wikidata, namings }) => {
    const [name, ...aliases] = namings.map(naming => naming.name);
    return name === undefined ? [] : [{ name, type: 'place', subtype: 'country', wikidata, aliases }];
  });
}

function namesOf(code: string, language: string): readonly string[] | null {
  const forms = (['long', 'short'] as const).map(style =>
    new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code),
  );
  const canonical = new Intl.Locale(`und-${code}`).region;
  if (canonical !== code) return null;
  return forms
    .filter(form => form !== undefined)
    .flatMap(form => [form, form.replace(/ \([^)]*\)$/, '')])
    .map(form =>
      form.replace(/^(\p{Ll}[\p{L}’']*)(?=[ ’'])/u, first => first.charAt(0).toUpperCase() + first.slice(1)),
    );
}
