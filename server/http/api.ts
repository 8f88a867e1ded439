import express, { type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { annotatedArticleJsonSchema, type ReadOptions, version } from '../../annotator/index.ts';
import type { AnnotationRequest, Application } from '../application.ts';
import type { ServerConfig } from '../config.ts';
import { goneSignal } from './gone-signal.ts';
import { openApiDocument } from './openapi.ts';
import { type OperationName, operations, optionsSchema } from './operations.ts';
import { annotationError, Problem } from './problem.ts';

/** The HTTP API: a thin door; every decision about an article is the application's. */
export function apiRouter(application: Application, config: ServerConfig): Router {
  const contract = openApiDocument();
  const handlers: Readonly<Record<OperationName, readonly RequestHandler[]>> = {
    annotate: [
      knownMediaType,
      express.raw({ type: () => true, limit: config.bodyLimit }),
      async (request, response) => {
        const result = await application.annotate(annotationOf(request), goneSignal(response));
        if (!result.ok) throw annotationError(result.code, result.message);
        response.type('application/json').send(result.body);
      },
    ],
    contract: [(_request, response) => void response.json(contract)],
    documentSchema: [
      (_request, response) =>
        void response.type('application/schema+json').send(JSON.stringify(annotatedArticleJsonSchema)),
    ],
    health: [(_request, response) => void response.json({ status: 'ok', version })],
  };

  const router = Router();
  for (const name of Object.keys(operations) as OperationName[]) {
    const { method, path } = operations[name];
    router[method](path, ...handlers[name]);
    router.all(path, refuseMethod(method === 'get' ? 'GET, HEAD' : 'POST'));
  }
  return router;
}

export function refuseMethod(allowed: string): RequestHandler {
  return request => {
    throw new Problem('method-not-allowed', `${request.method} is not possible here; allowed: ${allowed}.`, {
      Allow: allowed,
    });
  };
}

const mediaTypes = ['text/plain', 'text/html', 'application/json'];

const knownMediaType: RequestHandler = (request, _response, next) => {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (mediaTypes.includes(type)) return next();
  throw new Problem('unsupported-media-type', `Send the article as ${mediaTypes.join(', ')}.`);
};

/** Turns the call into the application's request. @throws {Problem} on an unknown option or a body that is no JSON. */
function annotationOf(request: Request): AnnotationRequest {
  const { gloss, ...options } = optionsOf(request);
  const bytes: Uint8Array = Buffer.isBuffer(request.body) ? request.body : new Uint8Array();
  const annotate = { gloss: gloss !== 'false' };
  if (request.is('application/json')) {
    return { source: jsonIn(bytes), read: { ...options, format: 'jsonl' }, annotate, format: 'json' };
  }
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(request.headers['content-type'] ?? '')?.[1];
  const format = request.is('text/html') ? 'html' : 'text';
  return {
    source: bytes,
    read: { ...options, format, ...(charset ? { charset } : {}) },
    annotate,
    format: 'json',
  };
}

function optionsOf(request: Request) {
  const result = optionsSchema.safeParse(request.query);
  if (!result.success) {
    throw new Problem('invalid-option', z.prettifyError(result.error).replaceAll('\n', ' '));
  }
  const { gloss, ...options } = result.data;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { gloss, ...(Object.fromEntries(given) as Pick<ReadOptions, keyof typeof options>) };
}

/** The body as text that is JSON; the reader of records says what is wrong inside it. */
function jsonIn(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    JSON.parse(text);
    return text;
  } catch {
    throw new Problem('malformed-json', 'The body is not JSON in UTF-8.');
  }
}
