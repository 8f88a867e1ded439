import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningServer } from '../../server/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { serveForTest } from '../support/serve-for-test.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const undated = `La piscine rouvre

Les associations doivent envoyer leur dossier avant le 8 février. Le maire l’a annoncé mardi. La piscine, ouverte en
1962, avait fermé en 2019. Les travaux ont duré du 3 au 17 novembre, puis en décembre. Le bassin rouvrira le 20 mars, le
hammam en juin, et le toit sera refait d’ici à 2050.
`;

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveForTest();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens the article page as a reader does; fails the test on any error in the browser's console. */
async function read(text: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('console', message => {
    if (message.type() === 'error') throw new Error(message.text());
  });
  await page.goto(server.url);
  await page.fill('#text', text);
  await page.click('text=Read it');
  await page.waitForSelector('.columns');
  await page.waitForLoadState();
  return page;
}
const dated = `Publié le 20 janvier 2027 à 9h30\n\n${undated}`;
const dues = (page: Page) =>
  page.locator('.card time').evaluateAll(found => found.map(time => time.getAttribute('datetime')));

describe.each([true, false])('script: %s', javaScriptEnabled => {
  test.each(['the button', 'Enter'])('the page asks for its date; %s answers', async way => {
    const page = await read(undated, { javaScriptEnabled });
    expect(await dues(page)).not.toContain('2027-02-08');
    await page.fill('#asked', '2027-01-20');
    if (way === 'Enter') await page.press('#asked', 'Enter');
    else await page.click('.ask button');
    await page.waitForSelector('.ask', { state: 'detached' });
    expect(await dues(page)).toContain('2027-02-08');
    expect(await page.locator('.facts').textContent()).toContain('as you said');
    // The text came along, and the date can be changed once more.
    await page.click('.facts a[href="#published"]');
    await page.fill('#published', '2026-01-20');
    await page.press('#published', 'Enter');
    await page.waitForSelector('.card time[datetime="2026-02-08"]');
    await page.context().close();
  });

  test('cards, strip and list lead to the place in the text', async () => {
    const page = await read(dated, { javaScriptEnabled, viewport: { width: 1280, height: 900 } });
    const jumpTo = async (selector: string) => {
      const link = page.locator(selector).first();
      const id = (await link.getAttribute('href')) ?? '';
      await link.click();
      const top = await page.locator(`mark${id}`).evaluate(mark => mark.getBoundingClientRect().top);
      expect(top, selector).toBeGreaterThanOrEqual(0);
      expect(top, selector).toBeLessThan(900);
      expect(new URL(page.url()).hash).toBe(id);
    };
    await jumpTo('.card .meta a');
    await jumpTo('.strip.broad a.deadline');
    await page.click('.timeline summary');
    await jumpTo('.moments .deadline a');
    await page.context().close();
  });

  test('the calendar is what the card says', async () => {
    const page = await read(dated, { javaScriptEnabled });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('text=Add to calendar (.ics)'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('BEGIN:VTODO');
    await page.context().close();
  });
});

test('by keyboard the list is reached, the strip is passed over', async () => {
  const page = await read(dated);
  await page.focus('.timeline summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.closest(".moments") !== null')).toBe(true);
  const lit = await page.locator('mark.lit').count();
  expect(lit).toBeGreaterThan(0);
  await page.context().close();
});

test('a date lights up wherever it stands', async () => {
  const page = await read(dated, { viewport: { width: 1280, height: 900 } });
  await page.hover('.strip.broad a.deadline .shape');
  const lit = await page.locator('.source mark.lit, .gloss mark.lit').allTextContents();
  expect(lit.join()).toContain('8 février');
  expect(await page.locator('.moments .deadline.lit').count()).toBe(1);
  await page.hover('h1');
  expect(await page.locator('.lit').count()).toBe(0);
  await page.context().close();
});

test.each([
  [320, 'small'],
  [390, 'small'],
  [800, 'middle'],
  [1440, 'broad'],
])('at %d pixels one strip is seen, legible, and nothing sticks out', async (width, size) => {
  const page = await read(dated, { viewport: { width, height: 900 } });
  expect(await page.locator('.strip:visible').getAttribute('class')).toBe(`strip ${size}`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  const letters = await page
    .locator('.strip:visible .item text')
    .evaluateAll(texts => texts.map(text => text.getBoundingClientRect().height));
  expect(Math.min(...letters)).toBeGreaterThan(11);
  const boxes = await page.locator('.strip:visible text').evaluateAll(texts =>
    texts.map(text => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { left, right, top, bottom, words: text.textContent };
    }),
  );
  for (const [index, one] of boxes.entries()) {
    expect(one.left, `${one.words}`).toBeGreaterThanOrEqual(0);
    expect(one.right, `${one.words}`).toBeLessThanOrEqual(width);
    for (const other of boxes.slice(index + 1)) {
      const apart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom - other.top < 4 ||
        other.bottom - one.top < 4;
      expect(apart, `«${one.words}» and «${other.words}»`).toBe(true);
    }
  }
  await page.context().close();
});

test.each([
  ['light', undated],
  ['light', dated],
  ['dark', undated],
  ['dark', dated],
] as const)(
  '%s: axe finds nothing wrong with the question, the cards and the timeline',
  async (colorScheme, text) => {
    const page = await read(text, { colorScheme });
    for (const summary of await page.locator('.timeline summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))).toEqual([]);
    await page.context().close();
  },
);
