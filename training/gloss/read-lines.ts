import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The lines of a text file; `.xz` files are unpacked by the `xz` program. */
export function readLines(path: string): readonly string[] {
  if (!path.endsWith('.xz')) return readFileSync(path, 'utf8').trimEnd().split('\n');
  const { stdout, status, error } = spawnSync('xz', ['-dc', path], { maxBuffer: 2 ** 31 });
  if (status !== 0) throw new Error(`xz cannot unpack ${path}`, { cause: error });
  const lines: string[] = [];
  for (let start = 0; start < stdout.length; ) {
    const end = stdout.indexOf(10, start);
    lines.push(stdout.toString('utf8', start, end === -1 ? stdout.length : end));
    start = end === -1 ? stdout.length : end + 1;
  }
  return lines;
}
