import { describe, expect, test } from 'vitest';
import { languageOf, twoAndThreeLetters } from '../../annotator/language/language-names.ts';
import { trigramLists } from '../../annotator/language/trigrams.ts';

test('franc’s internal lists are where the pinned version has them', () => {
  const latin = trigramLists('Latin');
  expect(latin.size).toBeGreaterThan(100);
  expect(latin.get('fra')).toContain(' de');
  for (const list of latin.values()) for (const trigram of list) expect(trigram).toHaveLength(3);
});

describe('names of languages', () => {
  const pairs = twoAndThreeLetters.trim().split(/\s+/);

  test('the table of codes is that of ISO 639, as far as the platform knows it', () => {
    expect(pairs.length).toBeGreaterThan(180);
    for (const pair of pairs) {
      const [two, three] = pair.split(':');
      expect(Intl.getCanonicalLocales(three ?? '')[0]).toBe(two);
    }
  });

  test.each([
    ['fr', { code: 'fr', iso6393: 'fra', name: 'French' }],
    ['fr_CA', { code: 'fr', iso6393: 'fra', name: 'French' }],
    ['arb', { code: 'ar', iso6393: 'ara', name: 'Arabic' }],
    ['zh-Hant-TW', { code: 'zh', iso6393: 'zho', name: 'Chinese' }],
    ['nn', { code: 'no', iso6393: 'nor', name: 'Norwegian' }],
    ['', null],
    ['und', null],
    ['a language', null],
  ])('%j', (tag, expected) => {
    expect(languageOf(tag)).toEqual(expected);
  });
});
