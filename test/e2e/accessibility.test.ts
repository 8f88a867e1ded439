import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
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

const pages: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
  ['the form', page => page.goto(server.url)],
  [
    'the form with an error',
    async page => {
      await page.goto(server.url);
      await page.click('text=Read it');
      await page.waitForSelector('.fault');
    },
  ],
  ['the article', page => page.goto(`${server.url}/corpus/fr/sample`)],
  [
    'the list of keys',
    async page => {
      await page.goto(`${server.url}/corpus/fr/sample`);
      await page.keyboard.press('?');
    },
  ],
  ['an error', page => page.goto(`${server.url}/nothing`)],
];

describe.each(['light', 'dark'] as const)('%s', colorScheme => {
  test.each(pages)('axe finds nothing wrong with %s', async (_name, open) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await open(page);
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.html} ${node.failureSummary?.split('\n')[1] ?? ''}`),
    );
    expect(found).toEqual([]);
    await context.close();
  });
});

/** Relative luminance and contrast ratio of WCAG 2. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (rgb: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = rgb.map(channel => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)(
  '%s: the lines of marks reach 3:1, their labels 4.5:1',
  async colorScheme => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${server.url}/corpus/fr/sample`);
    const colour = async (name: string) => {
      const hex = await page.evaluate<string>(
        `getComputedStyle(document.documentElement).getPropertyValue('--${name}').trim()`,
      );
      return [1, 3, 5].map(start => Number.parseInt(hex.slice(start, start + 2), 16));
    };
    for (const name of [
      'person',
      'organization',
      'place',
      'product',
      'event',
      'amount',
      'time',
      'deadline',
      'quote',
    ]) {
      for (const paper of ['paper', 'panel']) {
        const ratio = contrast(await colour(name), await colour(paper));
        expect(ratio, `${name} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    await page.close();
  },
);
