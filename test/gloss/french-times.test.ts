import { describe, expect, test } from 'vitest';
import { annotate } from '../../annotator/index.ts';
import { timeWords } from '../../annotator/languages/fr/gloss-times.ts';
import { fold } from '../../annotator/rules/fold.ts';
import { articleOf } from '../support/article-of.ts';

test.each([
  ['il y a trois ans', 'three years ago'],
  ['il y a un an', 'a year ago'],
  ['un an plus tôt', 'a year earlier'],
  ['la semaine prochaine', 'next week'],
  ['l’an dernier', 'last year'],
  ['l’année suivante', 'the following year'],
  ['octobre dernier', 'last October'],
  ['ces derniers jours', 'in recent days'],
  ['les trois prochaines semaines', 'the next three weeks'],
  ['avant-hier', 'the day before yesterday'],
  ['samedi matin', 'Saturday morning'],
  ['mercredi midi', 'Wednesday noon'],
  ['jeudi à 14 h 30', 'Thursday at 2.30 pm'],
  ['l’automne', 'the autumn'],
  ['la mi-juin', 'mid-June'],
  ['la fin juin', 'the end of June'],
  ['fin mars 2025', 'the end of March 2025'],
  ['la fin de l’année', 'the end of the year'],
  ['du 14 au 18 juin', 'from 14 to 18 June'],
  ['entre 17 h et 21 h 30', 'between 5 pm and 9.30 pm'],
  ['tous les jeudis', 'every Thursday'],
  ['tous les deux ans', 'every two years'],
  ['par semaine', 'per week'],
  ['quarante minutes', '40 minutes'],
  ['les années 90', 'the 1990s'],
  ['désormais', 'now'],
  ['un instant', null],
  ['douze lunes', null],
])('%s', (french, english) => {
  expect(timeWords.english(fold(french), false)).toBe(english);
});

test('hours as a length of time are no time of day', () => {
  expect(timeWords.english('48 heures', true)).toBe('48 hours');
  expect(timeWords.english('15 heures', false)).toBe('3 pm');
});

test('a long stretch is left to ordinary words at once', () => {
  expect(timeWords.english('du 14 au '.repeat(20_000), false)).toBeNull();
});

const glossOf = (text: string): string =>
  (
    annotate(articleOf(text, { requestedLanguage: 'fr', metadata: { publishedAt: '2024-02-02' } })).gloss
      ?.sentences ?? []
  )
    .map(sentence => sentence.text)
    .join(' ');

describe('with what stands before them', () => {
  test.each([
    ['Le dossier sera clos avant le 15 mars 2024.', 'before 15 March 2024'],
    ['La mairie est fermée depuis 2016.', 'since 2016'],
    ['La route est fermée depuis trois ans.', 'for three years'],
    ['Le conseil se réunit jeudi.', 'on Thursday'],
    ['Les travaux ont commencé le 5 janvier.', 'on 5 January'],
    ['Le parc reste ouvert jusqu’au 31 mai.', 'until 31 May'],
    ['Le musée est ouvert de 9 h à 17 h 30.', 'from 9 am to 5.30 pm'],
    ['La grève a duré 48 heures.', '48 hours'],
    ['La société a été vendue il y a trois ans.', 'three years ago'],
  ])('%s', (french, english) => {
    expect(glossOf(french)).toContain(english);
    expect(glossOf(french)).not.toMatch(/\b(?:the|on) (?:the|on)\b/);
  });
});
