import { expect, test } from 'vitest';
import { annotatedArticleSchema } from '../../annotator/document/annotated-article.ts';
import { checkDocument } from '../../annotator/document/check-document.ts';
import { sampleDocument } from '../support/sample-document.ts';

test('the sample is a document that Postil itself could have made', () => {
  expect(annotatedArticleSchema.parse(sampleDocument)).toEqual(sampleDocument);
  expect(checkDocument(sampleDocument)).toEqual([]);
});
