import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { findPatternNames } from '../../annotator/names/pattern-names.ts';
import { longestMatches, runRules } from '../../annotator/rules/run-rules.ts';
import { foundIn } from '../support/found-in.ts';

const languages = loadLanguages();
const packs = [...languages.full, 'de'].map(code => languages.packFor(code).names.patterns);
/** Rules of all languages; those that languages share are tested once. */
const rules = new Map(packs.flatMap(({ cue, rules: own }) => own.map(rule => [rule, cue] as const)));

describe.each([...rules].map(([rule, cue]) => ({ name: rule.name, rule, cue })))('$name', ({ rule, cue }) => {
  const straight = (text: string) => text.replaceAll('’', "'");
  const found = (text: string) => {
    const within = { start: 0, end: text.length };
    const matches = longestMatches(runRules([rule], text, straight(text), [within]), [rule]);
    return matches.map(({ span }) => text.slice(span.start, span.end));
  };
  test('proves itself', () => expect(rule.examples.length).toBeGreaterThan(0));
  test.each(rule.examples)('%s → %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(cue.test(straight(text)), 'the cue lets the sentence through').toBe(true);
  });
  test.each(rule.counterExamples ?? [])('nothing in: %s', text => expect(found(text)).toEqual([]));
});

describe('names by their form in an article', () => {
  test.each([
    [
      'fr',
      'Le vol MH370 a disparu. Le MH370 reste introuvable.',
      ['product vehicle MH370', 'product vehicle MH370'],
    ],
    [
      'fr',
      'L’A7 est coupée : sur l’autoroute A7, un camion brûle.',
      ['place facility A7', 'place facility autoroute A7'],
    ],
    ['fr', 'L’Euro 2024 suit les JO-2022.', ['event null Euro 2024', 'event null JO-2022']],
    [
      'fr',
      'Les Jeux olympiques d’hiver de Pékin 2022 ont eu lieu.',
      ['event null Jeux olympiques d’hiver de Pékin 2022'],
    ],
    [
      'fr',
      'L’iPhone\u00a015 et l’Airbus\u00a0A320 sont sortis.',
      ['product device iPhone\u00a015', 'product vehicle Airbus\u00a0A320'],
    ],
    [
      'fr',
      'Booking.com et la plateforme change.org répondent.',
      ['organization company Booking.com', 'organization company change.org'],
    ],
    ['fr', 'Le mouvement #MeToo divise.', ['event null #MeToo']],
    ['en', 'Flight BA123 landed; BA123 was late.', ['product vehicle BA123', 'product vehicle BA123']],
    ['en', 'Drivers left the M25 for the A3 after the crash.', ['place facility M25', 'place facility A3']],
    [
      'de',
      'Der Airbus A320 und das iPhone 15 Pro.',
      ['product vehicle Airbus A320', 'product device iPhone 15 Pro'],
    ],
  ])('%s: %s', (language, text, expected) =>
    expect(foundIn(findPatternNames, text, language)).toEqual(expected),
  );

  test.each([
    ['fr', 'Écrivez à Jeanne.Morel@Exemple.fr ou sur www.Exemple.fr/aide, dit @elise_m.'],
    ['fr', 'Le hashtag #OnYCroit circule le 12 mars 2024 à 20 h 15.'],
    ['fr', 'La page A4 coûte 12 € et le numéro B12 manque.'],
    ['fr', 'En 2024, Paris 18e vote à 32 % pour le RN 18 fois.'],
    ['en', 'Print it on A4 paper and call 020 7946 0000.'],
  ])('%s, no name: %s', (language, text) => expect(foundIn(findPatternNames, text, language)).toEqual([]));

  test('in one pass over long texts', () => {
    const piece = 'Vol AF447, A7, N118, Euro 2024, Renault Clio, le navire de a b, x.com #a ';
    const text = piece.repeat(1500);
    expect(foundIn(findPatternNames, text, 'fr').length).toBeGreaterThan(1000);
  }, 20_000);
});
