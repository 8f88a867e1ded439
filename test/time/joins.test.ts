import { describe, expect, test } from 'vitest';
import type { TimeReading } from '../../annotator/languages/contract/times.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import type { LanguagePack } from '../../annotator/languages/pack.ts';
import type { Rule } from '../../annotator/rules/rule.ts';
import { timesIn } from '../support/times-in.ts';

const languages = loadLanguages();
const published = '2021-01-07T12:28';

/** A pack with the forms that are to be joined, whatever its own rules read. */
function withRules(code: string, rules: readonly Rule<TimeReading>[]): LanguagePack {
  const pack = languages.packFor(code);
  return { ...pack, timeRules: { ...pack.timeRules, rules: [...rules, ...pack.timeRules.rules] } };
}

const rule = (name: string, pattern: RegExp, read: Rule<TimeReading>['read']): Rule<TimeReading> => ({
  name,
  pattern,
  read,
  examples: [],
});

const french = withRules('fr', [
  rule('number', /(?<!\d)(?<value>\d{1,2}|deux)(?= (?:à|et) (?:\d|trois))/, ({ value = '' }) => ({
    kind: 'number',
    value: Number(value) || 2,
    fragment: true,
  })),
  rule(
    'nth',
    /(?:la )?dernière semaine|(?:le )?premier (?<name>mardi)|le dernier jour/,
    ({ name }, { written }) => ({
      kind: 'nth',
      nth: name ? 1 : -1,
      unit: /semaine/.test(written) ? 'week' : 'day',
      ...(name ? { weekday: 2 } : {}),
      within: 'following',
    }),
  ),
  rule('working-days', /du lundi au vendredi/, () => ({
    kind: 'set',
    every: { weekday: 1 },
    to: { weekday: 5 },
  })),
]);
const english = withRules('en', [
  rule('number', /(?<!\d)(?<value>\d{1,2}|two)(?= (?:to|and) (?:\d|three))/, ({ value = '' }) => ({
    kind: 'number',
    value: Number(value) || 2,
    fragment: true,
  })),
  rule('pm', /(?<hour>\d{1,2}) pm/, ({ hour }) => ({
    kind: 'point',
    parts: { hour: (Number(hour) % 12) + 12, minute: 0 },
    twelveHour: true,
  })),
]);

const values = (text: string, pack: LanguagePack) =>
  timesIn(text, pack, published).map(time => `${time.text} = ${time.value}`);

describe('what comes again and again, and its time of day', () => {
  test.each([
    ['16 h 30 chaque lundi', 'XXXX-WXX-1T16:30'],
    ['chaque lundi à 16 h 30', 'XXXX-WXX-1T16:30'],
    ['tous les jours à 8 h 15', 'XXXX-XX-XXT08:15'],
    ['chaque lundi de 9 h à 17 h', 'XXXX-WXX-1T09:00/XXXX-WXX-1T17:00'],
    ['du lundi au vendredi de 9 h à 17 h', 'XXXX-WXX-1T09:00/XXXX-WXX-5T17:00'],
  ])('%s', (text, value) => {
    expect(values(text, french)).toEqual([`${text} = ${value}`]);
  });

  test('a rhythm slower than days takes no time of day', () => {
    expect(values('Chaque mois, à 8 h 15', french)).toEqual([
      'Chaque mois = P1M',
      '8 h 15 = 2021-01-07T08:15',
    ]);
  });
});

describe('a first end that borrows from the second', () => {
  test.each([
    ['de 5 à 7 h 30', '2021-01-07T05:00/2021-01-07T07:30'],
    ['de 5 à 7 jours', 'P5D/P7D'],
    ['entre deux et trois semaines', 'P2W/P3W'],
  ])('%s', (text, value) => {
    expect(values(text, french)).toEqual([`${text} = ${value}`]);
  });

  test.each([
    ['from 5 to 6 pm', '2021-01-07T17:00/2021-01-07T18:00'],
    ['from 9 to 5 pm', '2021-01-07T09:00/2021-01-07T17:00'],
    ['from 11 to 2 pm', '2021-01-07T11:00/2021-01-07T14:00'],
    ['from 5:30 to 6 pm', '2021-01-07T17:30/2021-01-07T18:00'],
    ['two to three weeks', 'P2W/P3W'],
  ])('%s', (text, value) => {
    expect(values(text, english)).toEqual([`${text} = ${value}`]);
  });

  test('a number without a second end is no time', () => {
    expect(values('de 5 à 7 personnes', french)).toEqual([]);
  });
});

describe('the nth of a stretch', () => {
  test.each([
    ['la dernière semaine de mars 2021', '2021-W12'],
    ['la dernière semaine de 2020', '2020-W53'],
    ['le premier mardi du mois prochain', '2021-02-02'],
    ['le premier mardi de mai 2021 à 18 h 30', '2021-05-04T18:30'],
    ["le dernier jour de l'année 2021", '2021-12-31'],
  ])('%s', (text, value) => {
    expect(values(text, french)).toEqual([`${text} = ${value}`]);
  });

  test('without a stretch it is no time', () => {
    expect(values('La dernière semaine de la course, le premier mardi venu', french)).toEqual([]);
  });
});

describe('ranges with narrowed ends, weekdays of a week', () => {
  test.each([
    ['de début mars à fin mai 2021', '2021-03/2021-05'],
    ['de 2017 au début de 2019', '2017/2019'],
    ['entre la mi-mars et la fin septembre 2020', '2020-03/2020-09'],
    ['la semaine prochaine mardi', '2021-01-12'],
    ['le matin à 9 heures', '2021-01-07T09:00'],
  ])('%s', (text, value) => {
    expect(values(text, french)).toEqual([`${text} = ${value}`]);
  });

  test('a comma parts a week from a weekday', () => {
    expect(values('La semaine prochaine, mardi sera férié.', french)).toHaveLength(2);
  });
});

describe('dates counted from a named day', () => {
  test.each([
    ['deux jours après mardi prochain', '2021-01-14'],
    ['trois semaines avant Noël 2020', '2020-12-04'],
    ['la veille de Noël 2020', '2020-12-24'],
    ['le lendemain de la Toussaint 2020', '2020-11-02'],
    ['deux jours après le 3 mai 2019', '2019-05-05'],
    ['deux ans après 2015', '2017'],
  ])('%s', (text, value) => {
    expect(values(text, french)).toEqual([`${text} = ${value}`]);
  });

  test.each([
    ['three weeks from tomorrow', '2021-01-29'],
    ['two days before 4 May 2019', '2019-05-02'],
    ['the day after Christmas 2020', '2020-12-26'],
  ])('%s', (text, value) => {
    expect(values(text, english)).toEqual([`${text} = ${value}`]);
  });

  test('a length that lasts stays one', () => {
    expect(values('Il a attendu pendant deux jours après le 4 mai 2020.', french)).toEqual([
      'deux jours = P2D',
      'le 4 mai 2020 = 2020-05-04',
    ]);
  });
});

describe('lengths in two units', () => {
  test.each([
    ['une heure et 30 minutes', 'PT1H30M'],
    ['deux ans et six mois', 'P2Y6M'],
  ])('%s', (text, value) => {
    expect(values(text, french)).toEqual([`${text} = ${value}`]);
  });

  test('the smaller one first makes two', () => {
    expect(values('six mois et deux ans', french)).toEqual(['six mois = P6M', 'deux ans = P2Y']);
  });
});

describe('ends that are told more and less exactly', () => {
  test.each([
    ['It ran from 2014 until 2 May 2018.', 'from 2014 until 2 May 2018', '2014/2018-05-02'],
    ['Prices fell between March 2019 and today.', 'between March 2019 and today', '2019-03/2021-01-07'],
    ['It holds from Friday until March.', 'from Friday until March', '2021-01-08/2021-03'],
  ])('%s', (text, span, value) => {
    expect(timesIn(text, english, published)).toMatchObject([{ text: span, value }]);
  });

  test('need a word before the first', () => {
    expect(timesIn('It was sold in 2014 to March 2018 levels.', english, published)).toMatchObject([
      { value: '2014' },
      { value: '2018-03' },
    ]);
  });
});

describe('a day and its hours', () => {
  test('hours right beside a day far off are its own', () => {
    expect(timesIn('The fair is on 4 May, from 1 pm to 3 pm.', english, published)).toMatchObject([
      { value: '2021-05-04' },
      { value: '2021-05-04T13:00/2021-05-04T15:00' },
    ]);
  });

  test.each([
    ['The sale is on Friday, 7/9/2021.', 'Friday, 7/9/2021', '2021-07-09'],
    [
      'It was shut from 10 am to noon Monday morning.',
      'from 10 am to noon Monday morning',
      '2021-01-04T10:00/2021-01-04T12:00',
    ],
  ])('%s', (text, span, value) => {
    expect(timesIn(text, english, published)).toMatchObject([{ text: span, value }]);
  });
});
