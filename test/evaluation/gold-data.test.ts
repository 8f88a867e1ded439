import { expect, test } from 'vitest';
import { alignTexts } from '../../annotator/evaluation/align-texts.ts';
import { readGoldData, reportJson, reportOf, reportTable, UnknownData } from '../../annotator/index.ts';

const marked = (file: string, content: string, language: string | null = null) =>
  readGoldData(file, content, language).map(({ source, language: known, expected }) => ({
    source,
    language: known,
    names: expected.mentions?.map(({ span, type }) => `${type} ${source.slice(span.start, span.end)}`),
  }));

test('tagged tokens become text with spans, in both habits of writing IOB', () => {
  const iob2 =
    'id\ttoken\ttag\n# newdoc id = a\n1\tAnna\tB-PER\n2\tBell\tI-PER\n3\tLyon\tB-LOC\n4\tParis\tB-LOC\n5\t.\tO\n';
  expect(marked('x-fr.dev.tsv', iob2)).toEqual([
    {
      source: 'Anna Bell Lyon Paris .',
      language: 'fr',
      names: ['person Anna Bell', 'place Lyon', 'place Paris'],
    },
  ]);
  const iob1 = 'token\ttag\nThe\tI-ORG\nTimes\tI-ORG\nOslo\tI-LOC\nx\tI-MISC\n\nBye\tO\n';
  expect(marked('x.tsv', iob1, 'en')).toEqual([
    { source: 'The Times Oslo x\n\nBye', language: 'en', names: ['organization The Times', 'place Oslo'] },
  ]);
});

test('records of names, times and languages', () => {
  const names =
    '{"id":"a","text":"Ana à Nice","spans":[{"start":6,"end":10,"type":"place"},{"start":0,"end":3,"type":"date"}]}';
  expect(marked('w.fr.jsonl', names)).toEqual([
    { source: 'Ana à Nice', language: 'fr', names: ['place Nice'] },
  ]);

  const times =
    '{"text":"en mai","lang":"fr","ref":"2021-01-02","gold":[{"start":3,"end":6,"alts":[{"timex":"2021-05","start":"2021-05-01","end":"2021-06-01"}]}]}';
  const [article] = readGoldData('t.jsonl', times, null);
  expect(article?.published).toBe('2021-01-02');
  expect(article?.expected.times?.[0]?.values).toEqual(['2021-05', '2021-05-01/2021-05-31']);

  const [spoken] = readGoldData('l.jsonl', '{"text":"Hej på dig","language":"swe"}', null);
  expect([spoken?.language, spoken?.expected.language]).toEqual([null, 'swe']);
});

test('translations, with and without a row of languages', () => {
  const [first] = readGoldData('n.tsv', 'en\tfr\nGood day\tBonjour\n', null);
  expect([first?.source, first?.language, first?.expected.gloss]).toEqual([
    'Bonjour',
    'fr',
    [{ sentence: 'Bonjour', english: 'Good day' }],
  ]);
  expect(readGoldData('f.de-en.tsv', 'Guten Tag\tGood day\n', null)[0]).toMatchObject({
    source: 'Guten Tag',
    language: 'de',
  });
});

test('what is no such file is refused', () => {
  for (const [name, content] of [
    ['a.jsonl', 'not json'],
    ['a.tsv', 'one column'],
    ['a.pdf', '%PDF'],
  ] as const) {
    expect(() => readGoldData(name, content, null)).toThrow(UnknownData);
  }
});

test('texts that differ in white space alone are aligned', () => {
  const align = alignTexts('  a b\n\nc', 'a  b c');
  expect([2, 4, 7].map(offset => align?.(offset))).toEqual([0, 3, 5]);
  expect(alignTexts('abc', 'abd')).toBeNull();
  expect(alignTexts('abc', 'abcd')).toBeNull();
});

test('scores of articles are added up and reported for people and programs', () => {
  const score = { layer: 'names', measure: 'strict', kind: 'all' };
  const report = reportOf([
    { scores: [{ ...score, precise: 1, found: 2, recalled: 1, expected: 1 }], gloss: [] },
    { scores: [{ ...score, precise: 2, found: 2, recalled: 2, expected: 5 }], gloss: [] },
  ]);
  // 3 of 4 found are right, 3 of 6 expected are found: F1 = 0.6.
  expect(JSON.parse(reportJson(report))).toEqual({
    articles: 2,
    scores: [{ ...score, precision: 0.75, recall: 0.5, f1: 0.6, found: 4, expected: 6 }],
    gloss: null,
  });
  expect(reportTable(report)).toMatch(/names +strict +all +75\.0 +50\.0 +60\.0 +4 +6/);
});
