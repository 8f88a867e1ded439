import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** No call home, no second process to reach: only the page under test. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-sandbox',
];

/** Places where systems install a Chromium, for machines on which the one from npm does not start. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium that comes with `npm ci`: it unpacks itself, and the libraries it needs, on first use. */
export async function launchBrowser(): Promise<Browser> {
  try {
    // Makes the package unpack its own system libraries, so that a bare machine needs none.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    // The package brings one typeface; where the system has its own, the page is seen in those.
    if (existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_PATH = '/etc/fonts';
    return await chromium.launch({
      executablePath,
      args: [...quiet, '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
      headless: true,
    });
  } catch (error) {
    const executablePath = installed.find(existsSync);
    if (!executablePath) throw error;
    return chromium.launch({ executablePath, args: quiet, headless: true });
  }
}
