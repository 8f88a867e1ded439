import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainName, type Row } from './table.ts';

const languages = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];
/** CLDR region codes that are no country or territory: unions, pseudo-locales, unknown. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

interface Territory {
  readonly code: string;
  readonly qid?: string;
}

/** Countries and territories under the names of CLDR (by `Intl.DisplayNames`), with the Wikidata id of their ISO code. */
export function countryRows(dataFolder: string): readonly Row[] {
  const territories = readFileSync(join(dataFolder, 'kb/territories.wikidata.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Territory);
  const wikidata = new Map(territories.map(({ code, qid }) => [code, qid ?? '']));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap(first => letters.map(second => first + second));
  return codes.flatMap(code => {
    if (noCountry.has(code)) return [];
    const names = languages.flatMap(language => {
      const name = namesOf(code, language);
      return name === null ? [] : name;
    });
    const plain = [...new Set(names)].filter(isPlainName);
    const [name, ...aliases] = plain;
    if (name === undefined) return [];
    return [
      { name, type: 'place', subtype: 'country', wikidata: wikidata.get(code.toLowerCase()) ?? '', aliases },
    ];
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
