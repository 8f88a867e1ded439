import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningServer } from '../../server/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { alwaysAnswering, serveForTest } from '../support/serve-for-test.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveForTest({ application: alwaysAnswering(sampleDocument) });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens the article page as a reader does; fails the test on any error in the browser's console. */
async function read(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('console', message => {
    if (message.type() === 'error') throw new Error(message.text());
  });
  await page.goto(server.url);
  await page.fill('#text', sampleDocument.article.text);
  await page.click('text=Read it');
  await page.waitForSelector('.columns');
  await page.waitForLoadState();
  return page;
}

const focused = (page: Page) => page.evaluate('document.activeElement.id');

describe.each([true, false])('script: %s', javaScriptEnabled => {
  test('pasting gives both columns, marked', async () => {
    const page = await read({ javaScriptEnabled });
    const marks = (column: string) =>
      page.locator(`.${column} mark`).evaluateAll(found => found.map(mark => mark.textContent));
    expect(await marks('source')).toContain('Inès Vautrin person');
    expect(await marks('gloss')).toContain('Inès Vautrin person');
    expect(await page.locator('.deadlines').textContent()).toContain('25 days after publication');
    await page.close();
  });

  test('a sentence stands level with its gloss', async () => {
    const page = await read({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
    for (const pair of await page.locator('.pair').all()) {
      const source = await pair.locator('.source').boundingBox();
      const gloss = await pair.locator('.gloss').boundingBox();
      expect(Math.abs((source?.y ?? 0) - (gloss?.y ?? 99))).toBeLessThan(3);
      expect(gloss?.x).toBeGreaterThan((source?.x ?? 0) + (source?.width ?? 0));
    }
    await page.close();
  });

  test('a name leads to its first mention', async () => {
    const page = await read({ javaScriptEnabled });
    await page.click('#e1 .entity');
    const top = await page.locator('#m1').evaluate(mark => mark.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(800);
    if (!javaScriptEnabled) expect(new URL(page.url()).hash).toBe('#m1');
    await page.close();
  });

  test('a chip hides one kind of mark', async () => {
    const page = await read({ javaScriptEnabled });
    const shown = () => page.locator('#m5 .label').isVisible();
    expect(await shown()).toBe(true);
    await page.click('.chip.person');
    expect(await shown()).toBe(false);
    expect(await page.locator('#m3 .label').isVisible()).toBe(true);
    await page.close();
  });

  test('the download is what the exporter writes', async () => {
    const page = await read({ javaScriptEnabled });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button[formaction="/export/json"]'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^veloria-.*\.json$/);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(sampleDocument);
    await page.close();
  });

  test('an error gives the text back, with the focus on the field', async () => {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(server.url);
    await page.setInputFiles('#file', {
      name: 'pont.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Le pont.'),
    });
    await page.fill('#text', 'Deux\nlignes');
    await page.click('text=Read it');
    await page.waitForSelector('.fault');
    expect(await page.inputValue('#text')).toBe('Deux\nlignes');
    expect(await page.locator('[aria-invalid]').getAttribute('id')).toBe('file');
    if (javaScriptEnabled) expect(await focused(page)).toBe('file');
    await page.close();
  });
});

describe('with script', () => {
  test('a name jumps from mention to mention and round again', async () => {
    const page = await read();
    const visited = [];
    for (let count = 0; count < 4; count += 1) {
      await page.click('#e1 .entity');
      visited.push(await focused(page));
    }
    expect(visited).toEqual(['m1', 'm4', 'm6', 'm1']);
    expect(await page.locator('#why').textContent()).toBe('Véloria: mention 1 of 3');
    await page.close();
  });

  test('a word lights up its counterpart, both ways', async () => {
    const page = await read();
    const lit = () => page.locator('.word.lit').allTextContents();
    await page.hover('.source [data-link="s1.1"]');
    expect(await lit()).toEqual(['vélos', 'bicycles']);
    await page.hover('.gloss [data-link="s1.1"]');
    expect(await lit()).toEqual(['vélos', 'bicycles']);
    await page.hover('h1');
    expect(await lit()).toEqual([]);
    await page.close();
  });

  test('keys', async () => {
    const page = await read();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return focused(page);
    };
    expect(await press('n', 'n', 'n')).toBe('m3');
    expect(await press('p')).toBe('m2');
    expect(await press('m')).toBe('m3');
    expect(await press('d')).toBe('d1');
    await press('j');
    expect(await page.evaluate('document.activeElement.hash')).toBe('#s1');
    await press('j', 'k', 'k');
    expect(await page.evaluate('document.activeElement.hash')).toBe('#s4');
    await press('g');
    expect(await page.locator('.gloss').first().isVisible()).toBe(false);
    await press('g', '?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await press('Escape');
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.close();
  });

  test('keys are left alone in fields', async () => {
    const page = await read();
    await page.focus('#published');
    await page.keyboard.type('?njg');
    expect(await page.inputValue('#published')).toBe('?njg');
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.close();
  });

  test('hidden kinds stand in the address and come back from it', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/corpus/fr/sample?hide=person`);
    expect(await page.isChecked('#show-person')).toBe(false);
    await page.click('.chip.place');
    expect(new URL(page.url()).searchParams.get('hide')).toBe('person,place');
    await page.close();
  });
});

test('the sample, read in earnest', async () => {
  const own = await serveForTest();
  const page = await browser.newPage();
  await page.goto(own.url);
  await page.click('.shelf a');
  await page.waitForSelector('.columns');
  const due = await page
    .locator('.card time')
    .evaluateAll(found => found.map(time => time.getAttribute('datetime')));
  expect(due).toContain('2022-10-15');
  for (const column of ['source', 'gloss']) {
    expect(await page.locator(`.${column} .annotation.deadline`).count(), column).toBeGreaterThan(0);
    const names = await page.locator(`.${column} .annotation.person`).allTextContents();
    expect(names.join(), column).toContain('Hélène Marchetti');
  }
  await page.close();
  await own.close();
});

test.each([320, 390])(
  'at %d pixels each sentence is followed by its gloss, and nothing sticks out',
  async width => {
    const page = await read({ viewport: { width, height: 700 } });
    const boxes = await page
      .locator('.cell')
      .evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().top));
    expect([...boxes].sort((a, b) => a - b)).toEqual(boxes);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  },
);

test('what can be clicked is at least 24 pixels high', async () => {
  const page = await read({ viewport: { width: 390, height: 700 } });
  for (const summary of await page.locator('summary').all()) await summary.click();
  const small = await page
    .locator(
      'button:not(.unseen), select, label:has(input), input:not([type=hidden]), .entity, summary, .contexts a, .number, .leaf, .moments a, .meta a',
    )
    .evaluateAll(elements =>
      elements
        .filter(element => !element.closest('label') || element.matches('label'))
        .map(element => ({ name: element.outerHTML.slice(0, 60), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 18))
        .map(({ name, box }) => `${name}: ${box.width}×${box.height}`),
    );
  expect(small).toEqual([]);
  await page.close();
});
