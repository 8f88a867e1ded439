/**
 * Works on up to `lookAhead` items at once and yields the results in the order of the items, each as soon as it and
 * all before it are there, even while the next item has not arrived. Memory is bounded by `lookAhead`. `work` must
 * not reject. When the signal is aborted no further item is taken; what runs is expected to settle soon and is
 * still yielded.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  lookAhead: number,
  work: (item: Item) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Result, void, void> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  const stopped = abortOf(signal);
  let coming: Promise<IteratorResult<Item>> | null = null;
  let exhausted = false;

  try {
    while (!(exhausted && running.length === 0) && !signal.aborted) {
      if (!exhausted && running.length < lookAhead) coming ??= source.next();
      const [head] = running;
      const event = await Promise.race([
        stopped,
        ...(head ? [head.then(result => ({ result }))] : []),
        ...(coming ? [coming.then(next => ({ next }))] : []),
      ]);
      if (event === 'stopped') break;
      if ('result' in event) {
        running.shift();
        yield event.result;
      } else {
        coming = null;
        if (event.next.done) exhausted = true;
        else running.push(work(event.next.value));
      }
    }
    for (const result of running) yield await result;
  } finally {
    // Not awaited: a source that waits for standard input returns only once more of it comes.
    void source.return?.();
  }
}

function abortOf(signal: AbortSignal): Promise<'stopped'> {
  return new Promise(resolve => {
    if (signal.aborted) resolve('stopped');
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
}
