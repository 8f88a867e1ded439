import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { plainArticle } from '../support/plain-article.ts';
import { timesIn } from '../support/times-in.ts';

const languages = loadLanguages();
const french = languages.packFor('fr');
const english = languages.packFor('en');

const values = (text: string, published: string | null, pack = french) =>
  timesIn(text, pack, published).map(time => `${time.text} = ${time.value}`);

describe('a day and its time of day', () => {
  test.each([
    ['le 8 février 2021 à 12 h 30', '2021-02-08T12:30'],
    ['lundi 4 janvier, vers 20 heures', '2021-01-04T20:00'],
    ['hier soir', '2021-01-06TEV'],
    ['demain matin à 9 heures', '2021-01-08T09:00'],
    ['mardi soir à 8 heures', '2021-01-05T20:00'],
    ['07/01/2021 à 12:28', '2021-01-07T12:28'],
    ['le 14 juillet 2020 au soir', '2020-07-14TEV'],
  ])('%s', (text, value) => {
    expect(values(text, '2021-01-07')).toEqual([`${text} = ${value}`]);
  });

  test.each([
    ['5pm on Monday', '2021-01-04T17:00'],
    ['Monday at 9 a.m.', '2021-01-04T09:00'],
    ['January 5, 2021 at 6:30 pm', '2021-01-05T18:30'],
  ])('%s', (text, value) => {
    expect(values(text, '2021-01-07', english)).toEqual([`${text} = ${value}`]);
  });
});

describe('ranges', () => {
  test.each([
    ['du 3 au 7 mai 2021', '2021-05-03/2021-05-07'],
    ['entre 2009 et 2015', '2009/2015'],
    ['de mars à juin 2020', '2020-03/2020-06'],
    ['du 28 décembre au 3 janvier 2021', '2020-12-28/2021-01-03'],
    ['de 14 h à 16 h', '2021-01-07T14:00/2021-01-07T16:00'],
    ['le 17 mai 2020 de 22 h à 6 h', '2020-05-17T22:00/2020-05-18T06:00'],
  ])('%s', (text, value) => {
    expect(values(text, '2021-01-07')).toEqual([`${text} = ${value}`]);
  });

  test.each([
    ['from 3 to 7 May 2021', '2021-05-03/2021-05-07'],
    ['between 2009 and 2015', '2009/2015'],
    ['from 9 a.m. to 5 p.m.', '2021-01-07T09:00/2021-01-07T17:00'],
  ])('%s', (text, value) => {
    expect(values(text, '2021-01-07', english)).toEqual([`${text} = ${value}`]);
  });

  test('neighbours that make no range stay two', () => {
    expect(values('Le 3 mai 2020 et en 2021', '2021-01-07')).toEqual([
      'Le 3 mai 2020 = 2020-05-03',
      '2021 = 2021',
    ]);
  });
});

describe('words that narrow a time', () => {
  test.each([
    ['fin mars', 'fin mars', 'END'],
    ['début 2019', 'début 2019', 'START'],
    ['mi-janvier', 'mi-janvier', 'MID'],
    ["à la fin de l'année", "la fin de l'année", 'END'],
    ['environ deux ans', 'deux ans', 'APPROX'],
    ['plus de 48 heures', '48 heures', 'MORE_THAN'],
  ])('%s', (text, covered, mod) => {
    expect(timesIn(text, french, '2021-01-07')).toMatchObject([{ text: covered, mod }]);
  });
});

describe('what the text does not say', () => {
  test('stays open without a publication date, and is admitted', () => {
    const text = 'La réunion aura lieu mardi ou le 8 février, voire demain.';
    const { times, diagnostics } = findTimes(plainArticle(text, french, null));
    expect(times.map(({ value, begin }) => [value, begin])).toEqual([
      ['XXXX-WXX-2', null],
      ['XXXX-02-08', null],
      ['XXXX-XX-XX', null],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-publication-date']);
  });

  test('is told apart from what it does', () => {
    const [time] = timesIn('Le 16 juin', french, '2021-05-07');
    expect(time).toMatchObject({ value: '2021-06-16', stated: ['month', 'day'], tense: 'future' });
  });

  test('no diagnostic where nothing is relative', () => {
    expect(values('Le 8 février 2021', null)).toEqual(['Le 8 février 2021 = 2021-02-08']);
  });
});

describe('the publication', () => {
  test('is the date that a dateline states', () => {
    const text = 'LYON, 7 janvier 2021 (AFP) – Le maire a parlé hier de la crue du 4 janvier.';
    expect(timesIn(text, french, '2021-01-07').map(({ value, role }) => [value, role])).toEqual([
      ['2021-01-07', 'publication'],
      ['2021-01-06', 'event'],
      ['2021-01-04', 'event'],
    ]);
  });

  test('is read from a dateline where the page does not give it', () => {
    const text = '15 août 2016. – Le maire a parlé hier.';
    expect(values(text, null)).toEqual(['15 août 2016 = 2016-08-15', 'hier = 2016-08-14']);
  });
});

describe('roles', () => {
  test.each([
    ['Depuis le 4 janvier, tout est fermé.', 'start'],
    ["Fermé jusqu'au 4 février.", 'end'],
    ['Le vote a eu lieu le 4 janvier.', 'event'],
    ['Elle a attendu deux heures.', null],
    ['Le prix a doublé en 2015.', null],
    ['Les travaux se termineront avant la fin juin.', 'end'],
    ['Elle a pris ses fonctions en juin.', 'event'],
  ])('%s', (text, role) => {
    expect(timesIn(text, french, '2021-01-07')).toMatchObject([{ role }]);
  });
});

describe('words before a time', () => {
  test.each([
    ['Fermé aux camions jusqu’à l’été', 'l’été = 2021-SU'],
    ['Le prêt sera rendu, jusqu’au 31 décembre.', '31 décembre = 2021-12-31'],
    ['Le contrat a été prolongé jusqu’au 30 juin.', '30 juin = 2021-06-30'],
    ['Répondez avant mercredi midi.', 'mercredi midi = 2021-01-13T12:00'],
    ['Les guichets, ouverts depuis le 2 novembre, seront fermés.', 'le 2 novembre = 2020-11-02'],
    ['La taxe n’a pas été levée : à compter du 1er juillet, elle passera à 3 %.', '1er juillet = 2021-07-01'],
    ['Il a dit qu’il saisirait le juge avant la fin du mois de juin.', 'la fin du mois de juin = 2021-06'],
    ['fermé jusqu’à dimanche 6 heures', 'dimanche 6 heures = 2021-01-10T06:00'],
  ])('decide which one is meant: %s', (text, expected) => {
    expect(values(text, '2021-01-07')).toEqual([expected]);
  });

  test.each([
    ['Passengers told to claim refunds by 28 March', '28 March = 2021-03-28'],
    ['Submit it by midnight on Sunday', 'midnight on Sunday = 2021-01-10T24:00'],
    ['The minister said schools would reopen before Easter.', 'Easter = 2021-04-04'],
    ['It had been on show until 3 March.', '3 March = 2020-03-03'],
  ])('decide which one is meant: %s', (text, expected) => {
    expect(values(text, '2021-01-07', english)).toEqual([expected]);
  });
});

describe('the one of this year', () => {
  test.each([
    ['cet automne', '2021-01-07', '2021-FA'],
    ['cet été', '2021-11-07', '2021-SU'],
    ['Elle reviendra cet été.', '2021-11-07', '2022-SU'],
    ['Elle est partie cet automne.', '2021-01-07', '2020-FA'],
    ['cet hiver', '2021-01-07', '2020-WI'],
  ])('%s, on %s', (text, published, value) => {
    expect(timesIn(text, french, published)).toMatchObject([{ value }]);
  });
});

describe('what is no time', () => {
  test.each([
    ['Le match s’est terminé sur le score de 6-2, 6-3.', french],
    ['Appelez le 01 42 33 44 55 ou le 06.12.34.56.78.', french],
    ['L’article 2015 du code, pour 2 000 emplois et 2015 euros', french],
    ['Sept morts et un mars dans l’or de Mar-a-Lago', french],
    ['Il a été second, à 3-1, en deuxième division.', french],
    ['Paul Petit, 47 ans, et sa fille âgée de 12 ans', french],
    ['They may march on; the second of them may fall.', english],
    ['Call 020 7946 0018 about the $2015 offer for 2,000 people.', english],
    ['Anna Small, 47, a 12-year-old girl and Theresa May won 6-2.', english],
  ] as const)('%s', (text, pack) => {
    expect(timesIn(text, pack, '2021-01-07').map(time => time.text)).toEqual([]);
  });
});
