import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { readArticle } from '../annotator/article/read-article.ts';
import { findDeadlines } from '../annotator/discourse/find-deadlines.ts';
import { detectLanguage } from '../annotator/language/detect-language.ts';
import { loadLanguages } from '../annotator/languages/index.ts';
import { readText } from '../annotator/text/read-text.ts';
import { findTimes } from '../annotator/time/find-times.ts';
import { articleText, paragraphsOfArticles, wordsIn } from './article-text.ts';
import { fastestOnProcessor as fastest } from './fastest.ts';

/** Milliseconds of a processor for a thousand words for times, their roles and the deadlines, beside packages that find times only. */
export function benchDates(): readonly string[] {
  const languages = loadLanguages();
  const texts = paragraphsOfArticles(articleText());
  const thousands = texts.map(wordsIn).reduce((sum, count) => sum + count, 0) / 1000;
  const published = new Date(2021, 0, 7);
  const articles = texts.map(text => {
    const article = readArticle(text, { format: 'text', published: '2021-01-07' });
    return readText(article, detectLanguage(article, languages.full).language, languages);
  });
  const times = articles.map(read => findTimes(read).times);
  const row = (name: string, seconds: number) =>
    `${name.padEnd(34)} ${((seconds * 1000) / thousands).toFixed(2).padStart(9)} ms / 1,000 words`;
  const findingTimes = fastest(() => articles.map(read => findTimes(read)));
  const findingDeadlines = fastest(() =>
    articles.map((read, index) => findDeadlines(read, times[index] ?? [], [])),
  );
  return [
    `${Math.round(thousands * 1000)} words, ${times.flat().length} times`,
    row('postil, times', findingTimes),
    row('postil, deadlines', findingDeadlines),
    row('postil, together', findingTimes + findingDeadlines),
    row(
      'chrono-node, times',
      fastest(() => texts.map(text => chrono.fr.parse(text, published))),
    ),
    row('Recognizers-Text, times', once(texts, published) * texts.length),
  ];
}

/** One article is enough to wait for; the rest is reckoned from it. */
function once([text = '']: readonly string[], published: Date): number {
  const begun = performance.now();
  recognizers.recognizeDateTime(text, 'fr-fr', undefined, published);
  return (performance.now() - begun) / 1000;
}
