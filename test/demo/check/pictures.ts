import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian has it. */
const BROWSER = '/usr/bin/chromium';
export const hasBrowser = existsSync(BROWSER);
/** What is said where there is none. */
export const NO_BROWSER = `(needs ${BROWSER})`;

type Scheme = 'light' | 'dark';
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
/** Of the whole page: on a desk, and on a small screen. */
const WIDTHS = [1400, 800] as const;
/** Sharp on most screens, and still small. */
const SCALE = 1.4;
const QUALITY = 0.75;

/** Starts the browser without anything that it would load by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: BROWSER,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
}

/** One picture to be taken of what stands at an address. */
export interface Shot {
  readonly name: string;
  readonly url: string;
  /** CSS pixels. */
  readonly width: number;
  /** All of it by default. */
  readonly height?: number;
  readonly schemes: readonly Scheme[];
}

/** Takes pictures, in light, in dark or in both: `name-light.webp`, `name-dark.webp`. */
export async function takePictures(
  browser: Browser,
  folder: string,
  shots: readonly Shot[],
): Promise<void> {
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({ colorScheme, deviceScaleFactor: SCALE });
    for (const { name, url, width, height, schemes } of shots) {
      if (!schemes.includes(colorScheme)) continue;
      await page.setViewportSize({ width, height: 100 });
      await page.goto(url);
      const clip = height === undefined ? undefined : { x: 0, y: 0, width, height };
      const picture = await page.screenshot({ fullPage: true, ...(clip ? { clip } : {}) });
      await writeFile(`${folder}/${name}-${colorScheme}.webp`, await toWebp(page, picture));
    }
    await page.close();
  }
}

/** A quarter of the size. The browser itself packs it, so that no library is needed. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = `data:image/png;base64,${png.toString('base64')}`;
  const packed = await page.evaluate<string>(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(url)};
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', ${QUALITY});
  })()`);
  return Buffer.from(packed.slice(packed.indexOf(',') + 1), 'base64');
}

/** Takes the demo's page as it stands, in every width and scheme; `look` may look at it as well. */
export async function takePages(
  browser: Browser,
  folder: string,
  url: string,
  look: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      await page.goto(url);
      await page.locator('.entry').first().waitFor();
      const name = `page-${width}-${colorScheme}`;
      await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
      await look(page, name);
      await page.close();
    }
  }
}
