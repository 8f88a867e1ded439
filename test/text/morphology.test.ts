import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { readIn } from './read.ts';

/** «word/POS/lemma» for the words; marks stand as they are. */
function check(code: string, analysed: string): void {
  const expected = analysed.split(' ').map(item => item.split('/'));
  const read = readIn(code, expected.map(([word]) => word).join(' '));
  const found = read.tokens.map(token => [token.text, token.pos, token.lemma]);
  expect(found).toEqual(expected.map(([word = '', pos = 'PUNCT', lemma = word]) => [word, pos, lemma]));
}

describe('French', () => {
  test.each([
    'Les/DET/le chevaux/NOUN/cheval étaient/AUX/être blancs/ADJ/blanc .',
    'Elle/PRON/lui a/AUX/avoir été/AUX/être élue/VERB/élire à/ADP/à temps/NOUN/temps .',
    'Il/PRON/lui avait/AUX/avoir pu/VERB/pouvoir partir/VERB/partir .',
    'Ils/PRON/eux sont/AUX/être arrivés/VERB/arriver au/ADP/à port/NOUN/port de/ADP/de Marseille/PROPN/Marseille .',
    'La/DET/le ministre/NOUN/ministre des/ADP/de Finances/NOUN/finance présentera/VERB/présenter son/DET/son projet/NOUN/projet .',
    'Le/DET/le groupe/NOUN/groupe français/ADJ/français supprimera/VERB/supprimer trois/NUM/trois usines/NOUN/usine .',
  ])('%s', analysed => check('fr', analysed));

  test('verbs that no dictionary has', () =>
    check('fr', 'Elle/PRON/lui va/VERB/aller tweeter/VERB/tweeter .'));

  test.each([
    ['Le colis est là.', 'colis'],
    ['La brebis dort.', 'brebis'],
    ['Les téléféeries sont là.', 'téléféerie'],
    ['Un oculus est là.', 'oculus'],
  ])('%s a noun that no dictionary has', (text, lemma) => {
    expect(readIn('fr', text).tokens[1]).toMatchObject({ pos: 'NOUN', lemma });
  });

  test('a headline in capitals', () =>
    check('fr', 'LE/DET/le PRÉSIDENT/NOUN/président QUITTE/VERB/quitter LA/DET/le SALLE/NOUN/salle'));

  test('typographic and straight apostrophes are the same', () => {
    const analyses = (text: string) => readIn('fr', text).tokens.map(({ pos, lemma }) => [pos, lemma]);
    expect(analyses('L’usine qu’il dirige n’ouvrira pas.')).toEqual(
      analyses("L'usine qu'il dirige n'ouvrira pas."),
    );
  });
});

describe('English', () => {
  test.each([
    'The/DET/the masses/NOUN/mass bought/VERB/buy potatoes/NOUN/potato from/ADP/from horsemen/NOUN/horseman .',
    'The/DET/the children/NOUN/child were/AUX/be running/VERB/run .',
    'They/PRON/they have/AUX/have bought/VERB/buy two/NUM/two factories/NOUN/factory .',
    'Her/PRON/her biggest/ADJ/big rivals/NOUN/rival left/VERB/leave London/PROPN/London .',
  ])('%s', analysed => check('en', analysed));

  test.each([
    ['They retweeted it.', 'retweet'],
    ['They tokenized it.', 'tokenize'],
    ['They rebranded it.', 'rebrand'],
  ])('%s a verb that no dictionary has', (text, lemma) => {
    expect(readIn('en', text).tokens[1]).toMatchObject({ pos: 'VERB', lemma });
  });
});

test('a bare language has tokens without analysis', () => {
  expect(readIn('pl', 'Kraków, 12 dni').tokens.map(({ pos, lemma }) => [pos, lemma])).toEqual([
    [null, null],
    ['PUNCT', ','],
    ['NUM', '12'],
    [null, null],
  ]);
});

test.each(loadLanguages().full)('%s answers for every word, whatever it is', code => {
  const words = [
    '',
    ' ',
    '\ud83d',
    'x'.repeat(100_000),
    `${'xa'.repeat(50_000)}ed`,
    `${'xa'.repeat(50_000)}is`,
    '👍',
    '—',
    '__proto__',
    'constructor',
    "'",
    '1',
    'É',
  ];
  const analyses = loadLanguages().packFor(code).morphology.analyse(words);
  expect(analyses).toHaveLength(words.length);
  for (const { lemma, pos } of analyses) expect([typeof lemma, typeof pos]).toEqual(['string', 'string']);
});
