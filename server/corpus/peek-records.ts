/** How a line of JSON Lines begins; an indented JSON document has its first key on the second line. */
const recordStart = /^\{[ \t]*"[^"\n]{0,200}"[ \t]*:/;
const enough = 1024;

/**
 * Looks at the beginning of a stream, no further than it must, and tells whether records a line come: the answer, and
 * the same stream from its start.
 */
export async function peekRecords(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly records: boolean; readonly chunks: AsyncIterable<Uint8Array> }> {
  const source = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let beginning = '';
  while (!isDecided(beginning)) {
    const next = await source.next();
    if (next.done) break;
    seen.push(next.value);
    beginning += decoder.decode(next.value.subarray(0, enough), { stream: true });
    beginning = beginning.trimStart();
  }
  return { records: recordStart.test(beginning), chunks: rejoin(seen, source) };
}

function isDecided(beginning: string): boolean {
  if (beginning === '') return false;
  return (
    !beginning.startsWith('{') ||
    beginning.includes('\n') ||
    beginning.length >= enough ||
    recordStart.test(beginning)
  );
}

async function* rejoin(
  seen: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  yield* seen;
  for (;;) {
    const next = await rest.next();
    if (next.done) return;
    yield next.value;
  }
}
