/**
 * Works on up to `lookAhead` items at once and yields the results in the order of the items, each as soon as it and
 * all before it are there, even while the next item has not arrived. Memory is bounded by `lookAhead`. `work` must
 * not reject. Ends early, without waiting for running work, when the signal is aborted.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  lookAhead: number,
  work: (item: Item) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Result, void, void> {
  const stopped = new Promise<'stopped'>(resolve => {
    if (signal.aborted) resolve('stopped');
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let exhausted = false;

  while (!(exhausted && running.length === 0)) {
    if (!exhausted && running.length < lookAhead) coming ??= source.next();
    const [head] = running;
    const event = await Promise.race([
      stopped,
      ...(head ? [head.then(result => ({ result }))] : []),
      ...(coming ? [coming.then(next => ({ next }))] : []),
    ]);
    if (event === 'stopped') {
      // A source that waits for standard input would only return once more input comes.
      void source.return?.();
      return;
    }
    if ('result' in event) {
      running.shift();
      yield event.result;
    } else {
      coming = null;
      if (event.next.done) exhausted = true;
      else running.push(work(event.next.value));
    }
  }
}
