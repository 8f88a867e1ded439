import type { Article, Metadata } from '../../annotator/document/article.ts';

const unknown: Metadata = {
  title: null,
  publishedAt: null,
  section: null,
  byline: null,
  url: null,
  source: null,
  declaredLanguage: null,
};

/** An article whose every line is a paragraph, as a test of one stage needs it. */
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
    metadata: { ...unknown, ...given.metadata },
  };
}
