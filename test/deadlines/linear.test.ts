import { expect, test } from 'vitest';
import { findDeadlines } from '../../annotator/discourse/find-deadlines.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { growsLinearly } from '../support/measure-work.ts';
import { plainArticle } from '../support/plain-article.ts';

/** One sentence without an end, in which every clause bears on the next. */
const clause =
  'les clients doivent et peuvent demander leur reçu avant le 8 mars, jusqu’au 9 mars ou d’ici au 10 mars ';

test('a sentence of any length is linear work', () => {
  const run = (copies: number) => {
    const read = plainArticle(clause.repeat(copies), loadLanguages().packFor('fr'), '2021-01-07');
    findDeadlines(read, findTimes(read).times, []);
  };
  expect(growsLinearly(run, 64)).toBe(true);
});
