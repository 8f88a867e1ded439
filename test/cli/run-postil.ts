import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const main = join(import.meta.dirname, '../../dist/server/main.js');

export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Options {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

/** Starts the built command line; `npm test` builds it first. */
export const startPostil = (words: readonly string[], cwd?: string) =>
  spawn(process.execPath, [main, ...words], { cwd });

/** Runs it to its end. */
export function postil(words: readonly string[], { cwd, input }: Options = {}): Promise<Ended> {
  const child = startPostil(words, cwd);
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  return ended(child);
}

export function ended(child: ReturnType<typeof startPostil>): Promise<Ended> {
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status =>
      resolve({
        status,
        output: Buffer.concat(output).toString('utf8'),
        errors: Buffer.concat(errors).toString('utf8'),
      }),
    );
  });
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'postil-test-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Records `{id, text}` a line. */
export const records = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({ id: `n${index + 1}`, text: sentence.repeat(1 + ((index * 7) % 13)) }),
  ).join('\n');

const sentence = 'Le conseil municipal de Tours a voté lundi soir la gratuité des bus. ';
