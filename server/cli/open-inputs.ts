import type { InputFormat, ReadOptions } from '../../annotator/index.ts';
import { findInputs, type InputFile } from '../corpus/find-inputs.ts';
import { outputStems } from '../corpus/output-paths.ts';
import { peekRecords } from '../corpus/peek-records.ts';
import {
  fileArticle,
  isRecordFile,
  type PendingArticle,
  readWhole,
  recordArticles,
  recordsFrom,
  unreadableArticle,
} from '../corpus/pending-articles.ts';
import { unusable } from '../corpus/unusable-input.ts';
import type { AnnotateSettings } from './annotate-settings.ts';
import type { Expected } from './outcome.ts';
import { UsageError } from './usage-error.ts';

export interface Inputs {
  readonly articles: AsyncIterable<PendingArticle>;
  readonly expected: Expected;
  /** True where there is exactly one article: then it needs no threads. */
  readonly single: boolean;
  readonly ignored: number;
}

/** Settings whose input format is known to exist. */
export interface ReadableSettings extends AnnotateSettings {
  readonly from: InputFormat;
}

/** Looks at what the paths are, and reads nothing yet, except the beginning of standard input. */
export async function openInputs(settings: ReadableSettings): Promise<Inputs> {
  return settings.paths[0] === '-' ? standardInput(settings) : files(settings);
}

async function standardInput(settings: ReadableSettings): Promise<Inputs> {
  const known = { ignored: 0, expected: { articles: null, bytes: null } };
  try {
    const { records, chunks } =
      settings.from === 'auto'
        ? await peekRecords(process.stdin)
        : { records: settings.from === 'jsonl', chunks: process.stdin };
    if (records) {
      refuseForMany(settings);
      const articles = recordsFrom(chunks, { name: 'line', path: null, stem: '' });
      return { ...known, single: false, articles };
    }
    const article: PendingArticle = {
      name: 'standard input',
      path: null,
      id: () => null,
      stem: 'stdin',
      bytes: 0,
      read: readOptions(settings),
      load: () => readWhole(chunks),
    };
    return { ...known, single: true, articles: one(article) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const article = unreadableArticle('standard input', unusable(error, 'read'));
    return { ...known, single: true, articles: one(article) };
  }
}

async function files(settings: ReadableSettings): Promise<Inputs> {
  const found = await findInputs(settings.paths, settings.out);
  const stems = outputStems(found.files, found.base);
  const record = (file: InputFile): boolean => isRecordFile(file, settings.from);
  const single = found.files.length + found.problems.length === 1 && !found.files.some(record);
  if (!single) refuseForMany(settings);
  const read = readOptions(settings);

  async function* articles(): AsyncGenerator<PendingArticle, void, void> {
    for (const { name, problem } of found.problems) yield unreadableArticle(name, problem);
    for (const file of found.files) {
      const stem = stems.get(file.path) ?? file.name;
      if (record(file)) yield* recordArticles(file, stem);
      else yield fileArticle(file, stem, read);
    }
  }
  return {
    articles: articles(),
    single,
    ignored: found.ignored,
    expected: {
      articles: found.files.some(record) ? null : found.files.length,
      bytes: found.files.reduce((sum, file) => sum + file.bytes, 0),
    },
  };
}

function readOptions({ from, language, published }: ReadableSettings): ReadOptions {
  return {
    format: from,
    ...(language === null ? {} : { language }),
    ...(published === null ? {} : { published }),
  };
}

function refuseForMany({ language, published }: AnnotateSettings): void {
  const name = language !== null ? 'language' : published !== null ? 'published' : null;
  if (!name) return;
  throw new UsageError(
    `--${name} is for one article: a single file or text on standard input.`,
    `With JSON Lines, write "${name}" into each record.`,
  );
}

async function* one(article: PendingArticle): AsyncGenerator<PendingArticle, void, void> {
  yield article;
}
