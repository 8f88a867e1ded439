import { nothingExpected } from '../gold-article.ts';
import type { DataArticle } from './data-article.ts';

/**
 * A sentence TAB its English a line; or, where the first row names languages, the columns of that language and of
 * `en`. Null where there are no two columns.
 */
export function translatedArticles(file: string, language: string | null): readonly DataArticle[] | null {
  const rows = file
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.replace(/\r$/, '').split('\t'));
  const [first = []] = rows;
  const hasHeader = first.every(cell => /^[a-z]{2}$/.test(cell));
  const source = hasHeader ? first.indexOf(language ?? 'fr') : 0;
  const english = hasHeader ? first.indexOf('en') : 1;
  if (source < 0 || english < 0 || first.length < 2) return null;
  return rows.slice(hasHeader ? 1 : 0).flatMap((row, index) => {
    const sentence = row[source]?.trim();
    const translation = row[english]?.trim();
    if (!sentence || !translation) return [];
    return [
      {
        name: `line ${index + (hasHeader ? 2 : 1)}`,
        source: sentence,
        language: hasHeader ? (language ?? 'fr') : language,
        published: null,
        expected: { ...nothingExpected, gloss: [{ sentence, english: translation }] },
      },
    ];
  });
}
