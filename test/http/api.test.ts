import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnnotatedArticle, annotate, exporterFor, readArticle } from '../../annotator/index.ts';
import type { ProblemBody } from '../../server/http/problem.ts';
import type { RunningServer } from '../../server/serve.ts';
import { alwaysFailing, serveForTest } from '../support/serve-for-test.ts';

const article =
  'La piscine rouvre\n\nLa ville de Guérande rouvrira la piscine le 3 mai 2027, a annoncé le maire.\n';
const asJson = (text: string, options = {}) =>
  exporterFor('json')?.write(annotate(readArticle(text, options)));

let server: RunningServer;
beforeAll(async () => {
  server = await serveForTest({ bodyLimit: 200_000 });
});
afterAll(() => server.close());

const documentIn = async (response: Response) => (await response.json()) as AnnotatedArticle;
const post = (body: string | Uint8Array<ArrayBuffer>, type: string, query = '', headers = {}) =>
  fetch(`${server.url}/api/v1/annotate${query}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': type, ...headers },
  });

describe('annotating', () => {
  test('plain text gives the document, byte for byte as the exporter writes it', async () => {
    const response = await post(article, 'text/plain; charset=utf-8');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toBe(asJson(article, { format: 'text' }));
  });

  test('a record gives the same, with what it says about the article', async () => {
    const record = { id: 'a7', text: article, published: '2027-04-20', title: 'Piscine', url: null };
    const response = await post(JSON.stringify(record), 'application/json');
    expect(await response.text()).toBe(asJson(JSON.stringify(record), { format: 'jsonl' }));
  });

  test('options in the address do what the record does', async () => {
    const response = await post(article, 'text/plain', '?published=2027-04-20&language=fr&title=Piscine');
    expect(await response.text()).toBe(
      asJson(article, { format: 'text', published: '2027-04-20', language: 'fr', title: 'Piscine' }),
    );
  });

  test('the charset of the request is honoured', async () => {
    const bytes = Uint8Array.from(Buffer.from('La forêt brûle près de Guérande depuis hier soir.', 'latin1'));
    const document = await documentIn(await post(bytes, 'text/plain; charset=iso-8859-1'));
    expect(document.article.text).toContain('La forêt brûle près de Guérande');
  });

  test('a web page is read as one', async () => {
    const page = `<html lang="fr"><head><title>T</title></head><body><article><h1>La piscine rouvre</h1>
      <p>La ville de Guérande rouvrira la piscine le 3 mai 2027, a annoncé le maire.</p></article></body></html>`;
    const document = await documentIn(await post(page, 'text/html'));
    expect(document.schema).toBe('annotated-article/1');
  });

  test('gloss=false leaves the gloss out', async () => {
    const document = await documentIn(await post(article, 'text/plain', '?gloss=false'));
    expect(document.gloss).toBeNull();
  });

  test('a compressed body is unpacked', async () => {
    const response = await post(gzipSync(article), 'text/plain', '', { 'Content-Encoding': 'gzip' });
    expect(response.status).toBe(200);
  });
});

describe('problems', () => {
  const problem = async (response: Response) => {
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const body = (await response.json()) as ProblemBody;
    expect(body.status).toBe(response.status);
    expect(body.detail).toMatch(/\.$|:|→/);
    return `${response.status} ${body.code}`;
  };

  test.each<[name: string, body: string, type: string, query: string, expected: string]>([
    ['JSON that is none', '{"text": ', 'application/json', '', '400 malformed-json'],
    ['a record without text', '{"title": "T"}', 'application/json', '', '400 invalid-record'],
    ['a text that is a number', '{"text": 4}', 'application/json', '', '400 invalid-record'],
    ['an option that does not exist', article, 'text/plain', '?glos=false', '400 invalid-option'],
    ['an option with another value', article, 'text/plain', '?gloss=maybe', '400 invalid-option'],
    ['an option given twice', article, 'text/plain', '?title=a&title=b', '400 invalid-option'],
    ['a date that is none', article, 'text/plain', '?published=2021-02-30', '400 invalid-date'],
    ['a body that is too large', 'a '.repeat(150_000), 'text/plain', '', '413 too-large'],
    ['a picture', 'x', 'image/png', '', '415 unsupported-media-type'],
    ['a type that only begins like a known one', 'x', 'text/plainer', '', '415 unsupported-media-type'],
    ['nothing', '', 'text/plain', '', '422 empty-article'],
    ['white space', ' \n ', 'text/plain', '', '422 empty-article'],
  ])('%s', async (_name, body, type, query, expected) => {
    expect(await problem(await post(body, type, query))).toBe(expected);
  });

  test('no media type at all', async () => {
    const response = await fetch(`${server.url}/api/v1/annotate`, {
      method: 'POST',
      body: new Uint8Array([65]),
    });
    expect(await problem(response)).toBe('415 unsupported-media-type');
  });

  test('a broken compression', async () => {
    const response = await post(article, 'text/plain', '', { 'Content-Encoding': 'gzip' });
    expect(await problem(response)).toBe('400 malformed-request');
  });

  test('another method', async () => {
    const response = await fetch(`${server.url}/api/v1/annotate`);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await problem(response)).toBe('405 method-not-allowed');
  });

  test('another address, even for a browser', async () => {
    const response = await fetch(`${server.url}/api/v1/nothing`, { headers: { Accept: 'text/html' } });
    expect(await problem(response)).toBe('404 not-found');
  });

  test.each([
    ['overloaded', '503 overloaded', '5'],
    ['time-limit', '422 time-limit', null],
    ['something-new', '422 not-annotatable', null],
    ['internal-error', '500 internal-error', null],
  ])('the application says %s', async (code, expected, retryAfter) => {
    const lines: string[] = [];
    const failing = await serveForTest({
      application: alwaysFailing(code, 'The reason, which may name /secret/paths.'),
      log: line => void lines.push(line),
    });
    const response = await fetch(`${failing.url}/api/v1/annotate`, {
      method: 'POST',
      body: article,
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    const text = await response.clone().text();
    expect(await problem(response)).toBe(expected);
    expect(lines.length).toBe(code === 'internal-error' ? 1 : 0);
    expect(text.includes('secret')).toBe(code !== 'internal-error');
    await failing.close();
  });

  test('too many requests', async () => {
    const small = await serveForTest({ requestsPerMinute: 2 });
    await fetch(`${small.url}/healthz`);
    await fetch(`${small.url}/healthz`);
    const response = await fetch(`${small.url}/healthz`);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await problem(response)).toBe('429 too-many-requests');
    await small.close();
  });
});

test('the work is called off when the visitor leaves', async () => {
  const calledOff = new Promise<boolean>(resolve => {
    void serveForTest({
      application: {
        annotate: (_request, signal) =>
          new Promise(done => {
            signal?.addEventListener('abort', () => {
              resolve(true);
              done({ ok: false, code: 'interrupted', message: 'Stopped.' });
            });
          }),
        close: async () => {},
      },
    }).then(async waiting => {
      const visit = fetch(`${waiting.url}/api/v1/annotate`, {
        method: 'POST',
        body: article,
        headers: { 'Content-Type': 'text/plain' },
        signal: AbortSignal.timeout(300),
      });
      await visit.catch(() => {});
      await waiting.close();
    });
  });
  expect(await calledOff).toBe(true);
});
