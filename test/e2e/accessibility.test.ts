import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningServer } from '../../server/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { nestedDocument } from '../support/nested-document.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { alwaysAnswering, serveForTest } from '../support/serve-for-test.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let browser: Browser;
let server: RunningServer;
let nested: RunningServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveForTest({ application: alwaysAnswering(sampleDocument) });
  nested = await serveForTest({ application: alwaysAnswering(nestedDocument) });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), nested.close()]);
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
  [
    'an open card, and one unfolded in the margin',
    async page => {
      await page.goto(`${nested.url}/corpus/fr/sample`);
      await page.click('#e4 summary');
      await page.click('#m4');
      await page.waitForSelector('#card-name');
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

/** The colour of an element's text and what lies behind it: all tints up to the first opaque ground. */
const colours = `(element => {
  const parse = colour => {
    const numbers = colour.match(/[\\d.]+(?:e-?\\d+)?/g).map(Number);
    const [red, green, blue, alpha = 1] = numbers;
    return colour.startsWith('color(') ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
  };
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const layer = parse(getComputedStyle(at).backgroundColor);
    if (layer[3] > 0) layers.unshift(layer);
  }
  const ground = layers.reduce(
    (below, [red, green, blue, alpha]) =>
      [red, green, blue].map((channel, index) => channel * alpha + below[index] * (1 - alpha)),
    [255, 255, 255],
  );
  const { color, borderBlockEndColor } = getComputedStyle(element);
  return { ground, text: parse(color).slice(0, 3), line: parse(borderBlockEndColor).slice(0, 3) };
})`;

interface Colours {
  readonly ground: readonly number[];
  readonly text: readonly number[];
  readonly line: readonly number[];
}

test.each(['light', 'dark'] as const)(
  '%s: nested marks are as legible, over each other’s tints',
  async colorScheme => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${nested.url}/corpus/fr/sample`);
    await page.hover('#s2');
    const labels = await page.locator('#s2 .label').count();
    expect(labels).toBeGreaterThan(8);
    for (let index = 0; index < labels; index += 1) {
      const { ground, text } = await page.evaluate<Colours>(
        `${colours}(document.querySelectorAll('#s2 .label')[${index}])`,
      );
      expect(contrast(text, ground), `label ${index}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const id of ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7']) {
      const { ground, line } = await page.evaluate<Colours>(`${colours}(document.getElementById('${id}'))`);
      expect(contrast(line, ground), `line of ${id}`).toBeGreaterThanOrEqual(3);
    }
    await page.close();
  },
);
