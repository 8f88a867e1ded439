import type { Application } from '../application.ts';
import type { PendingArticle } from '../corpus/pending-articles.ts';
import { UnusableInput } from '../corpus/unusable-input.ts';
import { inOrder } from '../jobs/in-order.ts';
import type { Delivery } from './delivery.ts';
import { counted, emptyTally, type Outcome, type Tally } from './outcome.ts';
import type { Reporter } from './reporter.ts';

export interface ArticlesRun {
  readonly articles: AsyncIterable<PendingArticle>;
  readonly application: Application;
  readonly format: string;
  readonly gloss: boolean;
  /** Articles that may be begun before the first of them is delivered. */
  readonly lookAhead: number;
  readonly delivery: Delivery;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/** Annotates, delivers and reports article by article, in the order in which they come. */
export async function annotateArticles(run: ArticlesRun): Promise<Tally> {
  let tally = emptyTally;
  for await (const outcome of inOrder(
    run.articles,
    run.lookAhead,
    article => annotateOne(run, article),
    run.signal,
  )) {
    if (outcome.status === 'interrupted') continue;
    await run.delivery.emit(outcome);
    run.reporter.article(outcome);
    tally = counted(tally, outcome);
  }
  return tally;
}

async function annotateOne(run: ArticlesRun, article: PendingArticle): Promise<Outcome> {
  const failed = (code: string, message: string, unread: boolean): Outcome => ({
    article,
    status: 'failed',
    code,
    message,
    unread,
  });
  try {
    const bytes = await article.load();
    const there = await run.delivery.finished(article, bytes);
    if (there !== null) return { article, status: 'skipped', output: there };
    const result = await run.application.annotate(
      { source: bytes, read: article.read, annotate: { gloss: run.gloss }, format: run.format },
      run.signal,
    );
    if (!result.ok) {
      if (result.code === 'interrupted') return { article, status: 'interrupted' };
      return failed(result.code, result.message, false);
    }
    const output = await run.delivery.store(article, bytes, result.body);
    return { article, status: 'done', body: output === null ? result.body : null, output };
  } catch (error) {
    if (run.signal.aborted) return { article, status: 'interrupted' };
    if (!(error instanceof UnusableInput)) throw error;
    return failed(error.code, error.message, unreadCodes.has(error.code));
  }
}

const unreadCodes: ReadonlySet<string> = new Set([
  'not-found',
  'not-readable',
  'not-a-file',
  'nothing-found',
]);
