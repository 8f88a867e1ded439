import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, postil } from './run-postil.ts';

vi.setConfig({ testTimeout: 90_000 });

const about: { version: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
);

test('says its version', async () => {
  expect(await postil(['--version'])).toEqual({ status: 0, output: `postil ${about.version}\n`, errors: '' });
});

test.each([[['--help']], [['annotate', '--help']], [['help', 'evaluate']], [['serve', '--help']]])(
  '%j explains itself on standard output',
  async words => {
    const { status, output, errors } = await postil(words);
    expect([status, errors]).toEqual([0, '']);
    expect(output).toMatch(/Usage: postil/);
    expect(output).toMatch(/Examples?:/);
  },
);

const wrong: readonly (readonly [words: readonly string[], said: RegExp])[] = [
  [[], /Usage: postil COMMAND/],
  [['anotate'], /Did you mean postil annotate\?/],
  [['worker'], /DATABASE_URL/],
  [['annotate', '-', '--fom', 'text'], /no option --fom[\s\S]*Did you mean --from\?/],
  [['annotate', '-', '--to', 'jsno'], /Did you mean --to json\?/],
  [['annotate', '-', '--from', 'pdf'], /cannot read "pdf"/],
  [['annotate', '-', '--to'], /--to needs a value/],
  [['annotate', '-', '--quiet=yes'], /--quiet takes no value/],
  [['annotate', '-', '--jobs', '0'], /whole number from 1/],
  [['annotate', '-', '--jobs', 'two'], /whole number from 1/],
  [['annotate', '-', '--published', 'yesterday'], /date/i],
  [['annotate', '-', '--language', 'not a tag'], /language/i],
  [['annotate', '-', '--resume'], /--resume needs --out/],
  [['annotate', '-', 'article.txt'], /cannot be mixed/],
  [['annotate', '-', '--from', 'jsonl', '--language', 'fr'], /for one article/],
  [['formats', 'all'], /takes no arguments/],
  [['evaluate'], /Nothing to evaluate/],
];

test.each(wrong)('%j is wrong usage, said in words', async (words, said) => {
  const { status, output, errors } = await postil(words, { input: 'Un texte.' });
  expect([status, output]).toEqual([2, '']);
  expect(errors).toMatch(said);
  expect(errors).not.toMatch(/\n\s+at /);
});

test('--published and --language are for one article, not for several files', async () => {
  const cwd = folderWith({ 'a.txt': 'Un.', 'b.txt': 'Deux.' });
  expect((await postil(['annotate', '.', '--published', '2021-01-07'], { cwd })).status).toBe(2);
  expect((await postil(['annotate', 'a.txt', '--published', '2021-01-07'], { cwd })).status).toBe(0);
});

test('several articles in a format that fills a file need a folder', async () => {
  const cwd = folderWith({ 'a.txt': 'Un.', 'b.txt': 'Deux.' });
  const { status, errors } = await postil(['annotate', '.', '--to', 'html'], { cwd });
  expect(status).toBe(2);
  expect(errors).toMatch(/--out DIR/);
});

test('lists formats and languages', async () => {
  expect((await postil(['formats'])).output).toMatch(/^json {2,}\.json /m);
  expect((await postil(['languages'])).output).toMatch(/^fr {2}French/m);
});
