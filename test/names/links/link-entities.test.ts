import { describe, expect, test } from 'vitest';
import { annotated } from '../../support/names-in.ts';

/** The links of the entity of that name; null where no entity has it. */
function linksOf(name: string, text: string, language = 'fr'): readonly string[] | null {
  const { entities } = annotated(text, language);
  return entities.find(entity => entity.name === name || entity.aliases.includes(name))?.links ?? null;
}
const wikidata = (id: string) => `https://www.wikidata.org/entity/${id}`;
const country = (code: string) => `https://www.geonames.org/countries/${code}/`;

describe('what a link is', () => {
  test('a town has its item, its page, its coordinates and its country', () => {
    expect(linksOf('Nantes', 'Le tramway de Nantes circule de nouveau.')).toEqual([
      wikidata('Q12191'),
      'https://www.geonames.org/2990969/',
      'geo:47.22,-1.55',
      country('FR'),
    ]);
  });

  test('a country has its item and its own page, a department its item and its country', () => {
    const text = 'L’Espagne et le Finistère signent un accord.';
    expect(linksOf('Espagne', text)).toEqual([wikidata('Q29'), country('ES')]);
    expect(linksOf('Finistère', text)).toEqual([wikidata('Q3389'), country('FR')]);
  });

  test('the kind of a place comes from its row', () => {
    const { entities } = annotated('Le chantier de Guingamp, en Bretagne, commence.', 'fr');
    expect(entities.map(({ name, subtype }) => [name, subtype])).toEqual([
      ['Guingamp', 'city'],
      ['Bretagne', 'region'],
    ]);
  });
});

describe('one name, several places', () => {
  test.each([
    ['brackets', 'Le maire de Valence (Drôme) démissionne.', 'Valence', 'https://www.geonames.org/2971053/'],
    ['the number of a department', 'Le maire de Valence (26) démissionne.', 'Valence', wikidata('Q8848')],
    ['the country', 'En Espagne, la ville de Valence attend la pluie.', 'Valence', wikidata('Q8818')],
    ['an adjective', 'Le gouvernement espagnol promet une aide à Valence.', 'Valence', wikidata('Q8818')],
    ['the region behind it', 'Le bus de Laval, au Québec, est gratuit.', 'Laval', country('CA')],
    ['another town', 'Le train relie Bregenz à Vienne. L’Autriche paie.', 'Vienne', wikidata('Q1741')],
    ['the article before a country', 'La Géorgie vote dimanche à Tbilissi.', 'Géorgie', wikidata('Q230')],
    ['another state', 'La Géorgie et la Floride, aux États-Unis, votent.', 'Géorgie', wikidata('Q1428')],
  ])('%s tells which one is meant', (_, text, name, link) => {
    expect(linksOf(name, text)).toContain(link);
  });

  test.each([
    ['Perth, Scotland, has a new bridge.', 'Perth', country('GB')],
    ['Doctors in Perth said hospitals in Western Australia were full.', 'Perth', wikidata('Q3183')],
    ['The council in Birmingham met on Monday.', 'Birmingham', wikidata('Q2256')],
    ['Officials in Georgia said voters in Atlanta had to wait.', 'Georgia', wikidata('Q1428')],
  ])('%s', (text, name, link) => {
    expect(linksOf(name, text, 'en')).toContain(link);
  });

  test.each([
    ['Le maire de Valence démissionne.', 'Valence', 'fr'],
    ['Un habitant de Vienne a gagné.', 'Vienne', 'fr'],
    ['Des riverains de Saint-Denis protestent.', 'Saint-Denis', 'fr'],
    ['Un accident a coupé la route à Saint-Aubin.', 'Saint-Aubin', 'fr'],
    ['La Loire monte encore.', 'Loire', 'fr'],
    ['Police in Springfield arrested a man.', 'Springfield', 'en'],
    ['A school in Lincoln was closed.', 'Lincoln', 'en'],
  ])('no link rather than a wrong one: %s', (text, name, language) => {
    expect((linksOf(name, text, language) ?? []).filter(link => link !== wikidata('Q1469'))).toEqual([]);
  });

  test('a small town is linked where its department is named, and not else', () => {
    expect(linksOf('Monein', 'Le maire de Monein, dans les Pyrénées-Atlantiques, démissionne.')).toContain(
      country('FR'),
    );
    expect(linksOf('Monein', 'Le maire de Monein démissionne.') ?? []).toEqual([]);
  });

  test('a river of the name of a department is no department', () => {
    expect(linksOf('Isère', 'Le département de l’Isère ferme un collège.')).toContain(wikidata('Q12559'));
    expect(linksOf('Isère', 'La crue de l’Isère inquiète.') ?? []).toEqual([]);
  });
});

describe('people, companies, institutions', () => {
  test('a person needs the full name', () => {
    expect(linksOf('Angela Merkel', 'Angela Merkel arrive. Merkel sourit.')).toEqual([wikidata('Q567')]);
    expect(linksOf('Merkel', 'La boulangère Merkel proteste.') ?? []).toEqual([]);
  });

  test('a company of the name of a town is none where the town is meant', () => {
    expect(linksOf('Orange', 'L’opérateur Orange augmente ses tarifs.')).toEqual([wikidata('Q1431486')]);
    expect(linksOf('Orange', 'La ville d’Orange augmente ses tarifs.') ?? []).not.toContain(
      wikidata('Q1431486'),
    );
  });

  test('an acronym that is explained otherwise is not the known one', () => {
    expect(linksOf('WWF', 'Le WWF alerte sur les forêts.')).toEqual([wikidata('Q117892')]);
    expect(
      linksOf('WWF', 'La World Wrestling Federation (WWF) annule un combat. La WWF s’excuse.') ?? [],
    ).toEqual([]);
  });

  test('an institution that other countries have too is that of the language only at home', () => {
    expect(linksOf('Assemblée nationale', 'L’Assemblée nationale a voté la loi.')).toEqual([
      wikidata('Q193582'),
    ]);
    expect(linksOf('Assemblée nationale', 'Au Pakistan, l’Assemblée nationale a voté la loi.')).toEqual([]);
  });

  test('what no table has is not linked', () => {
    expect(linksOf('Lumandra', 'La société Lumandra embauche à Angers.') ?? []).toEqual([]);
  });
});

test('no home country is assumed for a language without rules', () => {
  expect(linksOf('Brest', 'Brest', 'eo') ?? []).toEqual([]);
});
