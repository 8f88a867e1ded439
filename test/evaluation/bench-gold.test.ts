import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly gold?: readonly Marked[];
  readonly deadlines?: readonly (Marked & { readonly who: Marked | null })[];
}

const folder = new URL('../../bench/gold/', import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'));

describe.each(files)('%s', name => {
  const lines = readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as GoldLine);

  test('repeats the text that its spans cover', () => {
    for (const { id, text, gold = [], deadlines = [] } of lines) {
      const people = deadlines.flatMap(({ who }) => (who === null ? [] : [who]));
      for (const mark of [...gold, ...deadlines, ...people])
        expect(text.slice(mark.start, mark.end), id).toBe(mark.text);
    }
  });

  test('names each text once', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});

test('there is gold of every kind', () => {
  expect(files).toHaveLength(8);
});
