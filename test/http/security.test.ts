import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnnotatedArticle } from '../../annotator/index.ts';
import type { RunningServer } from '../../server/serve.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { alwaysAnswering, serveForTest } from '../support/serve-for-test.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await serveForTest();
});
afterAll(() => server.close());

test.each(['/', '/corpus/fr/sample', '/nothing', '/healthz', '/assets/page.css'])(
  'headers of %s',
  async path => {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  },
);

/** `fetch` does not let a test choose the Host header. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request(`${url}/healthz`, { headers: { host } }, response => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on('error', reject).end();
  });
}

describe('names that the server answers to', () => {
  test.each([
    ['localhost', 200],
    ['LocalHost:4747', 200],
    ['127.0.0.1:80', 200],
    ['[::1]:4747', 200],
    ['attacker.example', 421],
    ['attacker.example:4747', 421],
    ['localhost.attacker.example', 421],
    ['127.0.0.1.nip.io', 421],
  ])('%s → %d', async (host, status) => {
    expect(await statusFor(server.url, host)).toBe(status);
  });

  test('a server for everybody answers to every name', async () => {
    const open = await serveForTest({ host: '0.0.0.0' });
    const port = new URL(open.url).port;
    expect(await statusFor(`http://127.0.0.1:${port}`, 'news.example')).toBe(200);
    await open.close();
  });
});

const payloads = [
  '<script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '<svg/onload=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<style>*{display:none}</style>',
  '<base href="//attacker.example/">',
  '<!--<img title="--><img src=x onerror=alert(1)>">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<%= 7 * 7 %><%- include("/etc/passwd") %>',
  '{{constructor.constructor("alert(1)")()}}',
];

/** What must never come out of an article: elements, handlers and addresses that are not the template's own. */
function intruders(html: string): string[] {
  const { document } = parseHTML(html);
  const elements = [...document.querySelectorAll('*')];
  const scripts = elements.filter(
    element => element.localName === 'script' && !element.getAttribute('src')?.startsWith('/assets/'),
  );
  const own = [...document.querySelectorAll('.timeline svg')];
  const foreign = elements.filter(
    element =>
      !own.includes(element) &&
      ['svg', 'img', 'style', 'base', 'iframe', 'object', 'embed', 'math'].includes(element.localName),
  );
  const drawn = own.flatMap(svg => [...svg.querySelectorAll('*')]);
  const undrawn = drawn.filter(({ localName }) => !['path', 'text', 'title', 'a', 'g'].includes(localName));
  const attributes = elements.flatMap(element =>
    [...element.attributes].map(({ name, value }) => ({ name, value })),
  );
  const handlers = attributes.filter(({ name }) => /^on|^style$|^srcdoc$/.test(name));
  const addresses = attributes.filter(
    ({ name, value }) =>
      ['href', 'src', 'action', 'formaction'].includes(name) && !/^(#|\/(?!\/)|https?:)/.test(value),
  );
  return [
    ...[...scripts, ...foreign, ...undrawn].map(element => element.outerHTML),
    ...[...handlers, ...addresses].map(({ name, value }) => `${name}="${value}"`),
  ];
}

/** The sample with a payload in every field that comes from an article or a model. */
function poisoned(payload: string): AnnotatedArticle {
  const text = `${payload} ${sampleDocument.article.text}`;
  const whole = { start: 0, end: payload.length };
  const { metadata } = sampleDocument.article;
  return {
    ...sampleDocument,
    producer: { ...sampleDocument.producer, version: payload },
    article: {
      ...sampleDocument.article,
      text,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, language: payload }],
      metadata: {
        ...metadata,
        title: payload,
        publishedAt: payload,
        section: payload,
        byline: payload,
        url: payload,
        source: payload,
      },
    },
    language: {
      ...sampleDocument.language,
      code: payload,
      candidates: [{ code: payload, score: 1 }],
      passages: [{ span: whole, code: payload }],
    },
    sentences: [{ id: 's1', span: whole, text: payload, block: 0, language: payload }],
    mentions: sampleDocument.mentions.map(mention => ({
      ...mention,
      span: whole,
      text: payload,
      subtype: payload,
      source: payload,
    })),
    entities: sampleDocument.entities.map(entity => ({
      ...entity,
      name: payload,
      subtype: payload,
      aliases: [payload],
      links: [payload, `https://x.example/${payload}`],
    })),
    times: sampleDocument.times.map(time => ({
      ...time,
      span: whole,
      text: payload,
      value: payload,
      begin: payload,
      end: payload,
      source: payload,
    })),
    deadlines: sampleDocument.deadlines.map(deadline => ({
      ...deadline,
      due: payload,
      whoSpan: whole,
      action: whole,
      cue: whole,
      source: payload,
    })),
    quotes: sampleDocument.quotes.map(quote => ({ ...quote, span: whole, text: payload, source: payload })),
    gloss: {
      target: 'en',
      engine: payload,
      sentences: [
        {
          sentence: 's1',
          text: payload,
          alignment: [{ source: [whole], target: whole, how: 'word' }],
          mentions: [{ mention: 'm1', span: whole }],
          times: [{ time: 't1', span: whole }],
        },
      ],
    },
    diagnostics: [{ code: payload, severity: 'warning', message: payload, span: whole }],
  };
}

const post = (url: string, fields: Record<string, string>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return fetch(`${url}/annotate`, { method: 'POST', body, headers: { Accept: 'text/html' } });
};

describe.each(payloads)('%s', payload => {
  test('in every field of a document', async () => {
    const application = alwaysAnswering(poisoned(payload));
    const poisonedServer = await serveForTest({ application });
    const html = await (await post(poisonedServer.url, { text: payload })).text();
    expect(intruders(html)).toEqual([]);
    expect(parseHTML(html).document.querySelector('h1')?.textContent).toBe(payload);
    await poisonedServer.close();
  });

  test('in the labels of the timeline', async () => {
    const document = poisoned(payload);
    const days = ['2031-04-02', '2031-04-03'];
    const dated: AnnotatedArticle = {
      ...document,
      article: {
        ...document.article,
        metadata: { ...document.article.metadata, publishedAt: '2031-03-14' },
      },
      times: document.times.map((time, index) => ({ ...time, begin: days[index] ?? null, end: null })),
      deadlines: document.deadlines.map(deadline => ({ ...deadline, due: '2031-04-02' })),
    };
    const datedServer = await serveForTest({ application: alwaysAnswering(dated) });
    const html = await (await post(datedServer.url, { text: payload })).text();
    expect(intruders(html)).toEqual([]);
    const strip = parseHTML(html).document.querySelector('.timeline .strip');
    expect(strip?.textContent).toContain(payload);
    await datedServer.close();
  });

  test('in a real article', async () => {
    const text = `Le maire de Nantes a dit ${payload} mardi.\n${payload}\n`;
    const response = await post(server.url, { text });
    expect(response.status).toBe(200);
    expect(intruders(await response.text())).toEqual([]);
  });

  test('in a form that comes back', async () => {
    const response = await post(server.url, {
      text: '',
      language: payload,
      published: payload,
      keptFile: Buffer.from('\0\u0001\u0002PNG').toString('base64'),
      keptFileName: payload,
    });
    expect(intruders(await response.text())).toEqual([]);
  });

  test('in an address', async () => {
    const path = `/${encodeURIComponent(payload)}?${encodeURIComponent(payload)}`;
    const response = await fetch(server.url + path, { headers: { Accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(intruders(await response.text())).toEqual([]);
  });
});

test('templates print nothing raw: `<%-` only includes other templates', () => {
  const views = join(import.meta.dirname, '../../views');
  const templates = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ejs'),
  );
  expect(templates.length).toBeGreaterThan(5);
  for (const name of templates) {
    const raw = readFileSync(join(views, name), 'utf8').match(/<%-(?!\s*include\(')[^%]*/g);
    expect(raw, name).toBeNull();
  }
});
