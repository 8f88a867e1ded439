import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../annotator/export/csv.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { madeUpDocument } from './made-up-documents.ts';

/** A reader of RFC 4180, to see what another program sees. */
function parse(text: string): readonly (readonly string[])[] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function rowsOf(document: typeof sampleDocument): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = parse(csv.write(document).slice(1));
  return rows.map(row => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])));
}

const deadlineRow = () => rowsOf(sampleDocument).find(({ kind }) => kind === 'deadline');

const withText = (text: string) => ({
  ...sampleDocument,
  mentions: sampleDocument.mentions.slice(0, 1).map(mention => ({ ...mention, text })),
  times: [],
  deadlines: [],
});

describe('csv', () => {
  test('begins with a byte order mark and ends every line with CRLF', () => {
    const written = csv.write(sampleDocument);
    expect(written.startsWith('\ufeffkind,id,text,')).toBe(true);
    expect(written.endsWith('\r\n')).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has a row per mention, time and deadline, all of one width', () => {
    const rows = rowsOf(sampleDocument);
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...sampleDocument.mentions.map(() => 'mention'),
      ...sampleDocument.times.map(() => 'time'),
      ...sampleDocument.deadlines.map(() => 'deadline'),
    ]);
    expect(new Set(parse(csv.write(sampleDocument)).map(row => row.length)).size).toBe(1);
    expect(rows.at(-1)).toMatchObject({
      text: '31 mars 2031',
      due: '2031-03-31',
      exclusive: 'false',
      name: 'Véloria',
      action: 'pour tout enlever',
      force: 'required',
    });
  });

  test('a deadline says when, who and where in the text', () => {
    expect(deadlineRow()).toMatchObject({
      due: '2031-03-31',
      weekday: 'Monday',
      days: '25',
      tense: 'future',
      who: 'L’opérateur',
      name: 'Véloria',
      cue: 'a jusqu’au',
      quotation: 'L’opérateur a jusqu’au 31 mars 2031 pour tout enlever, selon la mairie.',
      stated: 'year month day',
      article: 'veloria',
      title: sampleDocument.article.metadata.title,
      published: '2031-03-06',
    });
  });

  test('a time says its tense and what the text states of it', () => {
    const monday = rowsOf(sampleDocument).find(({ id }) => id === 't2');
    expect(monday).toMatchObject({ tense: 'future', stated: 'weekday', weekday: 'Monday', days: '4' });
  });

  test('a range has no weekday, and without a publication no days are counted', () => {
    const { article, times } = sampleDocument;
    const range = { value: '2031-03-10/2031-03-12', begin: '2031-03-10', end: '2031-03-12' };
    const metadata = { ...article.metadata, publishedAt: null };
    const document = {
      ...sampleDocument,
      article: { ...article, metadata },
      times: times.map(time => ({ ...time, ...range })),
    };
    expect(rowsOf(document).find(({ id }) => id === 't2')).toMatchObject({
      weekday: '',
      days: '',
      published: '',
    });
  });

  test('the first columns are those that programs know', () => {
    const known =
      'kind,id,text,start,end,type,subtype,form,entity,name,value,mod,begins,ends,role,due,exclusive,action,force,confidence,source';
    expect(csv.write(sampleDocument).startsWith(`\ufeff${known},`)).toBe(true);
  });

  test('tables of many articles make one table', () => {
    const written = csv.write(sampleDocument);
    const rows = parse((written + csv.following?.(written)).slice(1));
    expect(rows.filter(([kind]) => kind === 'kind')).toHaveLength(1);
    expect(rows).toHaveLength(2 * parse(written.slice(1)).length - 1);
  });

  test('offsets count UTF-16 code units', () => {
    for (const { text, start, end } of rowsOf(sampleDocument)) {
      const covered = sampleDocument.article.text.slice(Number(start), Number(end));
      expect(text?.replace(/^'(?==)/, '')).toBe(covered);
    }
  });

  test.each([
    '=1+1',
    '+33 1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '=HYPERLINK("http://x.example","y")',
  ])('a spreadsheet does not run %j', text => {
    expect(rowsOf(withText(text))[0]?.text).toBe(`'${text}`);
  });

  test.each(['a,b', 'he said "no"', 'two\nlines', 'a\r\nb', 'plain', ' = 1', ''])('keeps %j', text => {
    expect(rowsOf(withText(text))[0]?.text).toBe(text);
  });
});

test('any document makes a table of one width that a spreadsheet does not run', () => {
  fc.assert(
    fc.property(madeUpDocument, document => {
      const rows = parse(csv.write(document).slice(1));
      expect(new Set(rows.map(row => row.length)).size).toBe(1);
      expect(rows).toHaveLength(1 + document.times.length + document.deadlines.length);
      expect(rows.flat().filter(cell => /^[=+@\t\r\n]/.test(cell))).toEqual([]);
    }),
    { numRuns: 200, seed: 3 },
  );
});
