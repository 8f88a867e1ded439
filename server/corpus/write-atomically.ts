import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

let count = 0;

/**
 * Writes beside the target under a hidden name and then renames, so that whoever looks sees the old file, the new
 * one or none, never half a file. Makes the folders. Leaves nothing behind when it fails or is aborted.
 */
export async function writeAtomically(path: string, content: string, signal?: AbortSignal): Promise<void> {
  const folder = dirname(path);
  count += 1;
  const draft = join(folder, `.postil-${process.pid}-${count}.tmp`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(draft, content, signal ? { signal } : {});
    signal?.throwIfAborted();
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
