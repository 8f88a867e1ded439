import { describe, expect, test } from 'vitest';
import type { FoundMention } from '../../annotator/names/found-mention.ts';
import { withoutOverlaps } from '../../annotator/names/overlaps.ts';

const mention = (start: number, end: number, source: string): FoundMention => ({
  span: { start, end },
  text: 'x'.repeat(end - start),
  type: 'organization',
  subtype: null,
  form: 'name',
  confidence: 0.9,
  source,
});

const kept = (...finders: readonly (readonly FoundMention[])[]) =>
  withoutOverlaps(finders).map(({ span, source }) => `${source} ${span.start}-${span.end}`);

describe('of mentions that overlap one stays', () => {
  test('that of the finder that comes first, however short', () => {
    expect(kept([mention(5, 7, 'a')], [mention(0, 10, 'b'), mention(12, 14, 'b')])).toEqual([
      'a 5-7',
      'b 12-14',
    ]);
  });

  test('of one finder the earlier, then the longer', () => {
    expect(kept([mention(3, 9, 'late'), mention(0, 4, 'short'), mention(0, 5, 'long')])).toEqual([
      'long 0-5',
    ]);
  });

  test('those that only touch both stay, in reading order', () => {
    expect(kept([mention(4, 8, 'a')], [mention(8, 9, 'b'), mention(0, 4, 'b')])).toEqual([
      'b 0-4',
      'a 4-8',
      'b 8-9',
    ]);
  });

  test('a third finder fills what two have left', () => {
    expect(
      kept([mention(0, 2, 'a')], [mention(4, 6, 'b')], [mention(2, 4, 'c'), mention(5, 7, 'c')]),
    ).toEqual(['a 0-2', 'c 2-4', 'b 4-6']);
  });

  test('a hundred thousand are no matter', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => mention(at * 3, at * 3 + 2, 'a'));
    const others = Array.from({ length: 100_000 }, (_, at) => mention(at * 3 + 1, at * 3 + 3, 'b'));
    expect(withoutOverlaps([many, others])).toHaveLength(100_000);
  });
});
