import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, '../../corpus');

export interface CorpusArticle {
  /** `fr/whatever-it-is-about`. */
  readonly slug: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The articles written for Postil, in the order of their slugs. */
export function corpusArticles(): readonly CorpusArticle[] {
  const languages = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return languages.flatMap(language =>
    readdirSync(join(folder, language.name)).map(slug => {
      const path = ['article.txt', 'article.html', 'article.md']
        .map(name => join(folder, language.name, slug, name))
        .find(existsSync);
      if (!path) throw new Error(`corpus/${language.name}/${slug} has no article`);
      return { slug: `${language.name}/${slug}`, fileName: basename(path), bytes: readFileSync(path) };
    }),
  );
}
