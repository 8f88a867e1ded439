import { describe, expect, test } from 'vitest';
import { annotate } from '../../annotator/index.ts';
import { feasts } from '../../annotator/languages/fr/calendar-feasts.ts';
import { fixedDays } from '../../annotator/languages/fr/calendar-fixed-days.ts';
import { easterDays } from '../../annotator/languages/fr/calendar-holidays.ts';
import { englishFeasts } from '../../annotator/languages/fr/gloss/feasts.ts';
import { timeWords } from '../../annotator/languages/fr/gloss/times.ts';
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
  ['la première semaine de mars', 'the first week of March'],
  ['le dernier dimanche du mois prochain', 'the last Sunday of next month'],
  ['le premier trimestre de l’année prochaine', 'the first quarter of next year'],
  ['la première quinzaine de juillet', 'the first fortnight of July'],
  ['les derniers jours de mai', 'the last days of May'],
  ['le deuxième trimestre 2020', 'the second quarter of 2020'],
  ['second semestre', 'second half of the year'],
  ['xixe siècle', '19th century'],
  ['le vingtième siècle', 'the 20th century'],
  ['du xvie au xviiie siècle', 'from the 16th to the 18th century'],
  ['les années soixante', 'the 1960s'],
  ['années 80', '1980s'],
  ['l’année scolaire 2021-2022', 'the 2021-2022 school year'],
  ['la rentrée prochaine', 'the start of the next school year'],
  ['l’exercice écoulé', 'the past financial year'],
  ['t1 2021', 'Q1 2021'],
  ['la toussaint 2020', "All Saints' Day 2020"],
  ['l’aïd', 'Eid'],
  ['le pont de l’ascension', 'the Ascension Day weekend'],
  ['la veille de noël', 'the day before Christmas'],
  ['le lendemain', 'the next day'],
  ['mercredi 6', 'Wednesday the 6th'],
  ['le 15 du mois prochain', 'the 15th of next month'],
  ['la nuit du 31 mars au 1er avril', 'the night of 31 March to 1 April'],
  ['fin d’après-midi', 'late afternoon'],
  ['toute la journée', 'all day'],
  ['de 2015 à mai 2018', 'from 2015 to May 2018'],
  ['entre maintenant et noël', 'between now and Christmas'],
  ['de 14 à 16 heures', 'from 2 pm to 4 pm'],
  ['deux à trois semaines', 'two to three weeks'],
  ['deux ans et demi', 'two and a half years'],
  ['trois siècles', 'three centuries'],
  ['une dizaine de jours', 'about ten days'],
  ['une demi-heure', 'half an hour'],
  ['les cinq années à venir', 'the next five years'],
  ['dix heures moins le quart', '9.45 am'],
  ['8 h du soir', '8 pm'],
  ['18 h 30, heure de paris', '6.30 pm Paris time'],
  ['16 heures chaque lundi', '4 pm every Monday'],
  ['du lundi au vendredi', 'from Monday to Friday'],
  ['un jour sur deux', 'every other day'],
  ['trois fois par an', 'three times a year'],
  ['24 heures sur 24', '24 hours a day'],
  ['le premier dimanche du mois', 'the first Sunday of the month'],
  ['fin des années 80', 'the end of the 1980s'],
  ['les deux premières semaines de mars', 'the first two weeks of March'],
  ['entre le 3 et le 7 mai', 'between 3 and 7 May'],
  ['80', null],
  ['une dizaine de lunes', null],
  ['la première manche de mars', null],
  ['entre deux eaux et mai', null],
  ['un instant', null],
  ['douze lunes', null],
])('%s', (french, english) => {
  expect(timeWords.english(fold(french), false)).toBe(english);
});

test('every feast of the calendar has an English name', () => {
  for (const { name } of [...easterDays, ...fixedDays, ...feasts]) expect(englishFeasts).toHaveProperty(name);
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
    ['Le pont a été construit au XIXe siècle.', 'in the 19th century'],
    ['Le chômage a baissé au second semestre.', 'in the second half of the year'],
    ['Le magasin ferme à la Toussaint.', "on All Saints' Day"],
    ['L’usine a fermé à la fin des années 1990.', 'at the end of the 1990s'],
    ['Le défilé partira à midi.', 'at noon'],
    ['Le vote aura lieu lundi prochain à 18 heures.', 'next Monday at 6 pm'],
    ['Le conseil se réunit le 12 mai entre 14 h et 16 h.', 'on 12 May between 2 pm and 4 pm'],
    ['Le vote aura lieu la première semaine de mars.', 'the first week of March'],
    ['Le feu d’artifice aura lieu le 14-Juillet.', 'on 14 July'],
    ['Le maire a démissionné le lendemain.', 'the next day'],
    ['Les travaux seront finis d’ici à la fin de l’année.', 'by the end of the year'],
    ['La mairie sera fermée le lundi de Pâques.', 'Easter Monday'],
  ])('%s', (french, english) => {
    expect(glossOf(french)).toContain(english);
    expect(glossOf(french)).not.toMatch(/\b(?:the|on) (?:the|on)\b/);
  });
});
