import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { findAmounts } from '../../annotator/names/amounts.ts';
import { fold } from '../../annotator/rules/fold.ts';
import { longestMatches, runRules } from '../../annotator/rules/run-rules.ts';
import { foundIn } from '../support/found-in.ts';

const languages = loadLanguages();
const packs = languages.full.map(code => languages.packFor(code));
const rules = packs.flatMap(({ names }) =>
  names.amounts.rules.map(rule => ({ name: rule.name, rule, cue: names.amounts.cue })),
);

describe.each(rules)('$name', ({ rule, cue }) => {
  const found = (text: string) => {
    const matches = longestMatches(runRules([rule], text, fold(text), [{ start: 0, end: text.length }]), [
      rule,
    ]);
    return matches.map(({ span }) => text.slice(span.start, span.end));
  };
  test('proves itself', () => expect(rule.examples.length).toBeGreaterThan(0));
  test.each(rule.examples)('%s → %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(cue.test(fold(text)), 'the cue lets the sentence through').toBe(true);
  });
  test.each(rule.counterExamples ?? [])('nothing in: %s', text => expect(found(text)).toEqual([]));
});

describe('amounts in an article', () => {
  test.each([
    ['fr', 'Le fonds verse 2,5 milliards d’euros.', ['money EUR 2,5 milliards d’euros']],
    ['fr', 'Il a payé $3bn, puis 15k€ et 300 M€.', ['money USD $3bn', 'money EUR 15k€', 'money EUR 300 M€']],
    ['fr', 'La hausse atteint 3,5\u202f%.', ['percent null 3,5\u202f%']],
    ['fr', 'La hausse sera comprise entre 3 et 5 %.', ['percent null 3 et 5 %']],
    ['fr', 'Ils obtiennent 12, 15 et 20 %.', ['percent null 12', 'percent null 15', 'percent null 20 %']],
    ['fr', 'Il reste 12 km.', ['quantity km 12 km']],
    ['fr', 'Un loyer de 1\u202f200\u00a0€ par mois.', ['money EUR 1\u202f200\u00a0€']],
    ['fr', 'UN PLAN DE 4 MILLIARDS D’EUROS ANNONCÉ', ['money EUR 4 MILLIARDS D’EUROS']],
    ['fr', 'Il paie 50 dollars canadiens.', ['money CAD 50 dollars canadiens']],
    ['fr', 'Le cacao vaut 1 800 francs CFA à Abidjan.', ['money XOF 1 800 francs CFA']],
    ['fr', 'Le cacao vaut 1 500 francs CFA à Douala.', ['money XAF 1 500 francs CFA']],
    ['fr', 'Une pièce de 50 cents.', ['money null 50 cents']],
    ['fr', 'Il roulait à 90 kilomètres par heure.', ['quantity km/h 90 kilomètres par heure']],
    ['fr', 'Une surface de 80 m2, soit 12 ares.', ['quantity m² 80 m2']],
    ['fr', 'Un parc de 30 MW et un disque de 2 To.', ['quantity MW 30 MW', 'quantity TB 2 To']],
    [
      'fr',
      'La route coûte vingt-cinq millions de francs suisses.',
      ['money CHF vingt-cinq millions de francs suisses'],
    ],
    ['en', 'They paid €2.5 billion.', ['money EUR €2.5 billion']],
    ['en', 'Prices rose by five per cent.', ['percent null five per cent']],
    ['en', 'The trail is 12 miles long.', ['quantity mi 12 miles']],
    ['en', 'Gusts of 85 miles per hour are expected.', ['quantity mph 85 miles per hour']],
    ['en', 'The ham, a 9-pound joint, costs 40 pounds.', ['quantity lb 9-pound', 'money GBP 40 pounds']],
  ])('%s: %s', (language, text, expected) => expect(foundIn(findAmounts, text, language)).toEqual(expected));

  test.each([
    ['fr', 'La réunion dure 3 heures.'],
    ['fr', 'Il a attendu deux ans.'],
    ['fr', 'Le 3 mars 2024, à 12 h 30.'],
    ['fr', 'Battus 3-1, les joueurs de 22 ans appellent le 01 23 45 67 89.'],
    ['fr', 'L’article 49.3 et le 75001 Paris.'],
    ['fr', 'L’Airbus A400M et l’A7, la 5G et la 4L.'],
    ['en', 'The score was 24-12 on the A12, in 1080p.'],
  ])('%s, no amount: %s', (language, text) => expect(foundIn(findAmounts, text, language)).toEqual([]));
});
