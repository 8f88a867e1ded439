import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { InputFormat, ReadOptions } from '../../annotator/index.ts';
import type { InputFile } from './find-inputs.ts';
import { fileNameFor } from './output-paths.ts';
import { type Line, readLines } from './read-lines.ts';
import { UnusableInput, unusable } from './unusable-input.ts';

/** An article whose turn has not come: it costs no memory until `load`, except as a line of a file. */
export interface PendingArticle {
  /** For people: the file, and the line where there are many: `news.jsonl:12`. */
  readonly name: string;
  /** The file it comes from; null for standard input. */
  readonly path: string | null;
  /** The id that its record states, as far as it can be read; null for a file. */
  readonly id: () => string | null;
  /** Where its output goes, relative and without extension. */
  readonly stem: string;
  /** What it counts in the progress of the whole. */
  readonly bytes: number;
  readonly read: ReadOptions;
  /** @throws {UnusableInput} */
  readonly load: () => Promise<Uint8Array>;
}

const mebibyte = 1024 * 1024;
export const lineLimit = 16 * mebibyte;
export const fileLimit = 32 * mebibyte;

export const isRecordFile = (file: InputFile, from: InputFormat): boolean =>
  from === 'jsonl' || (from === 'auto' && ['.jsonl', '.ndjson'].includes(extname(file.path).toLowerCase()));

/** The article that a file is. */
export function fileArticle(file: InputFile, stem: string, read: ReadOptions): PendingArticle {
  return {
    name: file.name,
    path: file.path,
    id: () => null,
    stem,
    bytes: file.bytes,
    read: { ...read, fileName: file.path },
    load: async () => {
      if (file.bytes > fileLimit) throw tooLong();
      return readFile(file.path).catch((error: unknown) => {
        throw unusable(error, 'read');
      });
    },
  };
}

/** The articles of a file with a record a line, read as they are needed. */
export const recordArticles = (file: InputFile, stem: string): AsyncGenerator<PendingArticle, void, void> =>
  recordsFrom(createReadStream(file.path), { name: file.name, path: file.path, stem });

interface Place {
  /** For people. */
  readonly name: string;
  readonly path: string | null;
  /** Empty for standard input: its records go to the top of the output folder. */
  readonly stem: string;
}

/** The articles of a stream with a record a line. Where the stream breaks, the last of them is one that fails. */
export async function* recordsFrom(
  chunks: AsyncIterable<Uint8Array>,
  place: Place,
): AsyncGenerator<PendingArticle, void, void> {
  try {
    for await (const line of readLines(chunks, lineLimit)) yield recordArticle(line, place);
  } catch (error) {
    yield unreadableArticle(place.name, unusable(error, 'read'));
  }
}

/** Stands for what cannot be read, so that it fails in its turn like any other. */
export function unreadableArticle(name: string, problem: UnusableInput): PendingArticle {
  const load = (): Promise<never> => Promise.reject(problem);
  return { name, path: null, id: () => null, stem: '', bytes: 0, read: {}, load };
}

function recordArticle(line: Line, place: Place): PendingArticle {
  const { bytes, number } = line;
  const id = (): string | null => (bytes ? statedId(bytes) : null);
  return {
    name: `${place.name}:${number}`,
    path: place.path,
    id,
    get stem() {
      return join(place.stem, fileNameFor(id() ?? `line-${number}`));
    },
    bytes: bytes?.length ?? lineLimit,
    read: { format: 'jsonl' },
    load: async () => {
      if (bytes) return bytes;
      throw new UnusableInput(
        'line-too-long',
        `The line is longer than ${lineLimit / mebibyte} megabytes; one article a line is expected.`,
      );
    },
  };
}

function statedId(bytes: Uint8Array): string | null {
  try {
    const record: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  } catch {
    return null;
  }
}

/** A stream as one article. @throws {UnusableInput} when it breaks or is longer than a file may be. */
export async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > fileLimit) throw tooLong();
      parts.push(chunk);
    }
  } catch (error) {
    throw error instanceof UnusableInput ? error : unusable(error, 'read');
  }
  return Buffer.concat(parts);
}

const tooLong = (): UnusableInput =>
  new UnusableInput('article-too-long', `It is longer than ${fileLimit / mebibyte} megabytes: no article.`);
