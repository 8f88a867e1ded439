import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { fold } from '../../annotator/rules/fold.ts';
import { longestMatches, runRules } from '../../annotator/rules/run-rules.ts';
import { annotated } from '../support/names-in.ts';

const languages = loadLanguages();
const packs = languages.full.map(code => languages.packFor(code));
const rules = packs.flatMap(({ names }) =>
  names.amounts.rules.map(rule => ({ name: rule.name, rule, cue: names.amounts.cue })),
);

describe.each(rules)('$name', ({ rule, cue }) => {
  const found = (text: string) => {
    const matches = longestMatches(runRules([rule], text, fold(text), { start: 0, end: text.length }), [
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
    ['fr', 'Le fonds verse 2,5 milliards d’euros.', 'money EUR 2,5 milliards d’euros'],
    ['fr', 'Il a payé $3bn.', 'money USD $3bn'],
    ['fr', 'La hausse atteint 3,5 %.', 'percent null 3,5 %'],
    ['fr', 'La hausse sera comprise entre 3 et 5 %.', 'percent null 3 et 5 %'],
    ['fr', 'Il reste 12 km.', 'quantity km 12 km'],
    [
      'fr',
      'La route coûte vingt-cinq millions de francs suisses.',
      'money CHF vingt-cinq millions de francs suisses',
    ],
    ['en', 'They paid €2.5 billion.', 'money EUR €2.5 billion'],
    ['en', 'Prices rose by five per cent.', 'percent null five per cent'],
    ['en', 'The trail is 12 miles long.', 'quantity mi 12 miles'],
  ])('%s: %s', (language, text, expected) => {
    const own = annotated(text, language).mentions.map(
      ({ type, subtype, text: written }) => `${type} ${subtype} ${written}`,
    );
    expect(own).toEqual([expected]);
  });

  test.each(['La réunion dure 3 heures.', 'Il a attendu deux ans.', 'Le 3 mars 2024, à 12 h 30.'])(
    'no amount: %s',
    text => expect(annotated(text, 'fr').mentions).toEqual([]),
  );
});
