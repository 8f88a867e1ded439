import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ejs from 'ejs';
import type { Response } from 'express';
import type { ArticleView } from './view-models/article-view.ts';
import type { ErrorView } from './view-models/error-view.ts';
import type { FormView, SubmissionView } from './view-models/form-view.ts';

export interface ArticlePage extends ArticleView {
  /** Path at which the same article can be had again, or null where it was posted. */
  readonly address: string | null;
  readonly submission: SubmissionView;
}

interface Views {
  readonly form: FormView;
  readonly article: ArticlePage;
  readonly error: ErrorView;
}

const viewsFolder = fileURLToPath(new URL('../../views', import.meta.url));
export const assetsFolder = join(viewsFolder, 'assets');

export type Render = <Name extends keyof Views>(
  response: Response,
  name: Name,
  view: Views[Name],
) => Promise<void>;

/** EJS called directly: strict, so that a template sees `view` and nothing else, and every name is typed. */
export function renderer(cache: boolean): Render {
  return async (response, name, view) => {
    const html = await ejs.renderFile(join(viewsFolder, `${name}.ejs`), view, {
      strict: true,
      localsName: 'view',
      views: [viewsFolder],
      rmWhitespace: true,
      cache,
    });
    response.type('html').send(html);
  };
}
