export type UnreadableCode =
  | 'empty-article'
  | 'binary-content'
  | 'article-too-long'
  | 'malformed-json'
  | 'invalid-record'
  | 'invalid-date'
  | 'invalid-language';

/** The input is no article: `code` is stable, `message` is one sentence that says what to do. */
export class UnreadableArticle extends Error {
  override readonly name = 'UnreadableArticle';
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.code = code;
  }
}
