import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** The text of a data file that ships with Postil; `path` counts from this folder, `.br` files are unpacked. */
export function readDataFile(path: string): string {
  const bytes = readFileSync(fileURLToPath(new URL(path, import.meta.url)));
  return (path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');
}
