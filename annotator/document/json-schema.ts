import { z } from 'zod';
import { annotatedArticleSchema } from './annotated-article.ts';

/** The published JSON Schema (draft 2020-12) of the document, made from the zod schema. */
export const annotatedArticleJsonSchema: Readonly<Record<string, unknown>> = {
  $id: '/schema/annotated-article-1.json',
  title: 'AnnotatedArticle',
  ...z.toJSONSchema(annotatedArticleSchema, { target: 'draft-2020-12' }),
};
