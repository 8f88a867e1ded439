import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { plainArticle } from '../support/plain-article.ts';

const languages = loadLanguages();
const english = languages.packFor('en');

function found(text: string, given: { readonly declared?: string; readonly published?: string } = {}) {
  const read = plainArticle(text, english, given.published ?? '2022-06-01');
  const metadata = { ...read.article.metadata, declaredLanguage: given.declared ?? null };
  const { times, diagnostics } = findTimes({ ...read, article: { ...read.article, metadata } });
  return { first: times[0], codes: diagnostics.map(({ code }) => code), diagnostics };
}

describe('the order of an English date in digits', () => {
  test.each([
    ['Signed on 03/04/2021, paid on 25/04/2021.', '2021-04-03', 'another date that has only one reading'],
    ['Signed on 03/04/2021, paid on 04/25/2021.', '2021-03-04', 'another date that has only one reading'],
    ['Signed on 03/04/2021, as agreed on 4 March 2020.', '2021-04-03', 'dates in words'],
    ['Signed on 03/04/2021, as agreed on March 4, 2020.', '2021-03-04', 'dates in words'],
    ['Open from 03/04/2021 to 05/04/2021, as agreed on 4 March 2020.', '2021-04-03/2021-04-05', 'a range'],
  ])('%s', (text, value) => {
    expect(found(text)).toMatchObject({ first: { value, confidence: 0.9 }, codes: [] });
  });

  test.each([
    ['en-GB', '2021-04-03'],
    ['en-US', '2021-03-04'],
    ['en-Latn-AU', '2021-04-03'],
  ])('the page declares %s', (declared, value) => {
    expect(found('Signed on 03/04/2021.', { declared })).toMatchObject({ first: { value }, codes: [] });
  });

  test.each([
    ['en-GB', '2022-08-04'],
    ['en-US', '2022-04-08'],
  ])('a day and month without their year, on a page that declares %s', (declared, value) => {
    expect(found('It has been shut since 4/8.', { declared, published: '2022-09-01' }).first).toMatchObject({
      value,
    });
  });

  test('the date of the page itself', () => {
    const published = '2021-04-03';
    expect(found('03/04/2021. It was signed.', { published })).toMatchObject({
      first: { value: '2021-04-03' },
    });
  });

  test('stays open where nothing tells, as a guess, and is admitted', () => {
    const { first, codes, diagnostics } = found('Signed on 03/04/2021, paid on 05/06/2021.', {
      declared: 'en',
    });
    expect(first).toMatchObject({ value: '2021-03-04', confidence: 0.6 });
    expect(codes).toEqual(['ambiguous-numeric-date']);
    expect(diagnostics[0]?.message).toContain('“03/04/2021” may be 2021-03-04 or 2021-04-03');
  });

  test('is no question where both orders say the same', () => {
    expect(found('Signed on 05/05/2021.')).toMatchObject({ first: { value: '2021-05-05' }, codes: [] });
  });

  test('is always day first in French', () => {
    const { times, diagnostics } = findTimes(
      plainArticle('Signé le 03/04/2021.', languages.packFor('fr'), '2022-06-01'),
    );
    expect(times).toMatchObject([{ value: '2021-04-03', confidence: 1 }]);
    expect(diagnostics).toEqual([]);
  });
});
