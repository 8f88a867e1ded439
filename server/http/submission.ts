import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { Request } from 'express';
import type { AnnotationRequest } from '../application.ts';
import { Problem } from './problem.ts';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What somebody asked for on the page. A file, where there is one, is the article; else the text is. */
export interface Submission {
  readonly text: string;
  readonly file: UploadedFile | null;
  /** BCP 47, or empty: Postil finds out. */
  readonly language: string;
  /** ISO 8601 date or date-time, or empty: the article says. */
  readonly published: string;
  readonly gloss: boolean;
}

export const emptySubmission: Submission = { text: '', file: null, language: '', published: '', gloss: true };

/** The request that the page, its exports and the command line share, so that all give the same bytes. */
export function annotationRequest(submission: Submission, format: string): AnnotationRequest {
  const { text, file, language, published, gloss } = submission;
  return {
    source: file ? file.bytes : text,
    read: {
      ...(file ? { fileName: file.name } : {}),
      ...(language ? { language } : {}),
      ...(published ? { published } : {}),
    },
    annotate: { gloss },
    format,
  };
}

/** Reads a posted form, `multipart/form-data` or `application/x-www-form-urlencoded`. @throws {Problem} */
export async function readSubmission(request: Request, articleLimit: number): Promise<Submission> {
  const { fields, upload } = await readForm(request, articleLimit * 3);
  const field = (name: string) => fields.get(name) ?? '';
  return {
    text: field('text'),
    file: upload ?? (field('dropFile') ? null : keptFile(field('keptFile'), field('keptFileName'))),
    language: field('language').trim(),
    published: field('published').trim(),
    gloss: field('gloss') !== 'off',
  };
}

/** A file travels from page to page as base64, so that its very bytes are read again. */
function keptFile(base64: string, name: string): UploadedFile | null {
  return base64 ? { name, bytes: Buffer.from(base64, 'base64') } : null;
}

interface PostedForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly upload: UploadedFile | null;
}

function readForm(request: Request, limit: number): Promise<PostedForm> {
  if (!request.is(['multipart/form-data', 'application/x-www-form-urlencoded'])) {
    throw new Problem('unsupported-media-type', 'This page takes form posts; programs use /api/v1/annotate.');
  }
  const parser = parserFor(request, limit);
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    let upload: Promise<UploadedFile | null> = Promise.resolve(null);
    let received = 0;
    const fail = (problem: Problem): void => {
      request.unpipe(parser);
      request.resume();
      reject(problem);
    };
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > limit) fail(new Problem('too-large', 'The form is too large to be read.'));
    });
    request.on('aborted', () => fail(malformed()));
    // A page may ask for the same thing at two places: the last answer counts, and an empty field is none.
    parser.on('field', (name: string, value: string) => {
      if (value !== '' || !fields.has(name)) fields.set(name, value);
    });
    parser.on('file', (name: string, stream: Readable, fileName: string) => {
      const read = buffer(stream).then(bytes => (bytes.length > 0 ? { name: fileName, bytes } : null));
      if (name === 'file') upload = read;
    });
    parser.on('error', () => fail(malformed()));
    parser.on('finish', () => {
      upload.then(
        file => resolve({ fields, upload: file }),
        () => fail(malformed()),
      );
    });
    request.pipe(parser);
  });
}

function parserFor(request: Request, limit: number): BusboyInstance {
  const contentType = request.headers['content-type'] ?? '';
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': contentType },
      limits: { fieldSize: limit, fileSize: limit, fields: 20, files: 2, parts: 22 },
    });
  } catch {
    throw malformed();
  }
}

const malformed = () => new Problem('malformed-request', 'The form was cut short or cannot be read.');
