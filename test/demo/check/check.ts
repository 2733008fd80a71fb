import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { EXAMPLE_DAY } from '../../clock/example-day.js';
import { writeDocs } from '../docs/write.js';
import { startPage } from '../page/server.js';
import { createShow, type Show } from '../show.js';
import { startDemo } from '../wiring/demo.js';
import { hasBrowser, NO_BROWSER, openBrowser, takePages, takePictures } from './pictures.js';
import { audit, playInBrowser } from './play-in-browser.js';
import { listReadmeShots, listStepShots } from './shots.js';
import { renderTable } from './table.js';

/** Pictures to be looked at; the folder is not kept. */
const OUT = 'out/demo';

/**
 * Plays the demo by its own page, in a browser where there is one; prints what was found and draws
 * pictures of it. True when all is as it must be.
 */
export function check(): Promise<boolean> {
  return playAndPrint(Date.now());
}

/** The same on the day that the pages tell of; then writes their words and pictures anew. */
export function checkAndWrite(): Promise<boolean> {
  if (!hasBrowser) throw new Error(`There are no pictures without a browser ${NO_BROWSER}.`);
  return playAndPrint(Date.parse(EXAMPLE_DAY), async (show, browser, url) => {
    await takePictures(browser, OUT, listReadmeShots(url));
    await writeDocs(show, OUT);
  });
}

async function playAndPrint(
  today: number,
  whenGood?: (show: Show, browser: Browser, url: string) => Promise<void>,
): Promise<boolean> {
  const demo = await startDemo(today);
  const show = createShow(demo);
  const page = await startPage(show, { restMs: 0 });
  const browser = hasBrowser ? await openBrowser() : undefined;
  try {
    const faults = browser ? await checkInBrowser(browser, page.url, show) : [];
    if (!browser) await show.playAll(0);
    const lines = [...renderTable(show.steps), ...faults.map((fault) => `!!  ${fault}`)];
    lines.push(
      browser ? `Pictures of it are in ${OUT}.` : `No page and no pictures ${NO_BROWSER}.`,
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    const isGood = faults.length === 0 && show.steps.every(({ state }) => state === 'good');
    if (isGood && browser) await whenGood?.(show, browser, page.url);
    return isGood;
  } finally {
    await browser?.close();
    await page.stop();
    await demo.stop();
  }
}

async function checkInBrowser(
  browser: Browser,
  url: string,
  show: Show,
): Promise<readonly string[]> {
  await mkdir(OUT, { recursive: true });
  const faults = [...(await playInBrowser(browser, url, show))];
  await takePictures(browser, OUT, listStepShots(show, url));
  await takePages(browser, OUT, url, async (page, name) => {
    faults.push(...(await audit(page, name)));
  });
  return faults;
}
