import { join } from 'node:path';
import { bySize, isPlainName, type Row, readTable } from './table.ts';

/** Parts of the name-suggestion-index that hold companies, with the kind of organisation they are. */
const categories: readonly (readonly [prefix: string, subtype: string])[] = [
  ['brands/', 'company'],
  ['operators/route/railway', 'company'],
  ['operators/telecom/', 'company'],
  ['operators/power/', 'company'],
  ['operators/pipeline/', 'company'],
  ['operators/amenity/charging_station', 'company'],
  ['operators/amenity/post_office', 'company'],
];
const excluded = /school|hospital|library|park|flag|municipal|city of|county of|government/i;

/** Brands and operators of the name-suggestion-index, with their Wikidata id. */
export function brandRows(dataFolder: string, taken: ReadonlySet<string>): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const brand of readTable(join(dataFolder, 'kb/brands.wikidata.tsv.xz'))) {
    const subtype = categories.find(([prefix]) =>
      (brand.categories ?? '').split('|').some(category => category.startsWith(prefix)),
    )?.[1];
    const name = brand.label_en ?? '';
    const key = name.toLowerCase();
    if (!subtype || !isName(name) || taken.has(key) || rows.has(key)) continue;
    if (excluded.test(`${name} ${brand.description_en ?? ''}`)) continue;
    const aliases = (brand.aliases ?? '')
      .split('|')
      .filter(alias => isName(alias) && alias.toLowerCase() !== key && !taken.has(alias.toLowerCase()))
      .slice(0, 4);
    rows.set(key, { name, type: 'organization', subtype, wikidata: brand.qid ?? '', aliases });
  }
  return [...rows.values()].sort((a, b) => bySize(a.name, b.name));
}

const isName = (name: string) =>
  name.length >= 3 &&
  name.length <= 40 &&
  (isPlainName(name) || /^\p{Lu}[\p{Script=Latin}\d&+!.’' -]+$/u.test(name));
