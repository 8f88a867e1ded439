import { nameKey } from '../../annotator/rules/name-key.ts';
import type { StudiedArticle } from './examples.ts';
import type { GoldSpan } from './gold.ts';

/** «71.3 % of 412»: how many of the names whose words no training article has as a name were found, strictly. */
export function unseenRecall(
  training: readonly StudiedArticle[],
  articles: readonly StudiedArticle[],
  found: readonly (readonly GoldSpan[])[],
): string {
  const keyOf = (article: StudiedArticle, { start, end }: GoldSpan) =>
    nameKey(
      article.lines
        .flatMap(({ words }) => words)
        .filter(({ span }) => span.start >= start && span.end <= end)
        .map(({ text }) => text)
        .join(' '),
    );
  const seen = new Set(training.flatMap(article => article.spans.map(span => keyOf(article, span))));
  let [all, met] = [0, 0];
  articles.forEach((article, index) => {
    const own = new Set(found[index]?.map(({ start, end, type }) => `${start} ${end} ${type}`));
    for (const span of article.spans) {
      if (seen.has(keyOf(article, span))) continue;
      all += 1;
      if (own.has(`${span.start} ${span.end} ${span.type}`)) met += 1;
    }
  });
  return `${((100 * met) / Math.max(all, 1)).toFixed(1)} % of ${all}`;
}
