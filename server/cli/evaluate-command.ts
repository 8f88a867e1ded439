import {
  type AnnotatedArticle,
  type ArticleScores,
  reportJson,
  reportOf,
  reportTable,
  scoreArticle,
} from '../../annotator/index.ts';
import type { Application } from '../application.ts';
import { UnusableInput } from '../corpus/unusable-input.ts';
import { inOrder } from '../jobs/in-order.ts';
import { createPooledApplication, defaultThreads } from '../jobs/pooled-application.ts';
import { type GoldArticle, goldArticles } from './gold-articles.ts';
import { interruptedStatus, onInterrupt } from './interrupt.ts';
import { type OptionTable, parseOptions, wholeNumber } from './parse-options.ts';
import { openStandardOutput, printable, say } from './streams.ts';
import { UsageError } from './usage-error.ts';

const evaluateOptions = {
  language: { value: 'CODE' },
  limit: { value: 'N' },
  jobs: { value: 'N' },
  json: { value: null },
} as const satisfies OptionTable;

/** `postil evaluate`: the scores go to standard output. @throws {UsageError} */
export async function evaluateCommand(words: readonly string[]): Promise<number> {
  const options = parseOptions('evaluate', evaluateOptions, words);
  const threads = wholeNumber('jobs', options.valueOf('jobs'), 1, 64) ?? defaultThreads();
  const limit = wholeNumber('limit', options.valueOf('limit'), 1, 999_999_999) ?? Number.POSITIVE_INFINITY;
  if (options.positionals.length === 0) {
    throw new UsageError('Nothing to evaluate: name a folder with gold.json files, or a data file.');
  }
  const articles: GoldArticle[] = [];
  let failures = 0;
  for (const path of options.positionals) {
    try {
      articles.push(...(await goldArticles(path, options.valueOf('language'))).slice(0, limit));
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      failures += 1;
      say(`${printable(path)}: ${printable(error.message)} [${error.code}]`);
    }
  }
  if (articles.length === 0) return 3;

  const interrupt = onInterrupt();
  const application = createPooledApplication({ threads });
  try {
    const scores: ArticleScores[] = [];
    const results = inOrder(
      each(articles),
      2 * threads + 2,
      article => score(application, article),
      interrupt.signal,
    );
    for await (const { article, result } of results) {
      if (typeof result !== 'string') scores.push(result);
      else {
        failures += 1;
        say(`${printable(article.name)}: ${printable(result)}`);
      }
    }
    if (interrupt.signal.aborted) return interruptedStatus;
    const report = reportOf(scores);
    await openStandardOutput().write(options.has('json') ? reportJson(report) : reportTable(report));
    return failures > 0 ? 1 : 0;
  } finally {
    await application.close();
    interrupt.letGo();
  }
}

interface Scored {
  readonly article: GoldArticle;
  /** Scores, or why there are none. */
  readonly result: ArticleScores | string;
}

async function score(application: Application, article: GoldArticle): Promise<Scored> {
  const { source, read, expected } = article;
  const request = { source, read, annotate: { gloss: expected.gloss !== null }, format: 'json' };
  const annotated = await application.annotate(request);
  if (!annotated.ok) return { article, result: `${annotated.message} [${annotated.code}]` };
  const document: AnnotatedArticle = JSON.parse(annotated.body);
  const scores = scoreArticle(document, expected);
  return { article, result: scores ?? 'Its text is not the one that the gold annotations count in.' };
}

async function* each(articles: readonly GoldArticle[]): AsyncGenerator<GoldArticle, void, void> {
  yield* articles;
}
