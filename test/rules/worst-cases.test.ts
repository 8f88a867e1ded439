import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { growsLinearly } from '../support/measure-work.ts';
import { patternsIn } from '../support/patterns-in.ts';

const languages = loadLanguages();
const all = [...languages.full, 'ro'].flatMap(code =>
  patternsIn(languages.packFor(code)).map(([path, pattern]) => [`${code}.${path}`, pattern] as const),
);
/** Languages share some patterns; each is tried once. */
const patterns = [...new Map(all.map(row => [row[1].source, row])).values()];

/** As much text as a long article has. */
const longText = 100_000;
/** How long the checker may look for the worst case of one pattern, in milliseconds. */
const timeout = 700;

/**
 * The text on which the checker saw the pattern take the most steps, grown to the size; null where it proved the
 * pattern safe or ran out of time. A few hundred steps for each character of a bounded repetition look to it like
 * a power of the length, so what it accuses is measured.
 */
function worstCaseOf(pattern: RegExp): ((size: number) => string) | null {
  const found = checkSync(pattern.source, 'u', { timeout });
  if (found.status !== 'vulnerable') return null;
  const { pumps, suffix } = found.attack;
  const around = pumps.map(({ prefix }) => prefix).join('').length + suffix.length;
  const pumped = pumps.map(({ pump }) => pump).join('').length;
  return size => {
    const copies = Math.max(1, Math.floor((size - around) / pumped));
    return pumps.map(({ prefix, pump }) => prefix + pump.repeat(copies)).join('') + suffix;
  };
}

function matching(pattern: RegExp, text: (size: number) => string) {
  const everywhere = new RegExp(pattern.source, 'gu');
  return (size: number) => {
    text(size).replace(everywhere, '');
  };
}

describe('every pattern of a language is linear on its worst case', () => {
  test.each(patterns)('%s', { timeout: 60_000 }, (_, pattern) => {
    const worst = worstCaseOf(pattern);
    if (worst === null) return;
    expect(growsLinearly(matching(pattern, worst), longText / 4)).toBe(true);
  });
});

test('a pattern that is not linear is found out', () => {
  const quadratic = /x*y/u;
  const worst = worstCaseOf(quadratic);
  expect(worst && growsLinearly(matching(quadratic, worst), 10_000)).toBe(false);
});
