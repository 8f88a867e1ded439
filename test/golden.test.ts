import { expect, test } from 'vitest';
import { annotate, readArticle } from '../annotator/index.ts';
import { corpusArticles } from './support/corpus.ts';
import { digest } from './support/digest.ts';

/** One file per article of the corpus; `npx vitest run test/golden.test.ts -u` writes them again for review. */
test.each(corpusArticles())('$slug is annotated as it was reviewed', async ({ slug, bytes, fileName }) => {
  const document = annotate(readArticle(bytes, { fileName }));
  await expect(digest(document)).toMatchFileSnapshot(`golden/${slug.replace('/', '-')}.txt`);
});
