import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import {
  type AnnotationRequest,
  type AnnotationResult,
  type Application,
  createLocalApplication,
  internalError,
} from '../application.ts';
import { createTurns, QueueFull } from './turns.ts';

export interface PoolOptions {
  readonly threads?: number;
  /** Milliseconds that one article may take, counted from when a thread takes it up. */
  readonly timeLimit?: number;
  /** Articles that may wait for a thread; one more is answered `overloaded`. */
  readonly queueLimit?: number;
  /** A compiled module that exports `annotateArticle`. */
  readonly workerFile?: string;
}

/** Threads for a machine: one core stays free for reading, writing and answering. */
export const defaultThreads = (): number => Math.max(1, Math.min(4, availableParallelism() - 1));
export const articleTimeLimit = 60_000;
const defaultQueueLimit = 256;
/** A thread that needs more is ended instead of the process. */
const threadMemoryMegabytes = 2048;

const compiled = !import.meta.url.endsWith('.ts');
const ownWorkerFile = fileURLToPath(new URL('./annotate-worker.js', import.meta.url));

/**
 * Annotates on worker threads. An article over the time limit, or one that brings its thread down, becomes a
 * failed result of that article; the pool starts a new thread and goes on. Run from the sources (tsx, vitest),
 * where a thread cannot load TypeScript, it works on the calling thread instead.
 */
export function createPooledApplication(options: PoolOptions = {}): Application {
  if (!compiled && options.workerFile === undefined) return createLocalApplication();
  const threads = options.threads ?? defaultThreads();
  const timeLimit = options.timeLimit ?? articleTimeLimit;
  const turns = createTurns(threads, options.queueLimit ?? defaultQueueLimit);
  const pool = new Piscina({
    filename: options.workerFile ?? ownWorkerFile,
    name: 'annotateArticle',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: threadMemoryMegabytes },
  });
  // A thread that dies between two articles is replaced; without a listener its error would end the process.
  pool.on('error', () => {});

  return {
    annotate: async (request, signal) => {
      try {
        const giveBack = await turns.take(signal);
        try {
          return await runWithin(pool, request, timeLimit, signal);
        } finally {
          giveBack();
        }
      } catch (error) {
        if (signal?.aborted) return interrupted;
        return error instanceof QueueFull ? overloaded : internalError(error);
      }
    },
    close: () => pool.destroy(),
  };
}

async function runWithin(
  pool: Piscina<AnnotationRequest, AnnotationResult>,
  request: AnnotationRequest,
  timeLimit: number,
  signal: AbortSignal | undefined,
): Promise<AnnotationResult> {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  const timer = setTimeout(abort, timeLimit);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await pool.run(request, { signal: stop.signal });
  } catch (error) {
    if (stop.signal.aborted && !signal?.aborted) return overTime(timeLimit);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

const overTime = (timeLimit: number): AnnotationResult => ({
  ok: false,
  code: 'time-limit',
  message: `The article took longer than ${timeLimit / 1000} seconds and was given up.`,
});

const overloaded: AnnotationResult = {
  ok: false,
  code: 'overloaded',
  message: 'Too many articles are waiting already; try again in a moment.',
};

const interrupted: AnnotationResult = {
  ok: false,
  code: 'interrupted',
  message: 'The work was stopped before this article was finished.',
};
