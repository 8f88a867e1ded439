import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningServer } from '../../server/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { nestedDocument } from '../support/nested-document.ts';
import { alwaysAnswering, serveForTest } from '../support/serve-for-test.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveForTest({ application: alwaysAnswering(nestedDocument) });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const address = '/corpus/fr/sample';

async function open(options: BrowserContextOptions = {}, path = address): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('console', message => {
    if (message.type() === 'error') throw new Error(message.text());
  });
  await page.goto(server.url + path);
  await page.waitForLoadState();
  return page;
}

/** The first words of a mark: further on, others may lie in it, and a mark over two lines has no middle. */
async function beginning(page: Page, id: string) {
  const mark = page.locator(`#${id}`);
  await mark.scrollIntoViewIfNeeded();
  const { x, y } = await mark.evaluate(element => {
    const [first] = element.getClientRects();
    return { x: (first?.left ?? 0) + 4, y: ((first?.top ?? 0) + (first?.bottom ?? 0)) / 2 };
  });
  return {
    click: () => page.mouse.click(x, y),
    hover: () => page.mouse.move(x, y),
  };
}
const clickAt = async (page: Page, id: string) => (await beginning(page, id)).click();

const name = (page: Page) => page.locator('#card-name').textContent();
const place = (page: Page) => page.locator('#card-place').textContent();
const isOpen = (page: Page) => page.locator('#card').isVisible();
const current = (page: Page) => page.locator('mark.current').getAttribute('id');

describe('the card', () => {
  test('opens by a click on a mark, and walks through the mentions and round', async () => {
    const page = await open();
    await page.click('#m2');
    expect([await name(page), await place(page)]).toEqual(['Paul Mérance', '1 of 2']);
    expect(await page.locator('#card [aria-current]').textContent()).toContain('selon l’entreprise');
    expect(await page.locator('#card .sure').textContent()).toBe('likely, 90%');
    expect(await page.locator('#card .reasons').textContent()).toContain('Model:');
    await page.click('#card-next');
    expect([await current(page), await place(page)]).toEqual(['m4', '2 of 2']);
    expect(await page.locator('#card .sure').textContent()).toBe('certain, 98%');
    expect(await page.locator('#card .reasons').textContent()).toContain('Rule:');
    await page.click('#card-next');
    expect([await current(page), await place(page)]).toEqual(['m2', '1 of 2']);
    await page.click('#card-previous');
    expect(await current(page)).toBe('m4');
    await page.click('#card .contexts a >> nth=0');
    expect(await current(page)).toBe('m2');
    await page.close();
  });

  test('opened in the gloss, it walks through the gloss', async () => {
    const page = await open();
    await page.click('#gloss-m2');
    await page.click('#card-next');
    expect(await current(page)).toBe('gloss-m4');
    await page.close();
  });

  test('a name inside another has its own, and each leads to the other', async () => {
    const page = await open();
    await clickAt(page, 'm3');
    expect(await name(page)).toBe('Fondation Paul Mérance de Lormont');
    expect(await page.locator('#card-also button').allTextContents()).toEqual(['Paul Mérance', 'Lormont']);
    await page.click('#card-also button >> nth=1');
    expect(await name(page)).toBe('Lormont');
    expect(await page.locator('#card-also button').allTextContents()).toEqual([
      'Fondation Paul Mérance de Lormont',
    ]);
    await page.close();
  });

  test('opens by keyboard, and gives the focus back to the mark where it was closed', async () => {
    const page = await open();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    expect([await name(page), await place(page)]).toEqual(['Paul Mérance', '1 of 2']);
    await page.keyboard.press('m');
    expect(await place(page)).toBe('2 of 2');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await page.waitForFunction('document.activeElement.id === "m4"');
    await page.keyboard.press('n');
    expect(await page.evaluate('document.activeElement.id')).toBe('m5');
    await page.close();
  });

  test('an amount has one too', async () => {
    const page = await open();
    await page.click('#m9');
    expect([await name(page), await place(page)]).toEqual(['3 millions d’euros', '2 of 2']);
    await page.close();
  });

  test('a click elsewhere closes it; selecting words does not open it', async () => {
    const page = await open();
    await page.click('#m8');
    await page.click('h1');
    expect(await isOpen(page)).toBe(false);
    const box = await page.locator('#m8').boundingBox();
    if (!box) throw new Error('the mark is not on the page');
    await page.mouse.move(box.x + 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + 10);
    await page.mouse.up();
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  test.each([320, 390, 1280])('at %d pixels it is seen whole and leaves its mark in sight', async width => {
    const page = await open({ viewport: { width, height: 640 } });
    for (const id of ['m1', 'm4', 'm9']) {
      await clickAt(page, id);
      const card = await page.locator('#card').boundingBox();
      const mark = await page.locator(`#${id}`).boundingBox();
      if (!card || !mark) throw new Error('nothing to be seen');
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.y + card.height).toBeLessThanOrEqual(640);
      expect(mark.y).toBeGreaterThanOrEqual(0);
      expect(mark.y + mark.height <= card.y + 1 || mark.y >= card.y + card.height - 1).toBe(true);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});

test.each([true, false])('script: %s: the margin unfolds the same', async javaScriptEnabled => {
  const page = await open({ javaScriptEnabled });
  await page.click('#e4 summary');
  const about = (await page.locator('#e4 .about').textContent()) ?? '';
  expect(about).toContain('place: city');
  expect(about).toContain('Wikidata Q273527');
  expect(about).toContain('coordinates 44.8792°\u00a0N, 0.5217°\u00a0W');
  expect(about).toContain('likely, 90%');
  await page.click('#e4 .contexts a');
  expect(new URL(page.url()).hash).toBe('#m5');
  await page.close();
});

describe('chips', () => {
  const shown = (page: Page, id: string) => page.locator(`#${id} > .label`).isVisible();

  test.each([true, false])(
    'script: %s: descriptions and pronouns can be hidden by themselves',
    async script => {
      const page = await open({ javaScriptEnabled: script });
      expect([await shown(page, 'm1'), await shown(page, 'm7'), await shown(page, 'm8')]).toEqual([
        true,
        true,
        true,
      ]);
      await page.click('.chip.referring');
      expect([await shown(page, 'm1'), await shown(page, 'm7'), await shown(page, 'm8')]).toEqual([
        false,
        false,
        true,
      ]);
      // The person inside the description is a name and stays.
      expect(await shown(page, 'm2')).toBe(true);
      await page.close();
    },
  );

  test('without a script, they are kept in the address by a button', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.click('.chip.person');
    await page.click('text=Keep in the address');
    expect(page.url()).toBe(`${server.url}${address}?hide=person`);
    expect(await page.isChecked('#show-person')).toBe(false);
    expect(await shown(page, 'm2')).toBe(false);
    await page.close();
  });

  test('keys pass over what is hidden, and it opens no card', async () => {
    const page = await open({}, `${address}?hide=referring,quote`);
    await page.keyboard.press('n');
    expect(await page.evaluate('document.activeElement.id')).toBe('m2');
    await clickAt(page, 'm1');
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  test('what is off travels with a posted article', async () => {
    const page = await open({}, '/');
    await page.fill('#text', nestedDocument.article.text);
    await page.click('text=Read it');
    await page.waitForSelector('html.scripted .columns');
    await page.click('.chip.person');
    expect(new URL(page.url()).search).toBe('');
    await page.click('#again button >> text=Read again');
    await page.waitForURL('**/annotate?hide=person');
    expect(await page.isChecked('#show-person')).toBe(false);
    await page.close();
  });
});

test('only the innermost of nested marks lights up', async () => {
  const page = await open();
  const lit = () => page.locator('.annotation.lit').evaluateAll(found => found.map(mark => mark.id));
  await page.hover('#m4');
  expect(await lit()).toEqual(['m4', 'gloss-m4']);
  await (await beginning(page, 'm3')).hover();
  expect(await lit()).toEqual(['m3', 'gloss-m3']);
  await page.close();
});

test('the line of a mark lies below the lines of those inside it', async () => {
  const page = await open({ viewport: { width: 1440, height: 900 } });
  const bottom = (id: string) =>
    page.locator(`#${id}`).evaluate(mark => [...mark.getClientRects()].at(-1)?.bottom ?? 0);
  expect((await bottom('m3')) - (await bottom('m4'))).toBeGreaterThanOrEqual(3);
  expect((await bottom('m1')) - (await bottom('m2'))).toBeGreaterThanOrEqual(3);
  await page.close();
});

test('a screen reader hears the text without the labels', async () => {
  const page = await open();
  const spoken = await page.locator('#s2 .source').ariaSnapshot();
  expect(spoken).toContain('Fondation');
  expect(spoken).not.toMatch(/person|place|org|money/);
  await page.close();
});

test('on paper, chips and arrows leave no trace', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.chip input', '.more > summary', '#card']) {
    expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
  }
  expect(await page.locator('#m2 .label').isVisible()).toBe(true);
  await page.close();
});
