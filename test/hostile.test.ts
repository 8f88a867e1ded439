import { describe, expect, test } from 'vitest';
import { annotate, checkDocument, readArticle, UnreadableArticle } from '../annotator/index.ts';

const sentence =
  'Le maire de Nantes a annoncé mardi que 300 logements seraient livrés avant le 3 mars 2022. ';

/** No article at all: one clear sentence and a stable code. */
describe('is refused', () => {
  test.each<[name: string, source: string | Uint8Array, code: string]>([
    ['nothing', '', 'empty-article'],
    ['white space', ' \n\t\u00a0\n', 'empty-article'],
    ['five megabytes', sentence.repeat(60_000), 'article-too-long'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'binary-content',
    ],
    ['a zip archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'binary-content'],
  ])('%s', (_name, source, code) => {
    const read = () => readArticle(source);
    expect(read).toThrow(UnreadableArticle);
    try {
      read();
    } catch (error) {
      expect((error as UnreadableArticle).code).toBe(code);
      expect((error as UnreadableArticle).message).toMatch(/\.$/);
    }
  });

  test.each(['2021-02-30', 'yesterday', '07/01/2021'])('a publication date that is none: %s', published => {
    expect(() => readArticle(sentence, { published })).toThrow(UnreadableArticle);
  });
});

/** Odd, but text: a document, whatever stands in it. How long it takes is no test's matter: a slow machine has time. */
describe('is annotated', { timeout: 180_000 }, () => {
  test.each<[name: string, text: string]>([
    ['a hundred thousand opening brackets', '('.repeat(100_000)],
    ['a hundred thousand opening quotation marks', '«'.repeat(100_000)],
    ['a hundred thousand full stops', '. '.repeat(100_000)],
    ['one line of a megabyte', sentence.repeat(11_000)],
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['a megabyte of capitals', 'Aaa Bbb '.repeat(125_000)],
    ['a megabyte of digits', '1234567890'.repeat(100_000)],
    ['a megabyte of dates', '3 mars 2021, '.repeat(75_000)],
    ['a megabyte of short lines', 'Oui.\n'.repeat(200_000)],
    ['NUL bytes', `Le maire\0 de Nantes\0 est là.`],
    ['lone surrogates', `Le maire \ud83d de \ude00 Nantes est là.`],
    ['markup', `<script>alert(1)</script> Le maire de <b onclick="x">Nantes</b> est là. <svg/onload=x>`],
    ['bidi controls', 'Le maire \u202eed setnaN\u202c est là.'],
    ['a combining storm', `Le maire${'\u0301'.repeat(5000)} est là.`],
    [
      'a language without a pack',
      'Premier Donald Tusk odwiedził dziś Kraków i rozmawiał z mieszkańcami o nowej drodze.',
    ],
    ['no language', '12 345 — 67,8 % — 9/10'],
    [
      'a date that does not exist',
      'Publié le 31/02/2021 à 27:99\n\nLe maire de Nantes reviendra le 31 février 2021.',
    ],
    ['opening tags without end', '<div>'.repeat(50_000)],
  ])('%s', (_name, text) => {
    expect(checkDocument(annotate(readArticle(text)))).toEqual([]);
  });
});
