import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotate, exporterFor, exporters, readArticle } from '../../annotator/index.ts';
import type { RunningServer } from '../../server/serve.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { alwaysAnswering, alwaysFailing, serveForTest } from '../support/serve-for-test.ts';

const article =
  'La piscine rouvre\n\nLa ville de Guérande rouvrira la piscine le 3 mai 2027, a annoncé le maire. 🏊\n';

let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postil-pages-'));
  mkdirSync(join(folder, 'corpus/fr/piscine'), { recursive: true });
  writeFileSync(join(folder, 'corpus/fr/piscine/article.txt'), article);
  writeFileSync(join(folder, 'corpus/fr/piscine/about.json'), '{"title": "La piscine <rouvre>"}');
  mkdirSync(join(folder, 'corpus/fr/pont-ferme'));
  writeFileSync(join(folder, 'corpus/fr/pont-ferme/article.html'), `<p>${article}</p>`);
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serveForTest({ corpusFolder: join(folder, 'corpus'), bodyLimit: 100_000 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}
const post = (path: string, fields: Readonly<Record<string, string | File>>, url = server.url) =>
  fetch(url + path, { method: 'POST', body: form(fields), headers: { Accept: 'text/html' } });
type Page = ReturnType<typeof parseHTML>['document'];
const page = async (response: Response) => parseHTML(await response.text()).document;
const value = (document: Page, selector: string) => document.querySelector(selector)?.getAttribute('value');
/** As a browser reads it: the line break after the opening tag is not content. */
const textArea = (document: Page) => document.querySelector('textarea')?.textContent?.replace(/^\n/, '');

describe('the form', () => {
  test('offers text, file, language, date, gloss and the corpus', async () => {
    const document = await page(await fetch(server.url));
    for (const name of ['text', 'file', 'language', 'published', 'gloss']) {
      expect(document.querySelector(`[name=${name}]`), name).not.toBeNull();
    }
    const shelf = [...document.querySelectorAll('.shelf a')].map(link => [
      link.getAttribute('href'),
      link.textContent,
    ]);
    expect(shelf).toEqual([
      ['/corpus/fr/piscine', 'La piscine <rouvre>'],
      ['/corpus/fr/pont-ferme', 'Pont ferme'],
    ]);
  });

  test('offers a sample where there is no corpus, and reads it', async () => {
    const bare = await serveForTest();
    const link = (await page(await fetch(bare.url))).querySelector('.shelf a')?.getAttribute('href');
    expect(link).toBe('/corpus/fr/sample');
    const response = await fetch(bare.url + link);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Haut-Plateau');
    await bare.close();
  });
});

describe('reading', () => {
  test('pasted text gives the article page', async () => {
    const response = await post('/annotate', { text: article });
    expect(response.status).toBe(200);
    const document = await page(response);
    for (const label of document.querySelectorAll('.label')) label.remove();
    expect(document.querySelector('.columns')?.textContent).toContain('Guérande rouvrira la piscine');
    expect(textArea(document)).toBe(article.replaceAll('\n', '\r\n'));
  });

  test('a form without a file part, as programs send it', async () => {
    const body = new URLSearchParams({ text: article, gloss: 'off' });
    const response = await fetch(`${server.url}/annotate`, { method: 'POST', body });
    expect(response.status).toBe(200);
    const document = await page(response);
    expect(document.querySelector('input[type=checkbox][name=gloss]')?.hasAttribute('checked')).toBe(false);
  });

  test('a file is read, and carried along byte for byte', async () => {
    const bytes = Buffer.from('La forêt brûle près de Guérande.', 'latin1');
    const response = await post('/annotate', { text: '', file: new File([bytes], 'forêt.txt') });
    expect(response.status).toBe(200);
    const document = await page(response);
    expect(value(document, '[name=keptFile]')).toBe(bytes.toString('base64'));
    expect(value(document, '[name=keptFileName]')).toBe('forêt.txt');
  });

  test('a corpus article has an address of its own', async () => {
    const response = await fetch(`${server.url}/corpus/fr/piscine?hide=time,person`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('rouvrira');
  });

  test.each([
    ['?hide=place', ['place']],
    ['?hide=time,place,nonsense', ['place', 'time']],
    ['?hide=place&hide=time', ['place', 'time']],
    ['', []],
  ])('the kinds in the address %s start switched off', async (query, expected) => {
    const document = await page(await fetch(`${server.url}/corpus/fr/piscine${query}`));
    const off = [...document.querySelectorAll('.chip input:not([checked])')];
    expect(off.map(chip => chip.getAttribute('value'))).toEqual(expected);
  });

  test('without a script, the chips make the address', async () => {
    const document = await page(await fetch(`${server.url}/corpus/fr/piscine`));
    const chips = document.querySelector('form.filters');
    expect([chips?.getAttribute('method'), chips?.getAttribute('action')]).toEqual([
      'get',
      '/corpus/fr/piscine',
    ]);
    expect(value(document, '[name=kinds]')).toBe('place,time');
  });

  test.each([
    ['kinds=place,time&show=time', '/corpus/fr/piscine?hide=place'],
    ['kinds=place,time', '/corpus/fr/piscine?hide=place,time'],
    ['kinds=place,time&show=time&show=place', '/corpus/fr/piscine'],
    ['kinds=%0d%0aSet-Cookie:a,//x.example,time', '/corpus/fr/piscine?hide=time'],
  ])('what they send, %s, leads to %s', async (query, expected) => {
    const response = await fetch(`${server.url}/corpus/fr/piscine?${query}`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, expected]);
  });

  test('a posted article has no address to keep them in', async () => {
    const document = await page(await post('/annotate?hide=place', { text: article }));
    expect(document.querySelector('form.filters')).toBeNull();
    expect(document.querySelector('#show-place')?.hasAttribute('checked')).toBe(false);
    expect(document.querySelector('#show-time')?.hasAttribute('checked')).toBe(true);
  });

  test.each([
    '/corpus/fr/nothing',
    '/corpus/fr/..%2f..%2fsecret.txt',
    '/corpus/..%2f/secret.txt',
    '/corpus/%2e%2e/secret.txt',
    '/corpus/fr/piscine%00',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/form.ejs',
  ])('there is nothing at %s', async path => {
    const response = await fetch(server.url + path, { headers: { Accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });
});

describe('nothing pasted is lost', () => {
  test.each<[name: string, fields: Record<string, string>, status: number, field: string]>([
    ['no text', { text: '  ' }, 422, 'text'],
    ['too much text', { text: 'é'.repeat(60_000) }, 413, 'text'],
    ['a date that is none', { text: article, published: '31 February' }, 400, 'published'],
    ['a language that is none', { text: article, language: '!!' }, 400, 'language'],
  ])('%s', async (_name, fields, status, field) => {
    const response = await post('/annotate', { gloss: 'off', ...fields });
    expect(response.status).toBe(status);
    const document = await page(response);
    expect(textArea(document)?.replaceAll('\r\n', '\n')).toBe(fields.text);
    const invalid = [...document.querySelectorAll('[aria-invalid]')];
    expect(invalid.map(element => element.getAttribute('name'))).toEqual([field]);
    expect(invalid[0]?.hasAttribute('autofocus')).toBe(true);
    const described = document.getElementById(invalid[0]?.getAttribute('aria-describedby') ?? '');
    expect(described?.getAttribute('role')).toBe('alert');
    expect(value(document, '[name=published]')).toBe(fields.published ?? '');
    expect(document.querySelector('input[type=checkbox][name=gloss]')?.hasAttribute('checked')).toBe(false);
  });

  test('a text and a file: both stay, and one can be left out', async () => {
    const both = { text: article, file: new File(['Le pont est fermé.'], 'pont.txt') };
    const document = await page(await post('/annotate', both));
    expect(document.querySelector('.fault')?.textContent).toContain('both a text and a file');
    expect(document.querySelector('.kept')?.textContent).toContain('pont.txt');
    const kept = { keptFile: value(document, '[name=keptFile]') ?? '', keptFileName: 'pont.txt' };
    expect((await post('/annotate', { text: '', ...kept })).status).toBe(200);
    expect((await post('/annotate', { text: article, ...kept, dropFile: 'on' })).status).toBe(200);
  });

  test.each([
    ['overloaded', 503, '5'],
    ['internal-error', 500, null],
  ])('the server says %s', async (code, status, retryAfter) => {
    const failing = await serveForTest({ application: alwaysFailing(code, 'Not now.'), log: () => {} });
    const response = await post('/annotate', { text: article }, failing.url);
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(textArea(await page(response))?.replaceAll('\r\n', '\n')).toBe(article);
    await failing.close();
  });

  test.each([
    [
      'a form cut short',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nLe',
      400,
    ],
    ['a form without boundary', 'multipart/form-data', 'text', 400],
    ['no form', 'application/json', '{}', 415],
    ['a form beyond all measure', 'application/x-www-form-urlencoded', `text=${'a'.repeat(400_000)}`, 413],
  ])('%s is refused', async (_name, type, body, status) => {
    const response = await fetch(`${server.url}/annotate`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });
});

test('the text of an article page can be changed', async () => {
  const response = await post('/', { text: article, language: 'fr', published: '2027-04-20' });
  expect(response.status).toBe(200);
  const document = await page(response);
  expect(textArea(document)?.replaceAll('\r\n', '\n')).toBe(article);
  expect(document.querySelector('option[selected]')?.getAttribute('value')).toBe('fr');
  expect(value(document, '[name=published]')).toBe('2027-04-20');
});

test('text that reorders itself is announced', async () => {
  const response = await post('/annotate', { text: 'Le maire \u202eed setnaN\u202c est là.' });
  expect((await page(response)).querySelector('.notices .warning a')?.getAttribute('href')).toBe('#s1');
});

describe('downloads', () => {
  test.each(exporters.map(exporter => exporter.name))('%s', async name => {
    const exporter = exporterFor(name);
    const response = await post(`/export/${name}`, { text: article, published: '2027-04-20' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename=[a-z0-9-]+\\.${exporter?.extension.replace('.', '\\.')}$`),
    );
    const expected = exporter?.write(annotate(readArticle(article, { published: '2027-04-20' })));
    // `text()` would drop the byte order mark that a spreadsheet needs.
    expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(expected);
  });

  test('the file is named after the title', async () => {
    const titled = await serveForTest({ application: alwaysAnswering(sampleDocument) });
    const response = await post('/export/json', { text: article }, titled.url);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename=veloria-retire-ses-velos-script-alert-boum-script-de-la-vil.json',
    );
    await titled.close();
  });

  test('an unknown format is a page that says so', async () => {
    const response = await post('/export/docx', { text: article });
    expect(response.status).toBe(404);
    expect((await page(response)).querySelector('main')?.textContent).toContain('no such export format');
  });
});

test.each([
  ['GET', '/annotate', 303],
  ['DELETE', '/annotate', 405],
  ['DELETE', '/', 405],
  ['GET', '/export/json', 405],
])('%s %s → %d', async (method, path, status) => {
  const response = await fetch(server.url + path, { method, redirect: 'manual' });
  expect(response.status).toBe(status);
});
