import { describe, expect, test } from 'vitest';
import { readArticle } from '../../annotator/article/read-article.ts';
import { findDeadlines } from '../../annotator/discourse/find-deadlines.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { readText } from '../../annotator/text/read-text.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { englishDeadlines } from './english-paragraphs.ts';
import { frenchDeadlines } from './french-paragraphs.ts';
import { published } from './paragraph.ts';

function deadlinesIn(text: string, code: string): readonly string[] {
  const article = readArticle(text, { published, format: 'text' });
  const language = { code, iso6393: code, name: code, confidence: 1, candidates: [], passages: [] };
  const read = readText(article, language, loadLanguages());
  const { deadlines } = findDeadlines(read, findTimes(read).times, []);
  return deadlines.map(({ due, exclusive, whoSpan, force }) => {
    const who = whoSpan ? article.text.slice(whoSpan.start, whoSpan.end) : '-';
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
