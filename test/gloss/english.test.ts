import { describe, expect, test } from 'vitest';
import type { TimeExpression, Upos } from '../../annotator/document/annotated-article.ts';
import { englishMoney, englishNumber, englishPercent } from '../../annotator/gloss/english-amounts.ts';
import { englishDate } from '../../annotator/gloss/english-dates.ts';
import { realise } from '../../annotator/gloss/realise.ts';
import { sourceWords } from '../../annotator/gloss/source-words.ts';
import type { AmountWords } from '../../annotator/languages/contract/gloss.ts';
import { sourceOrder } from '../../annotator/languages/fr/gloss/index.ts';

const words: AmountWords = {
  scales: { milliards: 'billion', millions: 'million', mille: 'thousand', m: 'million' },
  hundredths: ['centimes'],
  percent: ['%', 'pour cent'],
  decimalMark: ',',
  thousandsMarks: ' .\u00a0\u202f',
};

test.each([
  ['1 234,5', '1,234.5'],
  ['12\u202f500', '12,500'],
  ['1.234', '1,234'],
  ['2021', '2021'],
  ['0,75', '0.75'],
  ['-3,5', '-3.5'],
  ['3-2', '3-2'],
  ['24/7', '24/7'],
])('the number %s', (written, english) => {
  expect(englishNumber(written, words)).toBe(english);
});

test.each([
  ['2,5 milliards d’euros', 'EUR', '€2.5 billion'],
  ['300 millions de dollars', 'USD', '$300 million'],
  ['50 €', 'EUR', '€50'],
  ['1 200 euros', 'EUR', '€1,200'],
  ['300 M€', 'EUR', '€300 million'],
  ['19€90', 'EUR', null],
  ['20 centimes', 'EUR', null],
  ['quelques euros', 'EUR', null],
  ['50 francs', 'CHF', null],
])('the amount %s', (written, currency, english) => {
  expect(englishMoney(written, currency, words)).toBe(english);
});

test('a percentage', () => {
  expect(englishPercent('3,5 %', words)).toBe('3.5%');
  expect(englishPercent('12 pour cent', words)).toBe('12%');
});

const time = (
  value: string,
  stated: string,
  text = 'le 8',
  type: TimeExpression['type'] = 'date',
): TimeExpression => ({
  id: 't1',
  span: { start: 0, end: text.length },
  text,
  type,
  value,
  mod: null,
  begin: null,
  end: null,
  stated: stated.split(' '),
  role: null,
  tense: null,
  confidence: 1,
  source: 'test',
});

test.each([
  ['2021-02-08', 'day month year', '8 February 2021'],
  ['2021-02-08', 'day month', '8 February'],
  ['2021-02-08', 'weekday day month', 'Monday 8 February'],
  ['2020-02', 'month year', 'February 2020'],
  ['2021-01-07T12:28', 'day month year hour minute', '7 January 2021 at 12.28 pm'],
  ['2021-01-07T21:30', 'hour minute', '9.30 pm'],
  ['2021-01-07T12:00', 'hour', 'noon'],
  ['2021-02-08', 'weekday', null],
  ['2021-W06', 'week', null],
])('%s stating %s', (value, stated, english) => {
  expect(englishDate(time(value, stated))).toBe(english);
});

describe('the order of tagged words', () => {
  const order = (text: string) =>
    sourceWords(
      text.split(' ').map(word => {
        const [key = '', pos] = word.split('|');
        return { key, pos: (pos as Upos | undefined) ?? null };
      }),
      sourceOrder,
    )
      .map(({ key }) => key)
      .join(' ');

  test.each([
    ['une|DET publicité|NOUN ciblée|VERB .|PUNCT', 'une ciblée publicité .'],
    ['des|ADP réseaux|NOUN sociaux|ADJ français|ADJ', 'des français sociaux réseaux'],
    ['un|DET pont|NOUN très|ADV ancien|ADJ', 'un très ancien pont'],
    ['la|DET vie|NOUN sociale|ADJ et|CCONJ politique|ADJ', 'la sociale et politique vie'],
    ['une|DET femme|NOUN blessée|VERB par|ADP un|DET tir|NOUN', 'une femme blessée par un tir'],
    ['un|DET site|NOUN susceptible|ADJ de|ADP fermer|VERB', 'un site susceptible de fermer'],
    ['une|DET réforme|NOUN fiscale|ADJ de|ADP la|DET loi|NOUN', 'une fiscale réforme de la loi'],
    ['les|PRON invitant|VERB à|ADP signer|VERB', 'invitant les_ à signer'],
    ["l'|DET été|NOUN", "l' été/NOUN"],
  ])('%s', (tagged, expected) => {
    expect(order(tagged)).toBe(expected);
  });

  test('the indefinite «des» goes with the word behind it', () => {
    const words = sourceWords(
      [
        { key: 'des', pos: 'DET' },
        { key: 'amis', pos: 'NOUN' },
      ],
      sourceOrder,
    );
    expect(words).toEqual([{ key: 'amis', pos: 'NOUN', tokens: [0, 1] }]);
  });
});

describe('writing', () => {
  test('spacing, quotation marks and capitals', () => {
    const { text, spans } = realise(
      ['he', 'said', ':', '"', 'no', '!', '"', 'and', 'left', '.'],
      false,
      true,
    );
    expect(text).toBe('He said: “no!” and left.');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain('left');
  });

  test('a date that opens a sentence', () => {
    expect(realise(['last October', ',', 'he', 'left', '.'], false, true).text).toBe(
      'Last October, he left.',
    );
    expect(realise(['iPhone', 'sales'], false, true).text).toBe('iPhone sales');
  });

  test('a quotation that runs on from the sentence before', () => {
    expect(realise(['it', 'ends', '"', '.'], true, true).text).toBe('It ends”.');
  });
});

test.each([
  ['il ne veut pas', 'il ne_pas veut'],
  ['personne ne vient', 'ne_personne vient'],
  ['il ne gagne que peu', 'il ne_que gagne peu'],
  ["n' a -t-il pas dit", 'il ne_pas a dit'],
  ['il les a vus', 'il a vus les_'],
  ['pour les aider', 'pour aider les_'],
  ['pour les enfants', 'pour les enfants'],
  ['il ne , pas', 'il ne , pas'],
])('the order of «%s»', (source, expected) => {
  const keys = sourceWords(
    source.split(' ').map(key => ({ key, pos: null })),
    sourceOrder,
  ).map(({ key }) => key);
  expect(keys.join(' ')).toBe(expected);
});
