import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peekRecords } from '../../server/corpus/peek-records.ts';
import { readLines } from '../../server/corpus/read-lines.ts';

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function linesOf(text: string, size: number, limit = 1000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { bytes } of readLines(chunksOf(encode(text), size), limit)) {
    lines.push(bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  }
  return lines;
}

test('lines are the same however the stream is cut', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', ' ', '"')).map(parts => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (content, size) => {
      const expected = content.split('\n').filter(line => line.replace(/[ \t\r]/g, '') !== '');
      expect(await linesOf(content, size)).toEqual(expected);
    }),
  );
});

test('a byte order mark is no part of the first line', async () => {
  expect(await linesOf('\ufeffun\n\ufeffdeux', 2)).toEqual(['un', '\ufeffdeux']);
});

test('a line over the limit is named and not kept', async () => {
  expect(await linesOf(`a\n${'b'.repeat(11)}\n${'c'.repeat(10)}\nd`, 4, 10)).toEqual([
    'a',
    null,
    'c'.repeat(10),
    'd',
  ]);
});

test('lines keep their numbers, empty ones counted', async () => {
  const numbers: number[] = [];
  for await (const { number } of readLines(chunksOf(encode('a\n\n\nb\n'), 3), 100)) numbers.push(number);
  expect(numbers).toEqual([1, 4]);
});

test.each([
  ['{"id": 1, "text": "a"}\n{"id": 2}', true],
  ['\ufeff \n{ "text":', true],
  ['{\n  "text": "a"\n}', false],
  ['{accolade} au début d’un article', false],
  ['Un article.', false],
  ['', false],
])('%j: records a line? %s; and nothing is lost by looking', async (text, expected) => {
  for (const size of [1, 5, 1000]) {
    const { records, chunks } = await peekRecords(chunksOf(encode(text), size));
    expect(records).toBe(expected);
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    expect(Buffer.concat(parts).toString('utf8')).toBe(text);
  }
});
