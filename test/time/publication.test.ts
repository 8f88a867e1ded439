import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { plainArticle } from '../support/plain-article.ts';

const languages = loadLanguages();
const french = languages.packFor('fr');
const english = languages.packFor('en');

const found = (text: string, published: string | null, pack = french) => {
  const { read, times, diagnostics } = findTimes(plainArticle(text, pack, published));
  return {
    publishedAt: read.article.metadata.publishedAt,
    values: times.map(({ value }) => value),
    codes: diagnostics.map(({ code }) => code),
  };
};

describe('a dateline before the date of the page', () => {
  test.each([
    ['LYON, 5 janvier 2021 (AFP) – Le pont a fermé hier.', '2021-01-07', ['2021-01-05', '2021-01-04']],
    ['LYON, 5 janvier (AFP) – Le pont a fermé hier.', '2021-01-07', ['2021-01-05', '2021-01-04']],
    ['9 janvier 2021. – Le pont a fermé hier.', '2021-01-07', ['2021-01-09', '2021-01-08']],
  ])('%s', (text, page, values) => {
    expect(found(text, page)).toEqual({ publishedAt: values[0], values, codes: ['dateline-disagrees'] });
  });

  test.each([
    ['the same day', 'LYON, 7 janvier 2021 (AFP) – Le pont a fermé hier.', '2021-01-06'],
    ['far away', 'LYON, 5 janvier 2020 (AFP) – Le pont a fermé hier.', '2021-01-06'],
    ['no dateline', 'Le 5 janvier 2021, le pont a été fermé. Il était ouvert hier.', '2021-01-06'],
    [
      'an event in brackets',
      'Le 5 janvier 2021 (rue Haute) le pont a fermé. Il était ouvert hier.',
      '2021-01-06',
    ],
    [
      'a chronicle',
      '4 janvier 2021 – Le pont ferme.\n5 janvier 2021 – Le pont cède. Il était ouvert hier.',
      '2021-01-06',
    ],
  ])('not where it is %s', (_, text, yesterday) => {
    expect(found(text, '2021-01-07')).toMatchObject({ publishedAt: '2021-01-07', codes: [] });
    expect(found(text, '2021-01-07').values.at(-1)).toBe(yesterday);
  });

  test('what the caller says wins', () => {
    const read = plainArticle('LYON, 5 janvier 2021 (AFP) – Le pont a fermé hier.', french, '2021-01-07');
    const { times } = findTimes({ ...read, article: { ...read.article, publicationGiven: true } });
    expect(times.map(({ value }) => value)).toEqual(['2021-01-05', '2021-01-06']);
  });
});

describe('without a date of publication', () => {
  test.each([
    ['Il viendra mardi.', 'XXXX-WXX-2'],
    ['Il est venu en octobre.', 'XXXX-10'],
    ['Il viendra aujourd’hui.', 'PRESENT_REF'],
    ['Il viendra demain.', 'XXXX-XX-XX'],
    ['Il est venu la semaine dernière.', 'XXXX-WXX'],
    ['Il viendra à Noël.', 'XXXX-12-25'],
    ['Il viendra le 8 mars à 20 h.', 'XXXX-03-08T20:00'],
  ])('the value says what the words say: %s', (text, value) => {
    const { times, diagnostics } = findTimes(plainArticle(text, french, null));
    expect(times).toMatchObject([
      { value, begin: null, end: null, tense: value === 'PRESENT_REF' ? 'present' : null },
    ]);
    expect(diagnostics).toMatchObject([{ code: 'no-publication-date', span: times[0]?.span }]);
  });

  test.each([
    ['Elle est née le 8 mai 1980 et viendra demain.', ['1980-05-08', 'XXXX-XX-XX']],
    ['Le 8 mai 1980 (rue Haute), elle est née. Elle viendra demain.', ['1980-05-08', 'XXXX-XX-XX']],
    [
      '3 mai 1980 – La guerre éclate.\n4 mai 1980 – La ville tombe.\nElle sera jugée demain.',
      ['1980-05-03', '1980-05-04', 'XXXX-XX-XX'],
    ],
  ])('a date in the text is not taken for it: %s', (text, values) => {
    expect(found(text, null)).toMatchObject({ publishedAt: null, values });
  });

  test.each([
    'Le marché se tient tous les lundis.',
    'Elle a attendu deux jours.',
    'Il a plu le 8 mai 1980.',
    'Il viendra bientôt.',
  ])('nothing to settle: %s', text => {
    expect(found(text, null).codes).toEqual([]);
  });

  test('in English', () => {
    expect(found('He left today and will be back on Tuesday.', null, english)).toMatchObject({
      values: ['PRESENT_REF', 'XXXX-WXX-2'],
      codes: ['no-publication-date'],
    });
  });
});
