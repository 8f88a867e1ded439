import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../server/serve.ts';
import { serveForTest } from '../support/serve-for-test.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await serveForTest();
});
afterAll(() => server.close());

type Page = ReturnType<typeof parseHTML>['document'];
const page = async (response: Response) => parseHTML(await response.text()).document;
const read = async (text: string) =>
  page(await fetch(`${server.url}/annotate`, { method: 'POST', body: new URLSearchParams({ text }) }));
/** As a browser reads it: the line break after the opening tag is not content. */
const textArea = (document: Page) => document.querySelector('textarea')?.textContent?.replace(/^\n/, '');

describe('the date of publication', () => {
  const undated =
    'La piscine\n\nLes associations doivent envoyer leur dossier avant le 8 février. Le maire l’a annoncé mardi.\n';
  const dues = (document: Page) =>
    [...document.querySelectorAll('.card time')].map(time => time.getAttribute('datetime'));
  /** The fields of the form as a browser sends them: in the order of the page, wherever they stand in it. */
  const fieldsOf = (document: Page, answers: Readonly<Record<string, string>>) => {
    const fields = new FormData();
    for (const field of document.querySelectorAll('[form=again][name], #again [name]')) {
      const name = field.getAttribute('name') ?? '';
      if (field.getAttribute('type') === 'checkbox' && !field.hasAttribute('checked')) continue;
      const id = field.getAttribute('id') ?? '';
      const given = field.localName === 'textarea' ? field.textContent?.replace(/^\n/, '') : undefined;
      fields.append(name, answers[id] ?? given ?? field.getAttribute('value') ?? '');
    }
    return fields;
  };
  const again = async (document: Page, answers: Readonly<Record<string, string>>) =>
    page(await fetch(`${server.url}/annotate`, { method: 'POST', body: fieldsOf(document, answers) }));

  test('is asked for where it would settle dates, and one answer settles them', async () => {
    const asking = await read(undated);
    expect(asking.querySelector('.ask')?.textContent).toContain('2 dates can then be placed');
    expect(asking.querySelector('.deadlines .none')?.textContent).toContain('does not say when it appeared');
    expect(asking.querySelector('.notices')).toBeNull();
    expect(dues(asking)).toEqual([]);
    const settled = await again(asking, { asked: '2027-01-20' });
    expect(settled.querySelector('.ask')).toBeNull();
    expect(dues(settled)).toEqual(['2027-02-08']);
    expect(settled.querySelector('.deadlines')?.textContent).toContain('19 days after publication');
    expect(settled.querySelector('.facts')?.textContent).toContain('20 January 2027 as you said');
    expect(textArea(settled)?.replaceAll('\r\n', '\n')).toBe(undated);
    const corrected = await again(settled, { published: '2026-01-20' });
    expect(dues(corrected)).toEqual(['2026-02-08']);
  });

  test('is not asked for where nothing hangs on it', async () => {
    const document = await read('La piscine rouvre\n\nLa ville rouvrira la piscine le 3 mai 2027.\n');
    expect(document.querySelector('.ask')).toBeNull();
  });

  test('that the article states can be corrected', async () => {
    const dated = `Publié le 20 janvier 2027 à 9h30\n\n${undated}`;
    const stated = await read(dated);
    expect(dues(stated)).toEqual(['2027-02-08']);
    expect(stated.querySelector('.facts a')?.getAttribute('href')).toBe('#published');
    expect(dues(await again(stated, { published: '2025-01-20' }))).toEqual(['2025-02-08']);
  });

  test('Enter in a field reads again: the first button of the form is no download', async () => {
    const document = await read(undated);
    const first = document.querySelector('button[form=again], #again button');
    expect([first?.getAttribute('type'), first?.hasAttribute('formaction')]).toEqual(['submit', false]);
  });
});
