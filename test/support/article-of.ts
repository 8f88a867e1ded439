import { noMetadata } from '../../annotator/article/draft.ts';
import type { Article, Metadata } from '../../annotator/document/article.ts';

/** An article whose every line is a paragraph, as a test or a measurement of one stage needs it. */
export function articleOf(
  text: string,
  given: Partial<Omit<Article, 'metadata'>> & { readonly metadata?: Partial<Metadata> } = {},
): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(line => ({
    kind: 'paragraph' as const,
    span: { start: line.index, end: line.index + line[0].length },
    language: null,
  }));
  return {
    id: null,
    text,
    blocks,
    requestedLanguage: null,
    diagnostics: [],
    ...given,
    metadata: { ...noMetadata, ...given.metadata },
  };
}
