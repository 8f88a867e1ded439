import { setTimeout as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../server/jobs/in-order.ts';

async function* numbers(count: number) {
  for (let number = 0; number < count; number++) yield number;
}

const never = new AbortController().signal;

async function collect<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const all: Result[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test('results come in the order of the items, whatever is ready first', async () => {
  const work = (number: number) => later((number * 7) % 11, number);
  expect(await collect(inOrder(numbers(50), 8, work, never))).toEqual(
    Array.from({ length: 50 }, (_, at) => at),
  );
});

test('no more items are taken than the look-ahead allows', async () => {
  let begun = 0;
  let delivered = 0;
  let most = 0;
  const work = async (number: number) => {
    begun += 1;
    most = Math.max(most, begun - delivered);
    await later(number === 0 ? 30 : 0);
    return number;
  };
  for await (const _ of inOrder(numbers(40), 5, work, never)) delivered += 1;
  expect([delivered, most <= 5]).toEqual([40, true]);
});

test('a result is delivered while the next item is still awaited', async () => {
  let release = (): void => {};
  const gate = new Promise<void>(resolve => {
    release = resolve;
  });
  async function* slow() {
    yield 'first';
    await gate;
    yield 'second';
  }
  const results = inOrder(slow(), 4, async item => item, never);
  expect((await results.next()).value).toBe('first');
  release();
  expect((await results.next()).value).toBe('second');
  expect((await results.next()).done).toBe(true);
});

test('an abort takes no further item, yields what was begun and does not wait for the source', async () => {
  const stop = new AbortController();
  async function* endless() {
    yield 1;
    yield 2;
    await new Promise(() => {});
  }
  const work = (item: number) =>
    new Promise<string>(resolve => {
      if (item === 1) resolve('done');
      else stop.signal.addEventListener('abort', () => resolve('given up'));
    });
  setTimeout(() => stop.abort(), 20);
  expect(await collect(inOrder(endless(), 4, work, stop.signal))).toEqual(['done', 'given up']);
});

test('an error of the source reaches the caller', async () => {
  async function* broken() {
    yield 1;
    throw new Error('disk gone');
  }
  await expect(collect(inOrder(broken(), 2, async item => item, never))).rejects.toThrow('disk gone');
});
