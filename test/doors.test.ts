import { afterAll, beforeAll, expect, test } from 'vitest';
import { annotate, exporterFor, readArticle } from '../annotator/index.ts';
import type { RunningServer } from '../server/serve.ts';
import { postil } from './cli/run-postil.ts';
import { corpusArticles } from './support/corpus.ts';
import { serveForTest } from './support/serve-for-test.ts';

const articles = corpusArticles();
const write = (format: string, ...given: Parameters<typeof readArticle>) =>
  exporterFor(format)?.write(annotate(readArticle(...given)));

let server: RunningServer;
beforeAll(async () => {
  server = await serveForTest();
});
afterAll(() => server.close());

/** One application behind four doors: whichever an article comes in by, the same bytes come out. */
test('library, command line and API give the same bytes', { timeout: 90_000 }, async () => {
  for (const { slug, bytes, fileName } of [articles.at(0), articles.at(-1)].filter(article => !!article)) {
    const expected = write('json', bytes, { fileName });
    const typed = await postil(['annotate', '-'], { input: bytes });
    expect(typed.output, slug).toBe(expected);
    const type = fileName.endsWith('.html') ? 'text/html' : 'text/plain; charset=utf-8';
    const response = await fetch(`${server.url}/api/v1/annotate`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body: Uint8Array.from(bytes),
    });
    expect(await response.text(), slug).toBe(expected);
  }
});

test('two threads write the corpus as the library does, in order', { timeout: 90_000 }, async () => {
  const texts = articles.filter(({ fileName }) => fileName.endsWith('.txt'));
  const records = texts.map(({ slug, bytes }) => ({ id: slug, text: new TextDecoder().decode(bytes) }));
  const input = records.map(record => `${JSON.stringify(record)}\n`).join('');
  const { output, status } = await postil(['annotate', '--from', 'jsonl', '--jobs', '2'], { input });
  expect(status).toBe(0);
  const expected = records.map(record => write('jsonl', JSON.stringify(record), { format: 'jsonl' }));
  expect(output.split(/(?<=\n)/)).toEqual(expected);
});
