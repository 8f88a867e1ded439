import type { Language } from '../../annotator/document/annotated-article.ts';
import type { SourceBlock } from '../../annotator/document/article.ts';
import type { Span } from '../../annotator/document/span.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { type ReadText, readText } from '../../annotator/text/read-text.ts';
import { articleOf } from '../support/article-of.ts';

export interface ReadOptions {
  /** Default: one block, the whole text. */
  readonly blocks?: readonly Span[];
  readonly passages?: Language['passages'];
}

/** The text layer of a text in a language that is known. */
export function readIn(code: string, text: string, { blocks, passages = [] }: ReadOptions = {}): ReadText {
  const spans = blocks ?? [{ start: 0, end: text.length }];
  const article = articleOf(text, {
    blocks: spans.map((span): SourceBlock => ({ kind: 'paragraph', span, language: null })),
  });
  const language = { code, iso6393: 'und', name: code, confidence: 1, candidates: [], passages };
  return readText(article, language, loadLanguages());
}

export const sentencesOf = (code: string, text: string): readonly string[] =>
  readIn(code, text).sentences.map(sentence => sentence.text);

export const tokensOf = (code: string, text: string): readonly string[] =>
  readIn(code, text).tokens.map(token => token.text);
