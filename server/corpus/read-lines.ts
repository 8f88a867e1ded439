/** A line without its line end, or the fact that it was too long to be kept. Numbers start at 1. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly bytes: null };

const lineFeed = 0x0a;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/**
 * Cuts a stream of bytes at line feeds, holding one line at a time. Lines of white space are left out. A line over
 * `limit` bytes is thrown away as it comes and reported once, so that memory stays bounded.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line, void, void> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;

  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): Line | null => {
    const line = length > limit ? { number, bytes: null } : whole(parts, length, number);
    parts = [];
    length = 0;
    number += 1;
    return line;
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(lineFeed, from);
      if (end < 0) break;
      keep(chunk.subarray(from, end));
      const line = finish();
      if (line) yield line;
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  const last = finish();
  if (last) yield last;
}

/** Copies, because a piece of a chunk would keep the whole chunk alive and travel with it to another thread. */
function whole(parts: readonly Uint8Array[], length: number, number: number): Line | null {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const start = number === 1 && byteOrderMark.every((byte, index) => bytes[index] === byte) ? 3 : 0;
  const text = bytes.subarray(start);
  return text.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d) ? null : { number, bytes: text };
}
