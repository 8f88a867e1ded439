import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mentionTypes } from '../../annotator/document/annotated-article.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { nameKey } from '../../annotator/rules/name-key.ts';
import { sortedLines } from '../../annotator/rules/sorted-lines.ts';

const languages = join(import.meta.dirname, '../../annotator/languages');
const tables = [
  'world/known.tsv',
  'world/countries.tsv',
  'world/country-names.tsv',
  'fr/data/organizations.tsv',
  'fr/data/places.tsv',
  'en/data/organizations.tsv',
];

describe.each(tables)('%s', path => {
  const lines = readFileSync(join(languages, path), 'utf8').trim().split('\n');
  test('every row is name, type, subtype, Wikidata id, aliases', () => {
    for (const line of lines.filter(row => !row.startsWith('#'))) {
      const [name = '', type = '', subtype = '', wikidata = '', aliases = '', ...more] = line.split('\t');
      expect(more, line).toEqual([]);
      expect(nameKey(name), line).not.toBe('');
      expect(mentionTypes, line).toContain(type);
      expect(subtype, line).toMatch(/^[a-z]*$/);
      expect(wikidata, line).toMatch(/^(?:Q[1-9]\d*)?$/);
      if (aliases) for (const alias of aliases.split('|')) expect(nameKey(alias), line).not.toBe('');
    }
  });
});

test('all tables together stay small', () => {
  const sizes = ['world', 'fr/data', 'en/data'].flatMap(folder =>
    readdirSync(join(languages, folder)).map(name => statSync(join(languages, folder, name)).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000 + 1_000_000);
});

describe('the gazetteer of a language', () => {
  const french = loadLanguages().packFor('fr').names.gazetteer();
  const first = (name: string) => french.find(nameKey(name))[0];

  test('knows things by every spelling', () => {
    expect(first('WhatsApp')).toMatchObject({ type: 'product', subtype: 'service', wikidata: 'Q1049511' });
    expect(first('Facebook')).toMatchObject({ type: 'organization', subtype: 'company' });
    expect(first('SAINT ETIENNE')).toMatchObject({ type: 'place', subtype: 'city' });
    expect(first('Germany')?.wikidata).toBe('Q183');
    expect(first('Qzxv')).toBeUndefined();
  });

  test('knows first and last names, and which names are words', () => {
    expect(french.personalName('jean')?.forename).toBe(true);
    expect(french.personalName('qzxv')).toBeNull();
    expect(french.isHomonym(nameKey('Le Monde'))).toBe(true);
    expect(french.isHomonym('marseille')).toBe(false);
  });
});

describe('sorted lines', () => {
  const table = sortedLines('a\t1\na b\t2\na b\t3\nab\t4\nz\t5\n');
  test.each([
    ['a', ['1']],
    ['a b', ['2', '3']],
    ['ab', ['4']],
    ['z', ['5']],
    ['', []],
    ['aa', []],
    ['zz', []],
  ])('find %s', (key, expected) => expect(table.find(key)).toEqual(expected));
  test.each([
    ['a ', true],
    ['b', false],
    ['z', true],
  ])('begins with %j', (prefix, expected) => expect(table.startsWith(prefix)).toBe(expected));
  test('an empty table has nothing', () => expect(sortedLines('').find('a')).toEqual([]));
});

test.each([
  ['S.N.C.F.', 'sncf'],
  ['Saint-Étienne', 'saint etienne'],
  ['Côte d’Ivoire', "cote d' ivoire"],
  ['H&M', 'h & m'],
  ['Œuvre', 'oeuvre'],
])('the key of %s is %s, and its own key', (name, key) => {
  expect(nameKey(name)).toBe(key);
  expect(nameKey(key)).toBe(key);
});
