import type { Response } from 'express';

/** Fires when the visitor leaves before the answer is there, so that nobody works for an empty room. */
export function goneSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
