import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../../annotator/index.ts';
import { nameKey } from '../../../annotator/rules/name-key.ts';

const { find } = loadLanguages().packFor('fr').names.places;
const first = (name: string) => find(nameKey(name))[0];

describe('the table of places', () => {
  test('a town by its names in two languages', () => {
    expect(first('Londres')).toEqual({ ...first('London'), languages: ['fr'] });
    expect(first('London')).toMatchObject({ kind: 'town', country: 'GB', wikidata: 'Q84' });
  });

  test('a department knows the region that it is in', () => {
    expect(first('Drôme')).toMatchObject({ kind: 'region', country: 'FR', division: '84.26' });
  });

  test('countries have the languages that call them so', () => {
    expect(find(nameKey('Mexico')).find(({ kind }) => kind === 'country')?.languages).not.toContain('fr');
    expect(first('Mexique')).toMatchObject({ kind: 'country', country: 'MX', languages: ['fr'] });
  });

  test('coordinates lie on the globe', () => {
    for (const name of ['Sydney', 'Paris', 'Lima', 'Nouméa']) {
      const at = first(name)?.coordinates;
      expect(Math.abs(at?.latitude ?? 99)).toBeLessThanOrEqual(90);
      expect(Math.abs(at?.longitude ?? 999)).toBeLessThanOrEqual(180);
    }
  });

  test('nothing has the name of nothing', () => {
    expect(find('')).toEqual([]);
    expect(find('lumandra')).toEqual([]);
  });
});
