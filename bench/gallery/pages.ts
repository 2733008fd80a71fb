import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Page } from 'playwright-core';

/** One picture of a gallery: what is sent, and how a page is made to show it. */
export interface Picture {
  readonly name: string;
  /** Kept beside the picture as JSON. */
  readonly payload: unknown;
  /** Said when it is drawn, e.g. "31 blocks". */
  readonly size: string;
  readonly show: (page: Page) => Promise<unknown>;
}

const BROWSER = '/usr/bin/chromium';

/** Draws pictures in a browser that reaches no network, once for each width in CSS pixels. */
export async function drawGallery(
  folder: string,
  widths: Readonly<Record<string, number>>,
  createPictures: () => Promise<readonly Picture[]>,
): Promise<void> {
  if (!existsSync(BROWSER)) {
    process.stderr.write(`Skipped: there is no browser at ${BROWSER}.\n`);
    return;
  }
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: BROWSER,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await page.route(
    (url) => url.protocol !== 'data:',
    (route) => route.abort(),
  );
  for (const { name, payload, size, show } of await createPictures()) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(payload, null, 2));
    for (const [device, width] of Object.entries(widths)) {
      await page.setViewportSize({ width, height: 300 });
      await show(page);
      await page.screenshot({ path: join(folder, `${name}-${device}.png`), fullPage: true });
    }
    process.stdout.write(`${name}: ${size}\n`);
  }
  await browser.close();
}
