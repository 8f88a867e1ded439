import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../server/http/operations.ts';
import { problemCodes } from '../../server/http/problem.ts';
import type { RunningServer } from '../../server/serve.ts';
import { serveForTest } from '../support/serve-for-test.ts';

/** The part of an OpenAPI document that these tests look at. */
interface Contract {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, DescribedOperation>>;
  readonly components: { readonly schemas: Record<string, Record<string, unknown>> };
}
interface DescribedOperation {
  readonly responses: Record<string, { readonly content: Record<string, unknown> }>;
  readonly parameters?: readonly { readonly name: string }[];
}

let server: RunningServer;
let contract: Contract;
beforeAll(async () => {
  server = await serveForTest();
  contract = (await (await fetch(`${server.url}/api/v1/openapi.json`)).json()) as Contract;
});
afterAll(() => server.close());

/** Checks a body against the schema that the contract gives for it; returns what is wrong. */
function faults(name: string, body: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const { $id: _, ...schema } = contract.components.schemas[name] ?? {};
  const check = ajv.compile(schema);
  return check(body) ? null : check.errors;
}

test('the contract names every operation and nothing else', () => {
  expect(contract.openapi).toBe('3.1.0');
  const documented = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.keys(item).map(method => `${method} ${path}`),
  );
  expect(documented.sort()).toEqual(
    Object.values(operations)
      .map(({ method, path }) => `${method} ${path}`)
      .sort(),
  );
});

describe.each(Object.values(operations))('$method $path', ({ method, path, produces, schema }) => {
  test('answers as documented', async () => {
    const response = await fetch(server.url + path, {
      method,
      ...(method === 'post'
        ? { body: 'Le pont sera fermé dès lundi.', headers: { 'Content-Type': 'text/plain' } }
        : {}),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${produces}; charset=utf-8`);
    const body = await response.json();
    if (schema) expect(faults(schema, body)).toBeNull();
    else expect(typeof body).toBe('object');
  });

  test('refuses another method as documented', async () => {
    const response = await fetch(server.url + path, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(method === 'get' ? 'GET, HEAD' : 'POST');
    const documented = contract.paths[path]?.[method]?.responses['405']?.content;
    expect(Object.keys(documented ?? {})).toEqual(['application/problem+json']);
    expect(faults('Problem', await response.json())).toBeNull();
  });
});

test('the options are documented', () => {
  const names = contract.paths['/api/v1/annotate']?.post?.parameters?.map(parameter => parameter.name);
  expect(names).toEqual(['gloss', 'language', 'published', 'title', 'url']);
});

test('every problem code is documented', () => {
  const text = JSON.stringify(contract.components.schemas.Problem);
  for (const code of problemCodes) expect(text).toContain(`"${code}"`);
});

test('the published schema is the file in the repository', async () => {
  const file = readFileSync(
    new URL('../../annotator/document/annotated-article-1.json', import.meta.url),
    'utf8',
  );
  const response = await fetch(`${server.url}/schema/annotated-article-1.json`);
  expect(await response.json()).toEqual(JSON.parse(file));
});
