import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../annotator/discourse/find-deadlines.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { plainArticle } from '../support/plain-article.ts';
import { englishDeadlines } from './english-paragraphs.ts';
import { frenchDeadlines } from './french-paragraphs.ts';
import { published } from './paragraph.ts';

function deadlinesIn(text: string, code: string): readonly string[] {
  const read = plainArticle(text, loadLanguages().packFor(code), published);
  const { deadlines } = findDeadlines(read, findTimes(read).times, []);
  return deadlines.map(({ due, exclusive, whoSpan, force }) => {
    const who = whoSpan ? text.slice(whoSpan.start, whoSpan.end) : '-';
    return `${due} ${exclusive ? 'before' : 'by'} | ${who} | ${force}`;
  });
}

describe.each([
  ['fr', frenchDeadlines],
  ['en', englishDeadlines],
] as const)('deadlines in %s', (code, paragraphs) => {
  test.each(paragraphs.map(paragraph => [paragraph.text, paragraph.expected] as const))(
    '%s',
    (text, expected) => {
      expect(deadlinesIn(text, code)).toEqual(expected);
    },
  );
});
