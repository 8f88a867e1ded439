import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { AnnotationRequest, Application } from '../../server/application.ts';
import { createPooledApplication, type PoolOptions } from '../../server/jobs/pooled-application.ts';

vi.setConfig({ testTimeout: 90_000 });

const open: Application[] = [];
afterEach(async () => {
  for (const application of open.splice(0)) await application.close();
});

function pool(options: PoolOptions): Application {
  const application = createPooledApplication({
    threads: 1,
    workerFile: join(import.meta.dirname, 'odd-worker.mjs'),
    ...options,
  });
  open.push(application);
  return application;
}

const request = (source: string): AnnotationRequest => ({ source, read: {}, annotate: {}, format: 'json' });

test.each([
  ['loop', 'time-limit'],
  ['exit', 'internal-error'],
  ['throw', 'internal-error'],
])('an article that makes its thread %s fails alone', async (source, code) => {
  const application = pool({ timeLimit: 4000 });
  expect(await application.annotate(request('before'))).toEqual({ ok: true, body: 'before' });
  expect(await application.annotate(request(source))).toMatchObject({ ok: false, code });
  expect(await application.annotate(request('after'))).toEqual({ ok: true, body: 'after' });
});

test('time in the queue does not count against the limit', async () => {
  const application = pool({ timeLimit: 6000 });
  await application.annotate(request('warm'));
  const sources = Array.from({ length: 10 }, () => 'wait 700');
  const results = await Promise.all(sources.map(source => application.annotate(request(source))));
  expect(results.map(result => result.ok)).toEqual(sources.map(() => true));
});

test('a full queue answers at once, and those in it are served in turn', async () => {
  const application = pool({ queueLimit: 2 });
  const results = await Promise.all(
    ['wait 300', 'a', 'b', 'c', 'd'].map(source => application.annotate(request(source))),
  );
  expect(results.map(result => (result.ok ? result.body : result.code))).toEqual([
    'wait 300',
    'a',
    'b',
    'overloaded',
    'overloaded',
  ]);
});

test('an abort ends running and waiting articles, and the pool goes on', async () => {
  const application = pool({});
  await application.annotate(request('warm'));
  const stop = new AbortController();
  const all = ['loop', 'waiting'].map(source => application.annotate(request(source), stop.signal));
  setTimeout(() => stop.abort(), 100);
  expect(await Promise.all(all)).toMatchObject([{ code: 'interrupted' }, { code: 'interrupted' }]);
  expect(await application.annotate(request('late'), stop.signal)).toMatchObject({ code: 'interrupted' });
  expect(await application.annotate(request('after'))).toEqual({ ok: true, body: 'after' });
});

test('run from the sources it works without threads', async () => {
  const application = createPooledApplication({ threads: 2 });
  expect(await application.annotate(request('Il fait beau à Brest.'))).toMatchObject({ ok: true });
});
