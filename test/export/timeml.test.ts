import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { AnnotatedArticle, TimeExpression } from '../../annotator/document/annotated-article.ts';
import { timeml } from '../../annotator/export/timeml/timeml.ts';
import { lengthOfRange, timemlValue } from '../../annotator/export/timeml/values.ts';
import { annotate, readArticle } from '../../annotator/index.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { madeUpDocument, whole } from './made-up-documents.ts';

const schema = readFileSync(join(import.meta.dirname, 'timeml-elements.xsd'), 'utf8');

async function faultsOf(files: readonly string[]): Promise<readonly string[]> {
  const xml = files.map((contents, index) => ({ fileName: `${index}.tml`, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The text of an element as a parser of XML reads it. */
function textOf(file: string, name: string): string | null {
  const inside = new RegExp(`<${name}>(.*)</${name}>`, 's').exec(file)?.[1];
  return inside === undefined ? null : unescaped(inside.replace(/<[^>]*>/g, ''));
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' };
const unescaped = (xml: string) =>
  xml.replace(/&(#?\w+);/g, (whole, name: string) => characters[name] ?? whole);

const [sampleTime] = sampleDocument.times;
if (!sampleTime) throw new Error('The sample has no time.');

/** An article of those words, all of them that time. */
const article = (text: string, more: Partial<TimeExpression>, publishedAt: string | null = '2031-03-06') =>
  whole({
    id: 'x',
    text,
    metadata: { publishedAt },
    times: [{ ...sampleTime, span: { start: 0, end: text.length }, text, ...more }],
    deadlines: [],
  });
const marksOf = (document: AnnotatedArticle) => textless(timeml.write(document));
const textless = (file: string) => /<TEXT>(.*)<\/TEXT>/s.exec(file)?.[1];

describe('the file', () => {
  test('is valid and holds the text as it stands', async () => {
    const file = timeml.write(sampleDocument);
    expect(await faultsOf([file])).toEqual([]);
    expect(textOf(file, 'TEXT')).toBe(sampleDocument.article.text);
    expect(textOf(file, 'TITLE')).toBe(sampleDocument.article.metadata.title);
    expect(textOf(file, 'DOCID')).toBe(sampleDocument.id);
    expect(file).toContain(
      '<DCT><TIMEX3 tid="t0" type="DATE" value="2031-03-06" temporalFunction="false" functionInDocument="CREATION_TIME">2031-03-06</TIMEX3></DCT>',
    );
    expect(file).toContain('<TIMEX3 tid="t1" type="DATE" value="2031-03-31">31 mars 2031</TIMEX3>');
    expect(file).toContain(
      '<TIMEX3 tid="t2" type="DATE" value="2031-03-10" temporalFunction="true" anchorTimeID="t0">lundi</TIMEX3>',
    );
  });

  test('the schema refuses what it should', async () => {
    const file = timeml.write(sampleDocument);
    for (const [right, wrong] of [
      ['value="2031-03-31"', 'value="31 March"'],
      ['type="DATE"', 'type="DAY"'],
      ['anchorTimeID="t0"', 'anchorTimeID="t7"'],
      ['tid="t2"', 'tid="t1"'],
      ['<TITLE>', '<DEADLINE>'],
      [' value="2031-03-31"', ''],
    ] as const)
      expect(await faultsOf([file.replace(right, wrong)]), wrong).not.toEqual([]);
  });

  test('without a date of publication nothing is anchored to one', async () => {
    const document = article('mardi', { value: 'XXXX-WXX-2', stated: ['weekday'] }, null);
    expect(await faultsOf([timeml.write(document)])).toEqual([]);
    expect(timeml.write(document)).not.toContain('DCT');
    expect(marksOf(document)).toBe(
      '<TIMEX3 tid="t1" type="DATE" value="XXXX-WXX-2" temporalFunction="true">mardi</TIMEX3>',
    );
  });

  test('the time of a dateline is the publication', () => {
    const document = article(
      '6 mars 2031',
      { value: '2031-03-06', role: 'publication', stated: ['year'] },
      null,
    );
    expect(timeml.write(document)).toContain('functionInDocument="CREATION_TIME">2031-03-06</TIMEX3></DCT>');
    expect(marksOf(document)).toContain('functionInDocument="PUBLICATION_TIME"');
  });

  test('characters that XML cannot carry are replaced, and their number is said', async () => {
    const document = article('lundi\u0000\u001f\uffff 🚲\r\n', {});
    const file = timeml.write(document);
    expect(await faultsOf([file])).toEqual([]);
    expect(textOf(file, 'TEXT')).toBe('lundi\ufffd\ufffd\ufffd 🚲\r\n');
    expect(file).toContain('<!-- Characters that XML cannot carry, written as U+FFFD: 3 -->');
    expect(timeml.write(sampleDocument)).not.toContain('<!--');
  });
});

describe('times', () => {
  test.each<[string, Partial<TimeExpression>, string]>([
    [
      'le 8 février',
      { value: '2031-02-08', stated: ['month', 'day'] },
      'type="DATE" value="2031-02-08" temporalFunction="true" anchorTimeID="t0"',
    ],
    [
      'hier',
      { value: '2031-03-05', stated: ['amount', 'unit'], confidence: 0.9 },
      'type="DATE" value="2031-03-05" temporalFunction="true" anchorTimeID="t0"',
    ],
    [
      'le lendemain',
      { value: '2031-03-05', stated: ['amount', 'unit'], confidence: 0.6 },
      'type="DATE" value="2031-03-05" temporalFunction="true"',
    ],
    [
      'à midi',
      { type: 'time', value: '2031-03-05T12:00', stated: ['hour'] },
      'type="TIME" value="2031-03-05T12:00" temporalFunction="true"',
    ],
    [
      'désormais',
      { value: 'PRESENT_REF', stated: [] },
      'type="DATE" value="PRESENT_REF" temporalFunction="true" anchorTimeID="t0"',
    ],
    [
      'début mars 2031',
      { value: '2031-03', mod: 'START', stated: ['year', 'month'] },
      'type="DATE" value="2031-03" mod="START"',
    ],
    [
      'trois jours',
      { type: 'duration', value: 'P3D', stated: ['amount', 'unit'] },
      'type="DURATION" value="P3D"',
    ],
    [
      'au plus 60 jours',
      { type: 'duration', value: 'P60D', mod: 'EQUAL_OR_LESS', stated: [] },
      'type="DURATION" value="P60D" mod="EQUAL_OR_LESS"',
    ],
    [
      'chaque mardi',
      { type: 'set', value: 'XXXX-WXX-2', stated: ['weekday'] },
      'type="SET" value="XXXX-WXX-2" quant="EVERY"',
    ],
  ])('%s', async (words, more, expected) => {
    const document = article(words, { mod: null, role: null, ...more });
    expect(marksOf(document)).toBe(`<TIMEX3 tid="t1" ${expected}>${words}</TIMEX3>`);
    expect(await faultsOf([timeml.write(document)])).toEqual([]);
  });

  test('a range is a duration between two points that have no words of their own', async () => {
    const range = {
      value: '2031-05-03/2031-05-07',
      begin: '2031-05-03',
      end: '2031-05-07',
      stated: ['month', 'day'],
    };
    const document = article('du 3 au 7 mai', range);
    expect(marksOf(document)).toBe(
      '<TIMEX3 tid="t1" type="DURATION" value="P5D" beginPoint="t2" endPoint="t3" temporalFunction="true">du 3 au 7 mai</TIMEX3>' +
        '<TIMEX3 tid="t2" type="DATE" value="2031-05-03" temporalFunction="true" anchorTimeID="t1"/>' +
        '<TIMEX3 tid="t3" type="DATE" value="2031-05-07" temporalFunction="true" anchorTimeID="t1"/>',
    );
    expect(await faultsOf([timeml.write(document)])).toEqual([]);
  });

  test('of two that overlap the outer one is written, and the text stays whole', () => {
    const text = 'mardi soir prochain';
    const inner = { ...sampleTime, id: 't2', span: { start: 6, end: 10 }, text: 'soir' };
    const outer = { ...sampleTime, span: { start: 0, end: 10 }, text: 'mardi soir' };
    const after = { ...sampleTime, id: 't3', span: { start: 11, end: 19 }, text: 'prochain' };
    const document = whole({ id: 'x', text, metadata: {}, times: [outer, inner, after], deadlines: [] });
    expect(marksOf(document)?.match(/tid="t\d"/g)).toEqual(['tid="t1"', 'tid="t3"']);
    expect(textOf(timeml.write(document), 'TEXT')).toBe(text);
  });
});

test.each([
  ['2021-02-08T12:28:30+05:30', '2021-02-08T12:28:30'],
  ['2021-02-08T12:28Z', '2021-02-08T12:28'],
  ['2021-02-08TMO', '2021-02-08TMO'],
  ['XXXX-WXX-1TMO', 'XXXX-WXX-1TMO'],
  ['202', '202'],
  ['20', '20'],
  ['2021-W06-WE', '2021-W06-WE'],
  ['2021-Q1', '2021-Q1'],
  ['P3D', 'P3D'],
  ['P8W', 'P8W'],
  ['P2Y6M', 'P2Y6M'],
  ['PT1H30M', 'PT1H30M'],
  ['PXM', 'PXM'],
  ['P2.5Y', 'P2Y6M'],
  ['P1.5D', 'P1DT12H'],
  ['P1DE', 'P1E'],
  ['P1WE', 'P2D'],
  ['P1W3D', 'P10D'],
  ['PXW2D', 'PXD'],
  ['P', null],
  ['P3', null],
  ['PT', null],
  ['soon', null],
  ['2009/2015', null],
])('the value %s is written %s', (value, expected) => {
  expect(timemlValue(value)).toBe(expected);
});

test.each([
  ['1992', '1995', null, null, 'P4Y'],
  ['2031-09', '2031-12', null, null, 'P4M'],
  ['2031-11', '2032-02', null, null, 'P4M'],
  ['2031-05-03', '2031-05-07', null, null, 'P5D'],
  ['2031-05-03T17:00', '2031-05-03T21:30', null, null, 'PT4H30M'],
  ['2031-05-03T22:00', '2031-05-04T06:00', null, null, 'PT8H'],
  ['2031-W10', '2031-W11', '2031-03-03', '2031-03-16', 'P14D'],
  ['2031-05', '2031-06-15', '2031-05-01', '2031-06-15', 'P46D'],
  ['XXXX-05-03', 'XXXX-05-07', null, null, 'PXD'],
  ['1995', '1992', null, null, 'PXD'],
])('from %s to %s', (from, to, begin, end, expected) => {
  expect(lengthOfRange(from, to, begin, end)).toBe(expected);
});

test.each([
  ['an emoji before the first time', '🚲🎉 La mairie doit répondre le 8 avril 2031.'],
  ['line ends of Windows', 'Le titre\r\n\r\nLa mairie doit répondre le 8 avril 2031.\r\n'],
  [
    'markup',
    '<script>alert("1")</script> ]]></TEXT></TimeML> & &amp; &#0; La mairie doit répondre le 8 avril 2031.',
  ],
  ['marks that turn the writing', '\u202eLa mairie\u2066 doit répondre le 8 avril 2031.'],
])('%s', async (_name, text) => {
  const document = annotate(readArticle(text));
  const file = timeml.write(document);
  expect(await faultsOf([file])).toEqual([]);
  expect(textOf(file, 'TEXT')).toBe(document.article.text);
  expect(file).toContain('value="2031-04-08"');
});

test('any document makes a valid file that holds its text', async () => {
  const documents = fc.sample(madeUpDocument, { numRuns: 200, seed: 7 });
  const files = documents.map(document => timeml.write(document));
  expect(await faultsOf(files)).toEqual([]);
  for (const [
    index,
    {
      article: { text },
    },
  ] of documents.entries()) {
    const legal = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\ufffd');
    expect(textOf(files[index] ?? '', 'TEXT')).toBe(legal);
  }
});
