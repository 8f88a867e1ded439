import type { PendingArticle } from '../corpus/pending-articles.ts';

/** What became of one article. `body` is null where it went to a file, `output` where it did not. */
export type Outcome = { readonly article: PendingArticle } & (
  | { readonly status: 'done'; readonly body: string | null; readonly output: string | null }
  | { readonly status: 'skipped'; readonly output: string }
  | { readonly status: 'failed'; readonly code: string; readonly message: string; readonly unread: boolean }
  | { readonly status: 'interrupted' }
);

/** How much there is to do. */
export interface Expected {
  /** Null where that cannot be known: standard input, files of records. */
  readonly articles: number | null;
  readonly bytes: number | null;
}

/** How many of each; `unread` are those of the failed that could not even be opened. */
export interface Tally {
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly unread: number;
}

export const emptyTally: Tally = { done: 0, skipped: 0, failed: 0, unread: 0 };

export function counted(tally: Tally, outcome: Outcome): Tally {
  switch (outcome.status) {
    case 'done':
      return { ...tally, done: tally.done + 1 };
    case 'skipped':
      return { ...tally, skipped: tally.skipped + 1 };
    case 'failed':
      return {
        ...tally,
        failed: tally.failed + 1,
        unread: tally.unread + (outcome.unread ? 1 : 0),
      };
    case 'interrupted':
      return tally;
  }
}

/** 0 all done, 1 some failed, 3 nothing could be read. */
export function exitStatus({ done, skipped, failed, unread }: Tally): 0 | 1 | 3 {
  if (done + skipped + failed - unread === 0) return 3;
  return failed > 0 ? 1 : 0;
}
