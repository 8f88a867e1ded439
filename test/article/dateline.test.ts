import { expect, test } from 'vitest';
import { readDateline } from '../../annotator/article/dateline.ts';

test.each([
  ['PARIS (AFP) – | Le gouvernement recule.', 'AFP', null],
  ['Bruxelles, le 3 mars – | La Commission tranche.', null, null],
  ['Bruxelles, le 3 mars. | La Commission tranche.', null, null],
  ['PARIS, 3 mars 2022 (AFP) — | Le gouvernement recule.', 'AFP', '2022-03-03'],
  ['Saint-Étienne, jeudi 3 mars 2022 (AFP) – | Le tribunal a tranché.', 'AFP', '2022-03-03'],
  ['AFP - | Le gouvernement recule.', 'AFP', null],
  ['8 janvier 2016. – | Le Parlement a voté.', null, '2016-01-08'],
  ['LONDON, March 3 (Reuters) - | The bank said.', 'Reuters', null],
  ['WASHINGTON, D.C. (AP) — | The court ruled.', 'AP', null],
  ['Berlin (dpa) - | Die Bahn streicht Züge.', 'dpa', null],
  ['dpa/Berlin - | Die Bahn streicht Züge.', 'dpa', null],
  ['Madrid, 7 ene 2021 (EFE).- | El Gobierno aprueba.', 'EFE', '2021-01-07'],
  ['(ANSA) - ROMA, 07 GEN - | Il governo approva.', 'ANSA', null],
  ['Lisboa, 07 jan 2021 (Lusa) – | O Governo aprovou.', 'Lusa', '2021-01-07'],
  ['AMSTERDAM (ANP) - | De gemeente stopt.', 'ANP', null],
  ['PARIS – | Le gouvernement recule.', null, null],
])('%s', (marked, agency, date) => {
  const [head = '', rest = ''] = marked.split('| ');
  expect(readDateline(head + rest)).toEqual({ length: head.length, agency, date, impossible: false });
});

test.each([
  'Le 8 janvier 2016 : une date à retenir.',
  'Emmanuel Delmas – le maire – a parlé.',
  'Airbus, le 3 mars 2022, a annoncé une commande.',
  'Grève du 3 mars : la gare est fermée.',
  'La ministre (AFP) a parlé.',
  'Tout – ou presque – a changé.',
  'En mars – comme en avril – il a plu.',
])('no dateline: %s', paragraph => {
  expect(readDateline(paragraph)).toBeNull();
});
