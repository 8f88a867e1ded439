import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import { annotatedArticleJsonSchema, version } from '../../annotator/index.ts';
import { healthSchema, type Operation, operations, optionsSchema, recordSchema } from './operations.ts';
import { problemSchema } from './problem.ts';

const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-2020-12' });
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The API in OpenAPI 3.1, made from the table of operations and the schemas that the server itself checks with. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Postil',
      version,
      description:
        'Reads news articles: language, structure, names, dates, deadlines, and an English gloss beside the original. ' +
        'All offsets count UTF-16 code units of `article.text`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(
      Object.entries(operations).map(([name, operation]) => [
        operation.path,
        { [operation.method]: describe(name, operation) },
      ]),
    ),
    components: {
      schemas: {
        AnnotatedArticle: annotatedArticleJsonSchema,
        ArticleRecord: jsonSchema(recordSchema),
        Health: jsonSchema(healthSchema),
        Problem: jsonSchema(problemSchema),
      },
    },
  };
}

function describe(name: string, operation: Operation) {
  return {
    operationId: name,
    summary: operation.summary,
    ...(operation.takesArticle ? { parameters: parameters(), requestBody: articleBody() } : {}),
    responses: {
      200: {
        description: STATUS_CODES[200],
        content: {
          [operation.produces]: {
            schema: operation.schema ? reference(operation.schema) : { type: 'object' },
          },
        },
      },
      ...Object.fromEntries(operation.problems.map(status => [status, problemResponse(status)])),
    },
  };
}

function parameters() {
  return Object.entries(optionsSchema.shape).map(([name, schema]) => {
    const { $schema: _, description, ...own } = jsonSchema(schema);
    return { name, in: 'query', required: false, ...(description ? { description } : {}), schema: own };
  });
}

function articleBody() {
  const article = { schema: { type: 'string' } };
  return {
    required: true,
    description:
      'The article: plain text (the charset is honoured), a web page, or a record. Up to 8 megabytes.',
    content: {
      'text/plain': article,
      'text/html': article,
      'application/json': { schema: reference('ArticleRecord') },
    },
  };
}

function problemResponse(status: number) {
  return {
    description: STATUS_CODES[status],
    ...(status === 503 || status === 429
      ? { headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } } }
      : {}),
    content: { 'application/problem+json': { schema: reference('Problem') } },
  };
}
