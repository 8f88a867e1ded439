import { describe, expect, test } from 'vitest';
import { annotated } from '../support/names-in.ts';

/** Entities as `name: mention | mention`. */
const grouped = (text: string, language = 'fr') => {
  const { entities, mentions } = annotated(text, language);
  return entities.map(
    ({ id, name }) =>
      `${name}: ${mentions
        .filter(({ entity }) => entity === id)
        .map(mention => mention.text)
        .join(' | ')}`,
  );
};

describe('one entity for all mentions of a thing', () => {
  test('last name and first name', () => {
    expect(grouped('Mme Claire Fontanel arrive. Fontanel sourit. Puis Claire repart.')).toEqual([
      'Claire Fontanel: Claire Fontanel | Fontanel | Claire',
    ]);
  });

  test('initials of a first name', () => {
    expect(grouped('Le préfet Hubert Vasseur a signé. Selon H. Vasseur, tout est prêt.')).toEqual([
      'Hubert Vasseur: Hubert Vasseur | H. Vasseur',
    ]);
  });

  test('two people of one last name stay apart, and a lone last name is the one named before it', () => {
    expect(
      grouped(
        'Claire Fontanel parle. Fontanel insiste. Son frère Hubert Fontanel proteste. Fontanel se tait.',
      ),
    ).toEqual(['Claire Fontanel: Claire Fontanel | Fontanel', 'Hubert Fontanel: Hubert Fontanel | Fontanel']);
  });

  test('an acronym and what it stands for, in brackets', () => {
    expect(grouped('La Cour pénale internationale (CPI) se prononce. La CPI attend.')).toEqual([
      'Cour pénale internationale: Cour pénale internationale | CPI | CPI',
    ]);
    expect(grouped('La Ligue nationale des randonneurs (LNDR) proteste.')[0]).toBe(
      'Ligue nationale des randonneurs: Ligue nationale des randonneurs | LNDR',
    );
  });

  test('names of one thing that the tables know', () => {
    expect(grouped('L’ONU et les Nations unies appellent au calme.')).toEqual([
      'Nations unies: ONU | Nations unies',
    ]);
  });

  test('accents and hyphens', () => {
    expect(grouped('À Saint-Étienne, on attend. À Saint Etienne, on espère.')).toHaveLength(1);
  });

  test('short forms are aliases, the full one is the name; links only where the identity is certain', () => {
    const { entities, mentions } = annotated(
      'Mark Zuckerberg arrive. Zuckerberg parle à Claire Fontanel.',
      'fr',
    );
    expect(mentions.map(({ form }) => form)).toEqual(['name', 'alias', 'name']);
    expect(entities.map(({ name, aliases, links }) => [name, aliases, links])).toEqual([
      ['Mark Zuckerberg', ['Zuckerberg'], ['https://www.wikidata.org/entity/Q36215']],
      ['Claire Fontanel', [], []],
    ]);
  });

  test('the short form of an organisation, but no subsidiary and nothing well known', () => {
    expect(grouped('L’entreprise Orvalis Foods paie. La société Orvalis conteste.')).toEqual([
      'Orvalis Foods: Orvalis Foods | Orvalis',
    ]);
    expect(grouped('La banque Tarvenne et sa filiale Tarvenne Assurances attendent.')).toHaveLength(2);
    expect(grouped('Le groupe Renault Trucks attend. Renault attend.')).toHaveLength(2);
  });

  test('a headline may have the short form first, the text may not', () => {
    const body = 'La société Orvalis Foods ferme son usine de Nantes, a-t-elle annoncé lundi.';
    expect(grouped(`Orvalis ferme son usine de Nantes\n\n${body}`)[0]).toBe(
      'Orvalis Foods: Orvalis | Orvalis Foods',
    );
    expect(grouped(`La société Orvalis attend. ${body}`).slice(0, 2)).toEqual([
      'Orvalis: Orvalis',
      'Orvalis Foods: Orvalis Foods',
    ]);
  });

  test('a river and the department that bears its name', () => {
    const { entities } = annotated(
      'La crue de la Loire inquiète. La préfecture surveille la Haute-Loire et la Loire.',
      'fr',
    );
    expect(entities.map(({ name, subtype }) => `${name} ${subtype}`)).toEqual([
      'Loire water',
      'Haute-Loire region',
      'Loire region',
    ]);
  });

  test('ids run in reading order and amounts have no entity', () => {
    const { mentions, entities } = annotated('Orbifret SAS paie 3 millions d’euros à Claire Fontanel.', 'fr');
    expect(mentions.map(({ id, type, entity }) => [id, type, entity])).toEqual([
      ['m1', 'organization', 'e1'],
      ['m2', 'money', null],
      ['m3', 'person', 'e2'],
    ]);
    expect(entities.map(({ id }) => id)).toEqual(['e1', 'e2']);
  });
});
