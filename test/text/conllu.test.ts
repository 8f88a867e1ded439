import { expect, test } from 'vitest';
import { readConllu, runningText } from '../../annotator/evaluation/conllu.ts';
import { scoreText } from '../../annotator/evaluation/score-text.ts';
import { readIn } from './read.ts';

const row = (id: string, form: string, lemma: string, pos: string, misc = '_') =>
  [id, form, lemma, pos, '_', '_', '_', '_', '_', misc].join('\t');

const file = [
  '# newpar',
  row('1', 'Il', 'lui', 'PRON'),
  row('2', 'parle', 'parler', 'VERB'),
  row('3-4', 'du', '_', '_'),
  row('3', 'de', 'de', 'ADP'),
  row('4', 'le', 'le', 'DET'),
  row('4.1', 'vide', 'vide', 'X'),
  row('5', 'port', 'port', 'NOUN', 'SpaceAfter=No'),
  row('6', '.', '.', 'PUNCT'),
  '',
  row('1', 'Elles', 'elle', 'PRON'),
  row('2-3', 'dorment-elles', '_', '_', 'SpaceAfter=No'),
  row('2', 'dorment', 'dormir', 'VERB'),
  row('3', '-elles', 'eux', 'PRON'),
  row('4', '?', '?', 'PUNCT'),
  '',
  '# newdoc id = two',
  row('1', '12', '12', 'NUM'),
].join('\n');

const gold = runningText(readConllu(file));
const at = ({ start, end }: { start: number; end: number }) => gold.text.slice(start, end);

test('CoNLL-U becomes running text with spans', () => {
  expect(gold.text).toBe('Il parle du port. Elles dorment-elles?\n\n12');
  expect(gold.blocks.map(at)).toEqual(['Il parle du port. Elles dorment-elles?', '12']);
  expect(gold.sentences.map(at)).toEqual(['Il parle du port.', 'Elles dorment-elles?', '12']);
  expect(
    gold.tokens.map(({ span, words }) => `${at(span)}:${words.map(word => word.form).join('+')}`),
  ).toEqual([
    ...['Il:Il', 'parle:parle', 'du:de+le', 'port:port', '.:.'],
    ...['Elles:Elles', 'dorment:dorment', '-elles:-elles', '?:?', '12:12'],
  ]);
});

test('scores count what is the same', () => {
  const read = readIn('fr', gold.text, { blocks: gold.blocks });
  const perfect = scoreText(read, gold);
  expect(perfect.sentences).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(perfect.tokens.f1).toBe(1);
  const untagged = { ...read, tokens: read.tokens.map(token => ({ ...token, pos: null, lemma: 'DE' })) };
  expect(scoreText(untagged, gold).pos).toEqual({ right: 0, of: 10 });
  // «du» is right with one of its words; case in lemmas is ignored.
  expect(scoreText(untagged, gold).lemmas).toEqual({ right: 1, of: 10 });
  const half = scoreText({ sentences: read.sentences.slice(0, 1), tokens: read.tokens.slice(0, 5) }, gold);
  expect(half.sentences).toEqual({ precision: 1, recall: 1 / 3, f1: 0.5 });
  expect(half.tokens.recall).toBe(0.5);
  expect(half.lemmas.of).toBe(5);
  expect(scoreText({ sentences: [], tokens: [] }, gold).sentences.f1).toBe(0);
});
