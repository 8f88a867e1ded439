import type { AnnotatedArticle } from '../document/annotated-article.ts';

/** An export format: a pure function from the document to a file's text. */
export interface Exporter {
  readonly name: string;
  /** One line for `postil formats` and the download menu. */
  readonly description: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (document: AnnotatedArticle) => string;
}
