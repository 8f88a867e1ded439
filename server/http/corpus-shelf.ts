import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** An article that the page offers for reading. */
export interface CorpusArticle {
  readonly language: string;
  readonly slug: string;
  readonly title: string;
  readonly fileName: string;
  readonly path: string;
}

const aboutSchema = z.object({ title: z.string().nullish() });

/**
 * The articles of `<folder>/<language>/<slug>/`, by language and slug; without a folder, or where it is empty, the
 * one sample that comes with the server. An address is only ever compared with this list, never made into a path.
 */
export function listCorpus(folder: string | null): readonly CorpusArticle[] {
  const found = folder && existsSync(folder) ? articlesIn(folder) : [];
  return found.length > 0 ? found : [sample];
}

export const readCorpusArticle = (article: CorpusArticle): Uint8Array => readFileSync(article.path);

const sample: CorpusArticle = {
  language: 'fr',
  slug: 'sample',
  title: 'La régie des eaux coupera les compteurs non déclarés',
  fileName: 'sample-article.txt',
  path: fileURLToPath(new URL('sample-article.txt', import.meta.url)),
};

function articlesIn(folder: string): readonly CorpusArticle[] {
  return foldersIn(folder).flatMap(language =>
    foldersIn(join(folder, language)).flatMap(slug => {
      const place = join(folder, language, slug);
      const fileName = ['article.txt', 'article.html', 'article.md'].find(name =>
        existsSync(join(place, name)),
      );
      if (!fileName) return [];
      return [
        { language, slug, title: titleOf(place) ?? wordsOf(slug), fileName, path: join(place, fileName) },
      ];
    }),
  );
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

/** The title in the article's `about.json`; a broken one is no reason not to offer the article. */
function titleOf(place: string): string | null {
  const path = join(place, 'about.json');
  if (!existsSync(path)) return null;
  try {
    return aboutSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).title ?? null;
  } catch {
    return null;
  }
}

function wordsOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
