import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAYGROUND, type Playground, startPlayground } from '../../servers/teams/playground.js';
import { startTestBot, type TestBot } from './test-bot.js';

const BROWSER = '/usr/bin/chromium';
/** Pictures to be looked at; the folder is not kept. */
const OUT = 'out/playground';
/** The page brings nine megabytes of script. */
const SLOW = 90_000;

/** Hidden when there is no browser, as the message of the skipped suite says. */
const suite = existsSync(BROWSER) ? describe : describe.skip;

suite('Agents Playground in a browser (needs /usr/bin/chromium)', { timeout: SLOW }, () => {
  let bot: TestBot;
  let playground: Playground;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    bot = await startTestBot({ localMode: true });
    playground = await startPlayground(bot.server.url);
    browser = await chromium.launch({
      executablePath: BROWSER,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.setDefaultTimeout(SLOW);
    // Only this machine: the page asks for fonts from elsewhere.
    await page.route(
      ({ hostname }) => !/^(?:localhost|127\.0\.0\.1)$/.test(hostname),
      (route) => route.abort(),
    );
    await page.goto(playground.url);
    await mkdir(OUT, { recursive: true });
  }, SLOW);

  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    await bot?.stop();
  });

  it('shows the digest as a card, opens the actions of an item and answers a press', async () => {
    const composer = page.locator('[contenteditable][role=textbox]').last();
    await composer.click();
    await composer.pressSequentially('digest');
    await page.keyboard.press('Enter');
    await page.getByText('asks you to confirm the EMEA figures').waitFor();
    await page.screenshot({ path: `${OUT}/digest.png` });

    await page.getByText('⋯').first().click();
    await page.getByLabel('More', { exact: true }).click();
    await page.getByText('Summary of m1').waitFor();
    await page.screenshot({ path: `${OUT}/more.png` });

    await page.getByLabel('Short', { exact: true }).click();
    await page.getByText('in short').waitFor();
    await page.screenshot({ path: `${OUT}/short.png` });
    expect(playground.shown.map(({ conversation }) => conversation)).toContain(PLAYGROUND.personal);
  });
});
