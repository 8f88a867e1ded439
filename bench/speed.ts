import * as chrono from 'chrono-node';
import nlp from 'fr-compromise';
import { franc } from 'franc';
import { annotate, readArticle } from '../annotator/index.ts';
import { articleText, paragraphsOfArticles, textOfLength, wordsIn } from './article-text.ts';
import { fastest } from './fastest.ts';

/** Words a second on one thread, beside three libraries that together do a part of the work. */
export function benchSpeed(): readonly string[] {
  const articles = paragraphsOfArticles(articleText());
  const words = articles.map(wordsIn).reduce((sum, count) => sum + count, 0);
  const postil = (gloss: boolean) => () => {
    for (const text of articles) annotate(readArticle(text, { format: 'text' }), { gloss });
  };
  const peers = () => {
    for (const text of articles) {
      franc(text);
      nlp(text).json();
      chrono.fr.parse(text, new Date(Date.UTC(2021, 0, 7)));
    }
  };
  const reference = fastest(peers);
  const row = (name: string, seconds: number): string =>
    `${name.padEnd(38)} ${Math.round(words / seconds)
      .toString()
      .padStart(8)} words/s   ${(reference / seconds).toFixed(2)} × the peers`;
  return [
    `${words} words in ${articles.length} articles`,
    row('franc + fr-compromise + chrono-node', reference),
    row('postil, no gloss', fastest(postil(false))),
    row('postil, with gloss', fastest(postil(true))),
  ];
}

const lengths = [1, 10, 100, 1000] as const;

/** Time against length: linear means the same time per kilobyte all the way. */
export function benchLength(): readonly string[] {
  return [true, false].flatMap(gloss =>
    lengths.map(kilobytes => {
      const text = textOfLength(kilobytes * 1000);
      const article = readArticle(text, { format: 'text' });
      annotate(readArticle(textOfLength(2000), { format: 'text' }), { gloss });
      const begun = performance.now();
      annotate(article, { gloss });
      const milliseconds = performance.now() - begun;
      const each = (milliseconds / kilobytes).toFixed(2).padStart(8);
      const kind = gloss ? 'with gloss' : 'no gloss';
      return `${kind.padEnd(10)} ${String(kilobytes).padStart(5)} kB ${milliseconds.toFixed(0).padStart(8)} ms ${each} ms/kB`;
    }),
  );
}
