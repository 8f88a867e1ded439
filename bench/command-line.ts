import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOfLength } from './article-text.ts';

const main = join(import.meta.dirname, '../dist/server/main.js');

interface Run {
  readonly seconds: number;
  readonly status: number | null;
  /** Largest resident memory in megabytes; null where the system does not tell (outside Linux). */
  readonly peak: number | null;
  readonly lines: number;
}

async function run(words: readonly string[], input: string | null): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [main, ...words], { stdio: ['pipe', 'pipe', 'ignore'] });
  let peak: number | null = null;
  let lines = 0;
  const look = setInterval(() => {
    peak = residentPeak(child.pid) ?? peak;
  }, 100);
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) lines += 1;
  });
  child.stdin.end(input ?? '');
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(look);
  return { seconds: (performance.now() - begun) / 1000, status, peak, lines };
}

function residentPeak(pid: number | undefined): number | null {
  const path = `/proc/${pid}/status`;
  if (pid === undefined || !existsSync(path)) return null;
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(path, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

/** From the shell to the answer. */
export async function benchStart(): Promise<readonly string[]> {
  if (!existsSync(main)) return ['npm run build first: dist/ is missing'];
  const cases: readonly (readonly [name: string, words: readonly string[]])[] = [
    ['--version', ['--version']],
    ['annotate, 2 kB, no gloss', ['annotate', '-', '--no-gloss']],
    ['annotate, 2 kB, with gloss', ['annotate', '-']],
  ];
  const rows: string[] = [];
  for (const [name, words] of cases) {
    const runs: Run[] = [];
    for (let round = 0; round < 3; round++) runs.push(await run(words, textOfLength(2000)));
    const best = runs.toSorted((a, b) => a.seconds - b.seconds)[0];
    rows.push(`${name.padEnd(28)} ${(best?.seconds ?? 0).toFixed(2)} s   ${best?.peak ?? '–'} MB`);
  }
  return rows;
}

/** Peak memory on records of 3 kB each: a stream of many must not need more than a stream of few. */
export async function benchMemory(): Promise<readonly string[]> {
  if (!existsSync(main)) return ['npm run build first: dist/ is missing'];
  const folder = mkdtempSync(join(tmpdir(), 'postil-bench-'));
  try {
    const rows: string[] = [];
    for (const megabytes of [1, 20]) {
      const path = join(folder, `${megabytes}.jsonl`);
      await writeRecords(path, megabytes);
      const { seconds, peak, lines, status } = await run(['annotate', path, '--no-gloss'], null);
      const size = (statSync(path).size / 1e6).toFixed(0);
      rows.push(
        `${size.padStart(3)} MB of records: ${lines} documents in ${seconds.toFixed(0)} s, peak ${peak ?? '–'} MB, exit ${status}`,
      );
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeRecords(path: string, megabytes: number): Promise<void> {
  writeFileSync(path, '');
  const file = createWriteStream(path);
  const text = textOfLength(3000);
  let written = 0;
  for (let id = 1; written < megabytes * 1e6; id++) {
    const line = `${JSON.stringify({ id: String(id), text: `${text}\nNuméro ${id}.` })}\n`;
    written += Buffer.byteLength(line);
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}
