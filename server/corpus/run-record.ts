import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './write-atomically.ts';

/**
 * What Postil has written in an output folder, a line each in `.postil-record.jsonl`. `made` is a hash of the
 * input's bytes, the options and the version, so that `--resume` does again whatever any of them changed.
 */
const entrySchema = z.object({ output: z.string(), made: z.string(), bytes: z.int() }).readonly();
type Entry = z.infer<typeof entrySchema>;

export const recordName = '.postil-record.jsonl';

export interface RunRecord {
  /** True where Postil has written in this folder before. */
  readonly known: boolean;
  /** True where that output is there, as long as it was, and made from the same. */
  readonly isDone: (output: string, made: string) => Promise<boolean>;
  readonly add: (output: string, made: string, bytes: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const madeFrom = (bytes: Uint8Array, options: string): string =>
  createHash('sha256').update(options, 'utf8').update('\0').update(bytes).digest('hex').slice(0, 32);

/** Opens the record of a folder, or begins one. Lines that a crash cut short are dropped. */
export async function openRunRecord(folder: string): Promise<RunRecord> {
  const path = join(folder, recordName);
  const text = await readFile(path, 'utf8').catch(() => null);
  const entries = new Map<string, Entry>();
  for (const line of (text ?? '').split('\n')) {
    const entry = parseEntry(line);
    if (entry) entries.set(entry.output, entry);
  }
  await writeAtomically(path, [...entries.values()].map(entry => `${JSON.stringify(entry)}\n`).join(''));
  const file: FileHandle = await open(path, 'a');
  return {
    known: text !== null,
    isDone: async (output, made) => {
      const entry = entries.get(output);
      if (entry?.made !== made) return false;
      const stats = await stat(join(folder, output)).catch(() => null);
      return stats?.isFile() === true && stats.size === entry.bytes;
    },
    add: async (output, made, bytes) => {
      const entry = { output, made, bytes };
      entries.set(output, entry);
      await file.appendFile(`${JSON.stringify(entry)}\n`);
    },
    close: () => file.close(),
  };
}

function parseEntry(line: string): Entry | null {
  if (line === '') return null;
  try {
    return entrySchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
