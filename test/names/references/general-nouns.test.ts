import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../support/references-in.ts';

const company = 'La société Virbel recrute.';
const city = 'Saint-Étienne interdit les trottinettes.';

describe('a noun for all such things stands for none of them', () => {
  test.each([
    [company, 'Le monde de l’entreprise change vite.'],
    [company, 'La vie en entreprise n’est plus la même.'],
    [company, 'L’entreprise individuelle séduit les jeunes.'],
    [company, 'L’entreprise en général cherche des bras.'],
    [company, 'L’entreprise et l’école se parlent peu.'],
    [company, 'L’entreprise d’aujourd’hui est plus souple.'],
    [company, 'Le droit de l’entreprise est complexe.'],
    [company, 'Le groupe parlementaire se réunira lundi.'],
    [company, 'Le groupe de travail rendra son avis en mai. Le groupe se réunira lundi.'],
    ['Renault a créé un groupe de travail.', 'Le groupe se réunira lundi.'],
    ['Renault recrute.', 'Un groupe chinois s’installe en face. Le groupe veut aller vite.'],
    [city, 'Vivre en ville coûte cher.'],
    [city, 'La ville en général devient plus calme.'],
    [city, 'La politique de la ville évolue.'],
    [city, 'Entre la ville et la campagne, l’écart grandit.'],
    [city, 'Beaucoup ont quitté la ville pour la campagne.'],
    [city, 'La ville intelligente fait débat.'],
  ])('fr: %s %s', (first, second) => {
    expect(referencesIn(`${first} ${second}`, 'fr')).toEqual([]);
  });

  test.each([
    'Tesla is hiring. The company in general is a young idea.',
    'Tesla is hiring. The modern company is a young idea.',
    'Birmingham is growing. The city in general attracts the young.',
    'Greenpeace met the ministers. The working group will report in May.',
  ])('en: %s', text => {
    expect(referencesIn(text, 'en')).toEqual([]);
  });
});

test.each([
  [company, 'L’entreprise cherche des bras.', '27 L’entreprise = Virbel'],
  [company, 'Les salariés de l’entreprise manifestent.', '43 l’entreprise = Virbel'],
  [
    'Virbel, une entreprise de Nantes, recrute.',
    'L’entreprise cherche des bras.',
    '43 L’entreprise = Virbel',
  ],
  [city, 'La ville veut protéger les piétons.', '41 La ville = Saint-Étienne'],
])('but: %s %s', (first, second, reference) => {
  expect(referencesIn(`${first} ${second}`, 'fr')).toEqual([reference]);
});
