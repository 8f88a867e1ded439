import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { goldFaults, goldSchema } from '../annotator/evaluation/gold.ts';
import { readArticle } from '../annotator/index.ts';
import { corpusArticles } from './support/corpus.ts';

const folder = join(import.meta.dirname, '../corpus');
const aboutSchema = z.strictObject({
  title: z.string().nullable(),
  language: z.string(),
  published: z.string().nullable(),
  layout: z.string(),
  topic: z.string(),
  facts: z.enum(['invented', 'public']),
});

describe.each(corpusArticles())('$slug', ({ slug, fileName, bytes }) => {
  const article = readArticle(bytes, { fileName });
  const about = aboutSchema.parse(JSON.parse(readFileSync(join(folder, slug, 'about.json'), 'utf8')));

  test('is read without complaint, and as its description says', () => {
    expect(article.diagnostics).toEqual([]);
    expect(article.metadata.title).toBe(about.title);
    expect(article.metadata.publishedAt).toBe(about.published);
    expect(slug.startsWith(`${about.language}/`)).toBe(true);
  });
});

const withGold = corpusArticles().filter(({ slug }) => existsSync(join(folder, slug, 'gold.json')));

test.each(withGold)('the gold annotations of $slug fit its text', ({ slug, fileName, bytes }) => {
  const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, slug, 'gold.json'), 'utf8')));
  expect(goldFaults(gold, readArticle(bytes, { fileName }).text)).toEqual([]);
});

test('each full language has articles with gold', () => {
  expect(new Set(withGold.map(({ slug }) => slug.split('/')[0]))).toEqual(new Set(['en', 'fr']));
});
