import { z } from 'zod';

/** What a program may say about an article in the address of the call. */
export const optionsSchema = z.strictObject({
  gloss: z.enum(['true', 'false']).optional().describe('"false" leaves the English gloss out'),
  language: z.string().min(1).optional().describe('BCP 47 code; wins over what Postil would detect'),
  published: z.string().min(1).optional().describe('ISO 8601 date or date-time of publication'),
  title: z.string().optional(),
  url: z.string().optional(),
});

/** The JSON body of an annotation call, as the reader of records takes it; described here for the contract. */
export const recordSchema = z.object({
  id: z.string().min(1).optional(),
  text: z.string(),
  published: z.string().min(1).nullish(),
  language: z.string().min(1).nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
});

export const healthSchema = z.object({ status: z.literal('ok'), version: z.string() });

export interface Operation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  /** Media type of the answer. */
  readonly produces: string;
  /** Name of the answer's schema among the components; null for any JSON object. */
  readonly schema: 'AnnotatedArticle' | 'Health' | null;
  readonly takesArticle: boolean;
  /** Statuses of the problems that it may answer with. */
  readonly problems: readonly number[];
}

/** Every call of the API. The router and the OpenAPI document are both made from this table. */
export const operations = {
  annotate: {
    method: 'post',
    path: '/api/v1/annotate',
    summary: 'Annotate one article without storing it',
    produces: 'application/json',
    schema: 'AnnotatedArticle',
    takesArticle: true,
    problems: [400, 405, 413, 415, 421, 422, 429, 500, 503],
  },
  contract: {
    method: 'get',
    path: '/api/v1/openapi.json',
    summary: 'This contract',
    produces: 'application/json',
    schema: null,
    takesArticle: false,
    problems: [405, 421, 429],
  },
  documentSchema: {
    method: 'get',
    path: '/schema/annotated-article-1.json',
    summary: 'The JSON Schema of the document',
    produces: 'application/schema+json',
    schema: null,
    takesArticle: false,
    problems: [405, 421, 429],
  },
  health: {
    method: 'get',
    path: '/healthz',
    summary: 'Whether the server is alive',
    produces: 'application/json',
    schema: 'Health',
    takesArticle: false,
    problems: [405, 421, 429],
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;
