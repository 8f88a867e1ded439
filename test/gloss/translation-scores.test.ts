import { describe, expect, test } from 'vitest';
import { bleuTokens, scoreTranslations } from '../../annotator/evaluation/translation-scores.ts';

describe('scores of translations', () => {
  const reference = 'the cat sat on the mat today';

  test('the reference itself', () => {
    expect(scoreTranslations([reference], [reference]).bleu).toBeCloseTo(100);
    expect(scoreTranslations([reference], [reference]).chrf).toBeCloseTo(100);
  });

  test('BLEU of a known case', () => {
    // Matches 6/7, 4/6, 2/5 and 1/4; the same length, so no brevity penalty.
    const { bleu } = scoreTranslations(['the cat sat on a mat today'], [reference]);
    expect(bleu).toBeCloseTo(100 * ((6 / 7) * (4 / 6) * (2 / 5) * (1 / 4)) ** 0.25, 5);
  });

  test('a short translation pays', () => {
    const { bleu } = scoreTranslations(['the cat sat on the'], [reference]);
    expect(bleu).toBeCloseTo(100 * Math.exp(1 - 7 / 5), 5);
  });

  test('nothing in common', () => {
    expect(scoreTranslations(['xyz'], ['abc'])).toEqual({ bleu: 0, chrf: 0 });
  });

  test('tokens', () => {
    expect(bleuTokens('He paid $3.5 (2,000 "yen").')).toEqual([
      'He',
      'paid',
      '$',
      '3.5',
      '(',
      '2,000',
      '"',
      'yen',
      '"',
      ')',
      '.',
    ]);
  });
});
