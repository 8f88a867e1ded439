import { annotatedArticleJsonSchema } from '../annotator/index.ts';
import { loadLanguages } from '../annotator/languages/index.ts';
import { timesTable } from './times-table.ts';

/** Path in the repository and content of every file that is made from code and reviewed as a diff. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const languages = loadLanguages();
  return new Map([
    [
      'annotator/document/annotated-article-1.json',
      `${JSON.stringify(annotatedArticleJsonSchema, null, 2)}\n`,
    ],
    ...languages.full.map((code): [string, string] => [
      `annotator/languages/${code}/TIMES.md`,
      timesTable(languages.packFor(code)),
    ]),
  ]);
}
