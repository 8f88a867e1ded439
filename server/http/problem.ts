import { STATUS_CODES } from 'node:http';
import type { Response } from 'express';
import { z } from 'zod';

/** Every code that an answer can carry, and its HTTP status. Codes are stable: programs rely on them. */
const statusOf = {
  'malformed-json': 400,
  'malformed-request': 400,
  'invalid-option': 400,
  'invalid-record': 400,
  'invalid-date': 400,
  'invalid-language': 400,
  'unknown-format': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'article-too-long': 413,
  'unsupported-media-type': 415,
  'forbidden-host': 421,
  'empty-article': 422,
  'binary-content': 422,
  'not-annotatable': 422,
  'time-limit': 422,
  'too-many-requests': 429,
  'internal-error': 500,
  overloaded: 503,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof statusOf;
export const problemCodes = Object.keys(statusOf) as readonly ProblemCode[];

export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string().describe('The name of the HTTP status'),
    status: z.int(),
    detail: z.string().describe('One sentence for a person'),
    code: z.enum(problemCodes as readonly [ProblemCode, ...ProblemCode[]]).describe('Stable, for programs'),
  })
  .readonly()
  .describe('RFC 9457 problem details');
export type ProblemBody = z.infer<typeof problemSchema>;

/** A request that gets no result, and why. Thrown by handlers, turned into an answer in one place. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.code = code;
    this.status = statusOf[code];
    this.headers = headers;
  }
}

/**
 * The error behind a failed annotation. A code that the table does not know is still an unusable article; a fault of
 * our own stays an ordinary error, so that it is logged and not shown.
 */
export function annotationError(code: string, message: string): Error {
  if (code === 'internal-error') return new Error(message);
  if (code === 'overloaded' || code === 'interrupted') {
    return new Problem('overloaded', message, { 'Retry-After': '5' });
  }
  return new Problem(isProblemCode(code) ? code : 'not-annotatable', message);
}

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(statusOf, code);

/** Errors of Express and its body readers carry a status; all else is our own fault and says nothing inside out. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  switch (statusIn(error)) {
    case 400:
      return new Problem(
        'malformed-request',
        'The request cannot be read: it is cut short or badly encoded.',
      );
    case 404:
      return new Problem('not-found', 'There is nothing at this address.');
    case 413:
      return new Problem('too-large', 'The request is too large: an article may have up to 8 megabytes.');
    case 415:
      return new Problem('unsupported-media-type', 'Postil does not know this encoding of a request.');
    default:
      return new Problem(
        'internal-error',
        'Something went wrong inside Postil; the article is not at fault.',
      );
  }
}

/** The same, and a line in the log where the fault is ours. */
export function logged(error: unknown, log: (line: string) => void): Problem {
  const problem = problemOf(error);
  if (problem.code === 'internal-error') log(`postil: ${error instanceof Error ? error.stack : error}`);
  return problem;
}

function statusIn(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}

export function problemBody({ code, status, message }: Problem): ProblemBody {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail: message, code };
}

export function sendProblem(response: Response, problem: Problem): void {
  response.status(problem.status).set(problem.headers);
  response.set('Content-Type', 'application/problem+json; charset=utf-8');
  response.send(JSON.stringify(problemBody(problem)));
}
