import { describe, expect, test } from 'vitest';
import { csv } from '../../annotator/export/csv.ts';
import { sampleDocument } from '../support/sample-document.ts';

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
