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
  const running: Running<Result>[] = [];
  let exhausted = false;
  let asking = false;
  const failures: unknown[] = [];
  // A fresh promise for every wait: racing one that lives long would keep every result of the run alive.
  let wake = (): void => {};
  const abort = (): void => wake();

  const fail = (error: unknown): void => {
    failures.push(error);
    wake();
  };
  const begin = (item: Item): void => {
    const begun: Running<Result> = { promise: work(item), result: null };
    running.push(begun);
    void begun.promise.then(value => {
      begun.result = { value };
      wake();
    }, fail);
  };
  const ask = (): void => {
    asking = true;
    source
      .next()
      .then(next => {
        if (next.done) exhausted = true;
        else if (!signal.aborted) begin(next.value);
      })
      .catch(fail)
      .finally(() => {
        asking = false;
        wake();
      });
  };

  signal.addEventListener('abort', abort);
  try {
    while (!(exhausted && running.length === 0) && !signal.aborted) {
      if (failures.length > 0) throw failures[0];
      if (!exhausted && !asking && running.length < lookAhead) ask();
      const ready = running[0]?.result;
      if (ready) {
        running.shift();
        yield ready.value;
      } else {
        await new Promise<void>(resolve => {
          wake = resolve;
        });
      }
    }
    for (const { promise } of running) yield await promise;
  } finally {
    signal.removeEventListener('abort', abort);
    // Not awaited: a source that waits for standard input returns only once more of it comes.
    void source.return?.();
  }
}

interface Running<Result> {
  readonly promise: Promise<Result>;
  result: { readonly value: Result } | null;
}
