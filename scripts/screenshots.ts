/**
 * Pictures of the article page: `npx tsx scripts/screenshots.ts FILE [FOLDER]` reads FILE and writes
 * `sample-wide.png`, `sample-narrow.png` and `sample-dark.png` to FOLDER (docs/ unless said otherwise).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalApplication } from '../server/application.ts';
import { startServer } from '../server/serve.ts';
import { launchBrowser } from '../test/support/browser.ts';

const [file, folder = 'docs'] = process.argv.slice(2);
if (!file) {
  console.error('usage: npx tsx scripts/screenshots.ts FILE [FOLDER]');
  process.exit(2);
}

const pictures = [
  { name: 'sample-wide', width: 1440, height: 1100, colorScheme: 'light', fullPage: false },
  { name: 'sample-dark', width: 1440, height: 1100, colorScheme: 'dark', fullPage: false },
  { name: 'sample-narrow', width: 390, height: 844, colorScheme: 'light', fullPage: false },
  { name: 'sample-whole', width: 1440, height: 1100, colorScheme: 'light', fullPage: true },
] as const;

mkdirSync(folder, { recursive: true });
const application = createLocalApplication();
const server = await startServer({ application, port: 0 });
const browser = await launchBrowser();
for (const { name, width, height, colorScheme, fullPage } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(server.url);
  await page.setInputFiles('#file', file);
  await page.click('button[type=submit]');
  await page.waitForSelector('.columns');
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  await page.close();
  console.log(`wrote ${join(folder, `${name}.png`)}`);
}
await browser.close();
await server.close();
await application.close();
