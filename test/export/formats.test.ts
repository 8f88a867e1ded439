import { expect, test } from 'vitest';
import { annotatedArticleSchema } from '../../annotator/document/annotated-article.ts';
import { exporterFor, exporters } from '../../annotator/export/index.ts';
import { sampleDocument } from '../support/sample-document.ts';

test('every format has its own name and extension, and ends its file with a line end', () => {
  expect(new Set(exporters.map(({ name }) => name)).size).toBe(exporters.length);
  expect(new Set(exporters.map(({ extension }) => extension)).size).toBe(exporters.length);
  for (const exporter of exporters) {
    expect(exporterFor(exporter.name)).toBe(exporter);
    expect(exporter.write(sampleDocument).endsWith('\n')).toBe(true);
    expect(exporter.write(sampleDocument)).toBe(exporter.write(structuredClone(sampleDocument)));
  }
  expect(exporterFor('nothing')).toBeUndefined();
});

test.each(['json', 'jsonl'])('%s gives the document back', name => {
  const written = exporterFor(name)?.write(sampleDocument) ?? '';
  expect(annotatedArticleSchema.parse(JSON.parse(written))).toEqual(sampleDocument);
});

test('jsonl is one line', () => {
  expect(exporterFor('jsonl')?.write(sampleDocument).trimEnd()).not.toContain('\n');
});
