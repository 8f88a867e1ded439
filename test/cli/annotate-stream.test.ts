import { setTimeout as later } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { ended, folderWith, postil, records, startPostil } from './run-postil.ts';

vi.setConfig({ testTimeout: 90_000 });

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

test('one article on standard input gives one document and says nothing', async () => {
  const { status, output, errors } = await postil(['annotate', '-', '--published', '2021-01-07'], {
    input: 'Le vote aura lieu demain à Nantes.\n',
  });
  expect([status, errors]).toEqual([0, '']);
  expect(JSON.parse(output)).toMatchObject({
    schema: 'annotated-article/1',
    article: { metadata: { publishedAt: '2021-01-07' } },
  });
});

test('without a path it reads standard input', async () => {
  const { status, output } = await postil(['annotate', '--no-gloss'], { input: 'Bonjour à tous.' });
  expect(status).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ gloss: null });
});

test('records come out a line each, in order, the same with one thread and with three', async () => {
  const input = `\ufeff${records(40)}\n\n`;
  const one = await postil(['annotate', '--no-gloss', '--jobs', '1'], { input });
  const three = await postil(['annotate', '--no-gloss', '--jobs', '3'], { input });
  expect([one.status, three.status]).toEqual([0, 0]);
  expect(linesOf(one.output).map(document => document.id)).toEqual(
    Array.from({ length: 40 }, (_, index) => `n${index + 1}`),
  );
  expect(three.output).toBe(one.output);
});

test('a record that fails costs a line, not the run', async () => {
  const input = [
    '{"id": "good", "text": "Il pleut à Brest."}',
    '{"id": "empty", "text": ""}',
    '{"id": "broken", "text": ',
    '{"id": 7, "title": "no text"}',
    '{"id": "last", "text": "Il neige à Gap."}',
  ].join('\n');
  const { status, output, errors } = await postil(['annotate', '-', '--from', 'jsonl', '--no-gloss'], {
    input,
  });
  expect(status).toBe(1);
  const lines = linesOf(output);
  expect(lines.map(line => line.id)).toEqual(['good', 'empty', null, '7', 'last']);
  expect(lines.map(line => 'error' in line)).toEqual([false, true, true, true, false]);
  expect(lines[1]).toEqual({ id: 'empty', error: { code: 'empty-article', message: expect.any(String) } });
  expect(errors).toMatch(/^line:2: .*\[empty-article\]$/m);
  expect(errors).toMatch(/2 articles annotated .*; 3 failed/);
});

test('a line over the limit is refused without being kept', async () => {
  const long = `{"id": "long", "text": "${'a'.repeat(17 * 1024 * 1024)}"}`;
  const input = `{"id": "a", "text": "Un mot."}\n${long}\n{"id": "b", "text": "Un autre."}\n`;
  const { status, output } = await postil(['annotate', '-', '--no-gloss', '--quiet'], { input });
  expect(status).toBe(1);
  expect(linesOf(output)).toMatchObject([{ id: 'a' }, { error: { code: 'line-too-long' } }, { id: 'b' }]);
});

test('each record is answered before the next one is needed', async () => {
  const child = startPostil(['annotate', '-', '--from', 'jsonl', '--no-gloss', '--jobs', '2']);
  const end = ended(child);
  for (const id of ['first', 'second']) {
    const answer = new Promise<string>(resolve => child.stdout.once('data', chunk => resolve(String(chunk))));
    child.stdin.write(`{"id": "${id}", "text": "Le train part à midi."}\n`);
    expect(JSON.parse(await answer)).toMatchObject({ id });
  }
  child.stdin.end();
  expect((await end).status).toBe(0);
});

test('a reader that goes away ends the run quietly', async () => {
  const child = startPostil(['annotate', '-', '--no-gloss', '--quiet']);
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(records(200));
  const { status, errors } = await ended(child);
  expect([status, errors]).toEqual([0, '']);
});

test('interrupted while it waits for input, it ends with 130', async () => {
  const child = startPostil(['annotate', '-', '--from', 'jsonl', '--no-gloss']);
  const end = ended(child);
  child.stdin.write('{"id": "a", "text": "Il fait beau."}\n');
  await new Promise(resolve => child.stdout.once('data', resolve));
  child.kill('SIGINT');
  const { status, output } = await Promise.race([
    end,
    later(15_000).then(() => ({ status: null, output: '' })),
  ]);
  expect(status).toBe(130);
  expect(linesOf(output)).toHaveLength(1);
});

test('nothing to read is status 3', async () => {
  expect((await postil(['annotate', '-', '--from', 'jsonl'], { input: '\n\n' })).status).toBe(3);
  const missing = await postil(['annotate', 'no-such-file.txt']);
  expect(missing.status).toBe(3);
  expect(missing.errors).toMatch(/no-such-file\.txt: There is no such file/);
});

test('several files go to standard output a document a line, and a missing one is a line too', async () => {
  const cwd = folderWith({ 'b.txt': 'Deux.', 'a.txt': 'Un.', 'c.html': '<p>Trois.</p>' });
  const { status, output } = await postil(
    ['annotate', 'b.txt', 'a.txt', 'gone.txt', 'c.html', '--to', 'json'],
    {
      cwd,
    },
  );
  expect(status).toBe(1);
  expect(
    linesOf(output).map(line => (line.article as { text: string } | undefined)?.text.trim() ?? line.id),
  ).toEqual([null, 'Deux.', 'Un.', 'Trois.']);
});

test('several articles make one table and one stream of calendars', async () => {
  const cwd = folderWith({ 'a.txt': 'Un.', 'b.txt': 'Deux.' });
  const table = await postil(['annotate', 'a.txt', 'b.txt', '--to', 'csv'], { cwd });
  expect(table.status).toBe(0);
  expect(table.output.match(/^\ufeff?kind,|\ufeff/gm)).toHaveLength(1);
  const calendars = await postil(['annotate', 'a.txt', 'b.txt', '--to', 'ics'], { cwd });
  expect(calendars.status).toBe(0);
  expect(calendars.output.match(/^BEGIN:VCALENDAR\r$/gm)).toHaveLength(2);
});
