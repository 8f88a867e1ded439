import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** How much is unpacked at once: the default of 16 kB copies a large table about for as long as it unpacks it. */
export const unpackedChunk = 2 ** 20;

/** The text of a data file that ships with Postil; `path` counts from this folder, `.br` files are unpacked. */
export function readDataFile(path: string): string {
  const bytes = readFileSync(fileURLToPath(new URL(path, import.meta.url)));
  return (path.endsWith('.br') ? brotliDecompressSync(bytes, { chunkSize: unpackedChunk }) : bytes).toString(
    'utf8',
  );
}
