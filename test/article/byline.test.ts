import { expect, test } from 'vitest';
import { readByline } from '../../annotator/article/byline.ts';

test.each([
  ['Par Camille Roux', 'Camille Roux', null, true],
  ['PAR CAMILLE ROUX', 'CAMILLE ROUX', null, true],
  ['Par Jean de la Tour et Anne Le Goff, à Lyon', 'Jean de la Tour et Anne Le Goff', null, true],
  ['Par la rédaction, avec AFP', null, 'AFP', true],
  ['By Jane Porter, transport correspondent', 'Jane Porter', null, true],
  ['Von Petra Lang, Hamburg', 'Petra Lang', null, true],
  ['Por Ana Beltrán', 'Ana Beltrán', null, true],
  ['di Carla Ferri', 'Carla Ferri', null, true],
  ['Door Pieter Smit', 'Pieter Smit', null, true],
  ['AFP', null, 'AFP', true],
  ['(Reuters)', null, 'Reuters', true],
  ['La rédaction', null, null, true],
  ['Le Courrier des Alpes avec AFP', 'Le Courrier des Alpes', 'AFP', true],
  ['Jean Petit, à Lyon', 'Jean Petit', null, false],
  ['Jean Petit', 'Jean Petit', null, false],
  ['cr/jp', null, null, true],
])('%s', (line, authors, agency, certain) => {
  expect(readByline(line)).toEqual({ authors, agency, certain });
});

test.each([
  'Par chance, personne n’a été blessé',
  'Von der Leyen kündigt Reformen an',
  'By the numbers',
  'Le port rouvre',
  'Par où commencer ?',
  'Jean Petit, un homme de lettres, est mort',
])('no byline: %s', line => {
  expect(readByline(line)).toBeNull();
});
