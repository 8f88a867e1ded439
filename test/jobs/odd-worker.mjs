/** A worker that does what the text says: the pool must survive all of it. */
export function annotateArticle({ source }) {
  if (source === 'loop') for (;;);
  if (source === 'exit') process.exit(3);
  if (source === 'throw') throw new Error('as told');
  if (source.startsWith('wait ')) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(source.slice(5)));
  }
  return { ok: true, body: source };
}
