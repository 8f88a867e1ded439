import { describe, expect, it } from 'vitest';
import { names } from '../../annotator/languages/en/names/index.ts';
import { nameKey } from '../../annotator/rules/name-key.ts';

const gazetteer = names.gazetteer();
const typesOf = (name: string) => gazetteer.find(nameKey(name)).map(({ type }) => type);

describe('what an English text is told of names', () => {
  it('knows towns that are called so in French as well, but not by their French names', () => {
    for (const town of ['Chicago', 'Amsterdam', 'Dublin', 'Toronto'])
      expect(typesOf(town)).toContain('place');
    for (const french of ['Londres', 'Bruxelles', 'Le Caire']) expect(typesOf(french)).toEqual([]);
  });

  it('knows clubs and counties of the English-speaking countries', () => {
    expect(typesOf('Boston Red Sox')).toEqual(['organization']);
    expect(typesOf('Derbyshire')).toEqual(['place']);
  });

  it('knows first and last names of people', () => {
    expect(gazetteer.personalName('gareth')).toMatchObject({ forename: true, gender: 'masculine' });
    expect(gazetteer.personalName('siobhan')).toMatchObject({ forename: true, gender: 'feminine' });
    expect(gazetteer.personalName('atkinson')).toMatchObject({ surname: true });
  });

  it('leaves out names that are ordinary words', () => {
    for (const word of ['visa', 'spike']) {
      expect(typesOf(word)).toEqual([]);
      expect(gazetteer.personalName(word)).toBeNull();
    }
  });
});
