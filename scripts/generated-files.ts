import { annotatedArticleJsonSchema } from '../annotator/index.ts';

/** Path in the repository and content of every file that is made from code and reviewed as a diff. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    [
      'annotator/document/annotated-article-1.json',
      `${JSON.stringify(annotatedArticleJsonSchema, null, 2)}\n`,
    ],
  ]);
}
