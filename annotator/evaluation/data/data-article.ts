import type { ExpectedArticle } from '../gold-article.ts';

/** An article of a data set: what to read, and what is expected of it. */
export interface DataArticle {
  readonly name: string;
  readonly source: string;
  readonly language: string | null;
  readonly published: string | null;
  readonly expected: ExpectedArticle;
}
