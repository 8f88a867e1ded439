/** Nobody else may wait: the queue is full. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

export interface Turns {
  /**
   * Resolves when one of the places is free, first come first served; the result gives the place back.
   * @throws {QueueFull} when too many wait already. Rejects with the signal's reason when it is aborted.
   */
  readonly take: (signal?: AbortSignal) => Promise<() => void>;
}

/** A counter with a bounded queue: time in the queue is not time at work, so limits start with the turn. */
export function createTurns(places: number, queueLimit: number): Turns {
  const waiting: (() => void)[] = [];
  let taken = 0;

  const giveBack = (): void => {
    taken -= 1;
    waiting.shift()?.();
  };
  const occupy = (): (() => void) => {
    taken += 1;
    return giveBack;
  };

  return {
    take: async signal => {
      signal?.throwIfAborted();
      if (taken < places) return occupy();
      if (waiting.length >= queueLimit) throw new QueueFull(`${queueLimit} are waiting already`);
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          waiting.splice(waiting.indexOf(enter), 1);
          reject(signal?.reason);
        };
        const enter = (): void => {
          signal?.removeEventListener('abort', leave);
          resolve(occupy());
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(enter);
      });
    },
  };
}
