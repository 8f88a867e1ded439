import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inFolder, portable } from '../corpus/output-paths.ts';
import type { PendingArticle } from '../corpus/pending-articles.ts';
import { madeFrom, openRunRecord } from '../corpus/run-record.ts';
import { UnusableInput, unusable } from '../corpus/unusable-input.ts';
import { writeAtomically } from '../corpus/write-atomically.ts';
import type { Outcome } from './outcome.ts';
import type { Output } from './streams.ts';

/** Where finished annotations go. */
export interface Delivery {
  /**
   * Asked before the work: the name of an output that is there already and still right, or null.
   * @throws {UnusableInput} where the output may not be written.
   */
  readonly finished: (article: PendingArticle, bytes: Uint8Array) => Promise<string | null>;
  /** Called as soon as an article is done, in any order; gives the name of the file, or null for none. */
  readonly store: (article: PendingArticle, bytes: Uint8Array, body: string) => Promise<string | null>;
  /** Called in the order of the articles. */
  readonly emit: (outcome: Outcome) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * To standard output, one after the other. With `errorLines` a failed article gets a line there as well; `following` says
 * what of a body is written where another one stands before it.
 */
export function deliverToOutput(
  output: Output,
  errorLines: boolean,
  following: (body: string) => string = body => body,
): Delivery {
  let first = true;
  return {
    finished: async () => null,
    store: async () => null,
    emit: async outcome => {
      if (outcome.status === 'done' && outcome.body !== null) {
        const body = first ? outcome.body : following(outcome.body);
        first = false;
        await output.write(body === '' || body.endsWith('\n') ? body : `${body}\n`);
      }
      if (outcome.status === 'failed' && errorLines) await output.write(errorLine(outcome));
    },
    close: async () => {},
  };
}

function errorLine({ article, code, message }: Outcome & { readonly status: 'failed' }): string {
  return `${JSON.stringify({ id: article.id() ?? null, error: { code, message } })}\n`;
}

export interface FolderOptions {
  readonly folder: string;
  readonly extension: string;
  /** Everything that makes the output what it is, besides the input. */
  readonly madeBy: string;
  readonly resume: boolean;
  readonly force: boolean;
}

/**
 * To a file per article. What Postil did not write itself is written over only with `force`; an output that is
 * also an input never is.
 */
export async function deliverToFolder(options: FolderOptions): Promise<Delivery> {
  const { folder, extension, madeBy, resume, force } = options;
  const record = await openRunRecord(folder).catch((error: unknown) => {
    throw unusable(error, 'write');
  });
  const made = (bytes: Uint8Array): string => madeFrom(bytes, madeBy);
  const target = (article: PendingArticle): string => inFolder(folder, article.stem, extension);
  const name = (article: PendingArticle): string => portable(inFolder('', article.stem, extension));

  return {
    finished: async (article, bytes) => {
      const path = target(article);
      if (article.path !== null && resolve(article.path) === path) {
        throw new UnusableInput(
          'output-is-input',
          'Its output would be written over it; choose another folder.',
        );
      }
      if (resume && !force && (await record.isDone(name(article), made(bytes)))) return path;
      if (!record.known && !force && (await exists(path))) {
        throw new UnusableInput(
          'output-exists',
          `${path} is there already and Postil did not write it; --force writes over it.`,
        );
      }
      return null;
    },
    store: async (article, bytes, body) => {
      const path = target(article);
      try {
        await writeAtomically(path, body);
        await record.add(name(article), made(bytes), Buffer.byteLength(body));
      } catch (error) {
        throw unusable(error, 'write');
      }
      return path;
    },
    emit: async () => {},
    close: record.close,
  };
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
