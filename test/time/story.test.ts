import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { timesIn } from '../support/times-in.ts';

/** A Wednesday. */
const published = '2021-03-17';
const languages = loadLanguages();
const french = languages.packFor('fr');
const english = languages.packFor('en');

/** The value of the last time of a text, which is the one that the story settles. */
const last = (text: string, pack: typeof french) => timesIn(text, pack, published).at(-1)?.value;

describe('«le lendemain» counts from the story', () => {
  test.each([
    ['Le tribunal a été saisi le 4 janvier. Le lendemain, il a rejeté la demande.', '2021-01-05'],
    ['Il a disparu vendredi. Trois jours plus tard, on l’a retrouvé.', '2021-03-15'],
    ['Elle a signé le 12 février. La veille, elle hésitait encore.', '2021-02-11'],
    ['L’usine a fermé en 2015. L’année suivante, elle rouvrait.', '2016'],
    ['La grève a commencé le 2 mars.\nLe même jour, la mairie a cédé.', '2021-03-02'],
    ['Il est arrivé le 1er mars. Deux semaines plus tard, il est reparti.', '2021-03-15'],
  ])('the last date told: %s', (text, value) => {
    expect(last(text, french)).toBe(value);
  });

  test.each([
    [
      'Il a été arrêté le 2 mars. Née le 8 mai 1980, sa sœur vit à Lyon. Le lendemain, il a avoué.',
      '2021-03-03',
      'a date of birth',
    ],
    [
      'Il a été arrêté le 2 mars. Il peut faire appel jusqu’au 12 mars. Le lendemain, il a avoué.',
      '2021-03-03',
      'a limit',
    ],
    [
      'Il a été arrêté le 2 mars (le premier vol remonte au 7 janvier). Le lendemain, il a avoué.',
      '2021-03-03',
      'a date in brackets',
    ],
    [
      'Il a été arrêté le 2 mars. « Le 7 janvier, il était chez moi », dit sa mère. Le lendemain, il a avoué.',
      '2021-03-03',
      'a date in a quotation',
    ],
    [
      'Il a été arrêté le 2 mars. Le procès s’ouvrira le 4 octobre. Le lendemain, il a avoué.',
      '2021-03-03',
      'a date ahead, where the verb looks back',
    ],
    [
      'Il a été arrêté le 2 mars. La foire se tient du 6 au 9 mars. Le lendemain, il a avoué.',
      '2021-03-03',
      'a range',
    ],
  ])('not an incidental one: %s', (text, value) => {
    expect(last(text, french)).toBe(value);
  });

  test('an incidental date counts in its own sentence', () => {
    expect(last('Née le 4 juin 2019, elle fut baptisée le lendemain.', french)).toBe('2019-06-05');
  });

  test.each([
    ['Rien ne s’était passé la veille.', '2021-03-16'],
    ['Le lendemain de son élection, elle est partie.', 'XXXX-XX-XX'],
    ['Elle est partie le lendemain du match de samedi dernier.', '2021-03-13'],
  ])('where nothing has been told: %s', (text, value) => {
    expect(last(text, french)).toBe(value);
  });

  test('an event without a date has no calendar value, whatever follows', () => {
    const [first] = timesIn('La veille du scrutin de dimanche dernier, il a parlé.', french, published);
    expect(first).toMatchObject({ value: 'XXXX-XX-XX', begin: null, end: null });
  });

  test.each([
    ['She was hired on 2 March. The next day, she resigned.', '2021-03-03'],
    ['The bridge closed on 2 March. Two days earlier a crack had been found.', '2021-02-28'],
    ['The talks failed on Monday. Three weeks later they will resume.', '2021-04-05'],
    ['The first shot was heard at 0834 GMT on Sunday. It fell silent 90 minutes later.', '2021-03-14T10:04'],
  ])('in English: %s', (text, value) => {
    expect(last(text, english)).toBe(value);
  });
});

describe('what somebody says counts from the day of saying', () => {
  test.each([
    ['La maire a déclaré lundi : « Nous voterons demain. »', '2021-03-16'],
    ['La maire l’avait annoncé le 2 mars : « Nous voterons jeudi. »', '2021-03-04'],
  ])('%s', (text, value) => {
    expect(last(text, french)).toBe(value);
  });

  test('the words that report it may follow', () => {
    const [said] = timesIn('« Nous voterons demain », a-t-elle déclaré lundi.', french, published);
    expect(said?.value).toBe('2021-03-16');
  });

  test.each([
    ['La maire, réélue lundi, précise : rien n’est joué. « Nous voterons demain. »', '2021-03-18'],
    ['Après l’incendie de lundi, un panneau « ouvert demain » était resté.', '2021-03-18'],
  ])('no verb of saying, no day of saying: %s', (text, value) => {
    expect(last(text, french)).toBe(value);
  });
});

describe('lists', () => {
  test.each([
    ['Le guichet sera fermé en juillet et en août.', '2021-07 2021-08'],
    ['Le guichet était fermé en juillet et août.', '2020-07 2020-08'],
    ['Il a plu en mars, en avril et en mai 2019.', '2019-03 2019-04 2019-05'],
    ['La piste sera fermée en décembre et janvier.', '2021-12 2022-01'],
  ])('%s', (text, expected) => {
    expect(
      timesIn(text, french, published)
        .map(({ value }) => value)
        .join(' '),
    ).toBe(expected);
  });
});

describe('a clock time belongs to the day that has been told', () => {
  test.each([
    ['L’orage a éclaté mardi soir. À 2 h 15, le toit s’est envolé.', '2021-03-17T02:15'],
    ['Le scrutin aura lieu le 28 mars.\nLes bureaux ouvriront à 8 h 30.', '2021-03-28T08:30'],
    ['Le scrutin a eu lieu le 28 mars 2015.\nLes bureaux ouvriront à 8 h 30.', '2021-03-17T08:30'],
  ])('%s', (text, value) => {
    expect(last(text, french)).toBe(value);
  });

  test('a year that opens a sentence is that of its days', () => {
    expect(last('En 2003, nous avions fini le 14 juin.', french)).toBe('2003-06-14');
    expect(last('Champion en 2003, il a été battu le 14 février.', french)).toBe('2021-02-14');
  });
});
