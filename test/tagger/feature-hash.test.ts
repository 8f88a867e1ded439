import { expect, test } from 'vitest';
import { hashText, mixHashes } from '../../annotator/tagger/feature-hash.ts';

const words = Array.from({ length: 50_000 }, (_, number) => `mot${number}`);
const hashes = words.map(hashText);
const pairs = hashes.map((hash, at) => mixHashes(hash, hashes[(at * 7 + 1) % hashes.length] ?? 1));

test.each([
  ['words', hashes],
  ['pairs', pairs],
])('hashes of %s are whole numbers of 32 bits and never 0', (_, all) => {
  expect(all.every(hash => Number.isInteger(hash) && hash > 0 && hash < 2 ** 32)).toBe(true);
});

test.each([
  ['words', hashes],
  ['pairs', pairs],
])('hashes of %s hardly ever meet', (_, all) => {
  expect(new Set(all).size).toBeGreaterThan(all.length - 5);
});

/** 256 boxes of about 195; a fair draw stays within six standard deviations of 14. */
test.each([
  ['words', hashes],
  ['pairs', pairs],
])('hashes of %s spread evenly, in their low bits and in their high ones', (_, all) => {
  for (const shift of [0, 8, 24]) {
    const boxes = new Uint32Array(256);
    for (const hash of all) boxes[(hash >>> shift) & 255] = (boxes[(hash >>> shift) & 255] ?? 0) + 1;
    expect(Math.min(...boxes)).toBeGreaterThan(195 - 84);
    expect(Math.max(...boxes)).toBeLessThan(195 + 84);
  }
});

test('the empty text has a hash, and order matters', () => {
  expect(hashText('')).toBeGreaterThan(0);
  expect(hashText('ab')).not.toBe(hashText('ba'));
  const [one, other] = [hashText('un'), hashText('deux')];
  expect(mixHashes(one, other)).not.toBe(mixHashes(other, one));
});
