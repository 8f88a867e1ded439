import type { AnnotatedArticle } from '../document/annotated-article.ts';

/** An export format: a pure function from the document to a file's text. */
export interface Exporter {
  readonly name: string;
  /** One line for `postil formats` and the download menu. */
  readonly description: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (document: AnnotatedArticle) => string;
  /** What of a written file follows another one of its format in one stream; the whole of it where this is not said. */
  readonly following?: (file: string) => string;
}
