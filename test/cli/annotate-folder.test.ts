import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { ended, folderWith, postil, records, startPostil } from './run-postil.ts';

vi.setConfig({ testTimeout: 90_000 });

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(folder, name)).isFile() && !name.endsWith('.postil-record.jsonl'))
    .map(name => name.replaceAll('\\', '/'))
    .sort();

test('a folder gives a file per article at the same place', async () => {
  const cwd = folderWith({
    'in/a.txt': 'Un.',
    'in/deep/b.md': '# Deux',
    'in/same.txt': 'Trois.',
    'in/same.html': '<p>Quatre.</p>',
    'in/about.json': '{}',
    'in/.hidden/c.txt': 'Caché.',
    'in/.d.txt': 'Caché.',
    'secret.txt': 'Dehors.',
  });
  symlinkSync(join(cwd, 'secret.txt'), join(cwd, 'in/link.txt'));
  symlinkSync(cwd, join(cwd, 'in/up'));
  const { status, output, errors } = await postil(['annotate', 'in', '--out', 'out', '--no-gloss'], { cwd });
  expect([status, output]).toEqual([0, '']);
  expect(errors).toMatch(/1 files in folders left out/);
  expect(filesBelow(join(cwd, 'out'))).toEqual(['a.json', 'deep/b.json', 'same.html.json', 'same.txt.json']);
});

test('names that mean something to shells, patterns and terminals are only names', async () => {
  const names = ['-dash.txt', 'a [b] {c}*?.txt', 'new\nline.txt', 'Éa̐ 😀.txt', 'it\'s "q" $HOME.txt'];
  const cwd = folderWith(Object.fromEntries(names.map(name => [`in/${name}`, 'Un texte.'])));
  const { status } = await postil(['annotate', '--out', 'out', '--no-gloss', '--', 'in'], { cwd });
  expect(status).toBe(0);
  expect(filesBelow(join(cwd, 'out'))).toEqual(names.map(name => name.replace(/txt$/, 'json')).sort());
  const direct = await postil(['annotate', '--no-gloss', '--', 'in/a [b] {c}*?.txt'], { cwd });
  expect(direct.status).toBe(0);
  const gone = await postil(['annotate', 'gone\n\u001b[31m.txt'], { cwd });
  expect(gone.errors).toContain('gone\\u{000a}\\u{001b}[31m.txt: ');
});

test('a pattern takes what it matches', async () => {
  const cwd = folderWith({ 'x/1.txt': 'Un.', 'x/y/2.txt': 'Deux.', 'x/y/3.md': 'Trois.' });
  expect((await postil(['annotate', 'x/**/*.txt', '--out', 'out', '--no-gloss'], { cwd })).status).toBe(0);
  expect(filesBelow(join(cwd, 'out'))).toEqual(['1.json', 'y/2.json']);
  expect((await postil(['annotate', 'x/*.pdf', '--out', 'out'], { cwd })).status).toBe(3);
});

test('ids of records become file names that stay in the folder', async () => {
  const ids = ['../../etc/passwd', '/abs', '..', 'CON', 'plain', 'x'.repeat(500), 'a/b', 'a-b', '\u0000'];
  const cwd = folderWith({
    'news.jsonl': ids.map(id => JSON.stringify({ id, text: `Le numéro ${id.length} gagne.` })).join('\n'),
  });
  const { status } = await postil(['annotate', 'news.jsonl', '--out', 'out', '--no-gloss'], { cwd });
  expect(status).toBe(0);
  const files = filesBelow(join(cwd, 'out'));
  expect(files).toHaveLength(ids.length);
  expect(files.every(file => /^news\/[^/]{1,120}\.json$/.test(file))).toBe(true);
  expect(files).toContain('news/plain.json');
  expect(readdirSync(cwd).sort()).toEqual(['news.jsonl', 'out']);
});

test('--resume does only what is missing, changed, or asked for differently', async () => {
  const cwd = folderWith({ 'in/a.txt': 'Un.', 'in/b.txt': 'Deux.', 'in/c.txt': 'Trois.' });
  const run = async (...words: string[]) => {
    const { status, errors } = await postil(
      ['annotate', 'in', '--out', 'out', '--no-gloss', '--json', ...words],
      { cwd },
    );
    const events: Record<string, unknown>[] = errors
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(status).toBe(0);
    expect(events[0]).toMatchObject({ event: 'start', articles: 3 });
    const { done, skipped, failed } = events.at(-1) ?? {};
    return [done, skipped, failed];
  };
  expect(await run('--resume')).toEqual([3, 0, 0]);
  expect(await run('--resume')).toEqual([0, 3, 0]);
  rmSync(join(cwd, 'out/a.json'));
  writeFileSync(join(cwd, 'in/b.txt'), 'Deux, corrigé.');
  writeFileSync(join(cwd, 'out/c.json'), '{}');
  expect(await run('--resume')).toEqual([3, 0, 0]);
  expect(await run('--resume', '--from', 'text')).toEqual([3, 0, 0]);
  expect(await run('--resume', '--from', 'text', '--force')).toEqual([3, 0, 0]);
  expect(await run()).toEqual([3, 0, 0]);
});

test('a file that Postil did not write is written over only with --force, an input never', async () => {
  const cwd = folderWith({ 'in/a.txt': 'Un.', 'out/a.json': 'mine' });
  const refused = await postil(['annotate', 'in', '--out', 'out', '--no-gloss'], { cwd });
  expect(refused.status).toBe(1);
  expect(refused.errors).toMatch(/\[output-exists\]/);
  expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toBe('mine');
  rmSync(join(cwd, 'out/.postil-record.jsonl'));
  expect((await postil(['annotate', 'in', '--out', 'out', '--no-gloss', '--force'], { cwd })).status).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8'))).toMatchObject({ gloss: null });

  writeFileSync(join(cwd, 'in/b.json'), 'Un texte sous un drôle de nom.');
  const own = await postil(['annotate', 'in/b.json', '--from', 'text', '--out', 'in', '--force'], { cwd });
  expect(own.status).toBe(1);
  expect(own.errors).toMatch(/\[output-is-input\]/);
  expect(readFileSync(join(cwd, 'in/b.json'), 'utf8')).toBe('Un texte sous un drôle de nom.');
});

test('an output that cannot be written fails by name and leaves no draft', async () => {
  const cwd = folderWith({ 'in/a.txt': 'Un.', 'in/b.txt': 'Deux.' });
  mkdirSync(join(cwd, 'out/a.json'), { recursive: true });
  const { status, errors } = await postil(['annotate', 'in', '--out', 'out', '--no-gloss', '--force'], {
    cwd,
  });
  expect(status).toBe(1);
  expect(errors).toMatch(/^in\/a\.txt: .*\[(not-written|not-a-file)\]$/m);
  expect(filesBelow(join(cwd, 'out'))).toEqual(['b.json']);
  expect(readdirSync(join(cwd, 'out')).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

test('interrupted, it keeps what is finished, and --resume does the rest', async () => {
  const cwd = folderWith({ 'news.jsonl': records(120) });
  const words = ['annotate', 'news.jsonl', '--out', 'out', '--no-gloss', '--jobs', '1'];
  const child = startPostil(words, cwd);
  const end = ended(child);
  while (!existsSync(join(cwd, 'out/news/n1.json'))) await later(5);
  child.kill('SIGINT');
  expect((await end).status).toBe(130);
  const kept = filesBelow(join(cwd, 'out'));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(120);
  for (const name of kept) JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8'));

  const rest = await postil([...words, '--resume'], { cwd });
  expect(rest.status).toBe(0);
  expect(rest.errors).toMatch(new RegExp(`; ${kept.length} done before`));
  expect(filesBelow(join(cwd, 'out'))).toHaveLength(120);
});

test('--watch annotates what is added and changed, until Ctrl-C', async () => {
  const cwd = folderWith({ 'in/a.txt': 'Un.' });
  const child = startPostil(['annotate', 'in', '--out', 'out', '--watch', '--no-gloss', '--quiet'], cwd);
  const end = ended(child);
  const text = (name: string): string | null => {
    if (!existsSync(join(cwd, name))) return null;
    const document: { article: { text: string } } = JSON.parse(readFileSync(join(cwd, name), 'utf8'));
    return document.article.text.trim();
  };
  const until = async (name: string, expected: string) => {
    while (text(name) !== expected) await later(20);
  };
  await until('out/a.json', 'Un.');
  writeFileSync(join(cwd, 'in/b.txt'), 'Deux.');
  await until('out/b.json', 'Deux.');
  writeFileSync(join(cwd, 'in/a.txt'), 'Un, corrigé.');
  await until('out/a.json', 'Un, corrigé.');
  child.kill('SIGINT');
  expect(await end).toEqual({ status: 130, output: '', errors: '' });
});
