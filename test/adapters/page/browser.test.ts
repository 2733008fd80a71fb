import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSuite, startSuite } from '../../e2e/suite.js';
import { AUDIT, SHOWN_TEXTS } from './audit.js';
import { startSlowPage } from './slow-page.js';

const BROWSER = '/usr/bin/chromium';
/** Pictures to be looked at; the folder is not kept. */
const OUT = 'out/page';
const TOKEN = 'an-administrator-token-of-ours';
const SLOW = 60_000;
const MOST_TABS = 120;
/** One of each kind that is drawn in a way of its own. */
const ANSWERS = [
  'more on 1',
  'reply 4: yes',
  'meeting release-4-2.vtt',
  'deck plan.md',
  'help',
  'digets',
];

/** Hidden when there is no browser, as the message of the skipped suite says. */
const suite = existsSync(BROWSER) ? describe : describe.skip;

suite('the page in a browser (needs /usr/bin/chromium)', { timeout: SLOW }, () => {
  let browser: Browser;
  let daybrief: RunningSuite;
  /** What the browser complained of, refused by the policy, or asked of another host. */
  const faults: string[] = [];

  beforeAll(async () => {
    await mkdir(OUT, { recursive: true });
    daybrief = await startSuite({ ADMIN_TOKEN: TOKEN });
    browser = await chromium.launch({
      executablePath: BROWSER,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
  }, SLOW);
  afterAll(async () => {
    await browser?.close();
    await daybrief?.stop();
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(SLOW);
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(daybrief.url)) faults.push(request.url());
    });
    await page.goto(daybrief.url + path);
    return page;
  }

  /** Writes into the box and waits for the answer's page. */
  async function ask(page: Page, words: string): Promise<void> {
    const before = page.url();
    await page.getByLabel('Ask about your mail').fill(words);
    await Promise.all([
      page.waitForURL((url) => url.href !== before, { waitUntil: 'load' }),
      page.keyboard.press('Enter'),
    ]);
  }

  const tab = (page: Page) => page.keyboard.press('Tab');

  /** Presses Tab until what is focused has this name; every stop must be seen. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let times = 0; times < MOST_TABS; times += 1) {
      await tab(page);
      const [focused, isSeen, isReached] = await page.evaluate<[string, boolean, boolean]>(`(() => {
        const each = document.activeElement;
        const label = each.getAttribute('aria-label') ?? [...(each.labels ?? [])].map((one) => one.textContent).join('') + each.textContent;
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return [label.trim(), outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, each.tabIndex >= 0];
      })()`);
      // An answer that has just come takes the focus as a whole, perhaps after the key: the next one goes into it.
      if (!isReached) continue;
      expect(isSeen, `the focus on “${focused}” is seen`).toBe(true);
      if (focused === name) return;
    }
    throw new Error(`Tab never came to “${name}”.`);
  }

  /** Looks at a page as it stands, and keeps a picture of it. */
  async function look(page: Page, name: string): Promise<void> {
    expect(await page.evaluate(AUDIT), name).toEqual([]);
    await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true });
  }

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [800, 'light'],
    [1400, 'light'],
    [1400, 'dark'],
  ] as const)('is readable and named throughout, %i wide and %s', async (width, colorScheme) => {
    const page = await open('/', { viewport: { width, height: 900 }, colorScheme });
    await look(page, `digest-${width}-${colorScheme}`);
    await page.getByLabel('Side by side').check();
    await look(page, `side-by-side-${width}-${colorScheme}`);
    await page.context().close();
  });

  it.each([
    [360, 'light'],
    [1400, 'dark'],
  ] as const)('is so on every other page, %i wide and %s', async (width, colorScheme) => {
    const page = await open('/', { viewport: { width, height: 900 }, colorScheme });
    const lookAt = (name: string) => look(page, `${name}-${width}-${colorScheme}`);
    for (const words of ANSWERS) {
      await ask(page, words);
      await lookAt(words);
    }
    await page.goto(`${daybrief.url}/`);
    await page.getByRole('button', { name: 'This was not good' }).click();
    await page.getByRole('heading', { name: 'What was wrong?' }).waitFor();
    await lookAt('feedback');
    await page.getByRole('button', { name: 'It is too long' }).click();
    await page.getByRole('heading', { name: 'Noted, thank you.' }).waitFor();
    await page.goto(`${daybrief.url}/admin`);
    await lookAt('admin-entry');
    await page.getByLabel('The value of ADMIN_TOKEN').fill(TOKEN);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Rules in force' }).waitFor();
    await lookAt('admin');
    await page.context().close();
  });

  it('shows one line of where the work stands while it works, and a way to stop it', async () => {
    const slow = await startSlowPage();
    const page = await browser.newPage({ viewport: { width: 800, height: 500 } });
    await page.goto(slow.url, { waitUntil: 'commit' });
    await page.getByText('Working on it…').waitFor();
    const shown = await page.locator('.step').evaluateAll(SHOWN_TEXTS);
    expect(shown).toEqual(['Working on it…']);
    await page.screenshot({ path: `${OUT}/working-800-light.png` });
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('heading', { name: 'Stopped.' }).waitFor();
    expect(await page.locator('.step').evaluateAll(SHOWN_TEXTS)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    await page.context().close();
    await slow.stop();
  });

  it('says the same to whom it does not let in, and about a link that was used', async () => {
    const extraHTTPHeaders = { 'x-forwarded-for': '203.0.113.9' };
    const page = await open('/', { viewport: { width: 360, height: 740 }, extraHTTPHeaders });
    await page.getByRole('heading', { name: 'Daybrief is running' }).waitFor();
    expect(await page.evaluate(AUDIT)).toEqual([]);
    await page.screenshot({ path: `${OUT}/locked-360-light.png` });
    const link = `/?key=${daybrief.page?.makeKey()}`;
    const owner = await open(link, { extraHTTPHeaders });
    await owner.getByRole('button', { name: 'Sign out' }).waitFor();
    expect(owner.url()).toBe(`${daybrief.url}/`);
    await page.goto(daybrief.url + link);
    await page.getByRole('heading', { name: 'This link is no longer good' }).waitFor();
    faults.splice(0); // Chromium writes the 403 of that page to its console.
    expect(await page.evaluate(AUDIT)).toEqual([]);
    await page.getByRole('button', { name: 'Print a new link' }).click();
    await page.getByRole('heading', { name: 'A new link is printed' }).waitFor();
  });

  it('is used with a keyboard alone, and without a script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    // `evaluate` runs all the same: it is the page's own scripts that are off.
    await tab(page);
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await tabTo(page, 'Ask about your mail and meetings');
    await page.keyboard.type('digest');
    await page.keyboard.press('Enter');
    await page.waitForURL(/answer=/, { waitUntil: 'load' });

    await tabTo(page, 'More 1');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Lieferverzögerung Gehäuse G7' }).waitFor();

    await page.goto(`${daybrief.url}/`);
    await tabTo(page, 'Slack');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('region', { name: 'In Teams' }).waitFor();
    expect(await page.getByRole('region', { name: 'In Slack' }).count()).toBe(0);

    await tabTo(page, 'Privacy');
    await page.goto(`${daybrief.url}/`);
    await tabTo(page, 'deck plan.md');
    await page.keyboard.press('Enter');
    await page.waitForURL(/answer=/, { waitUntil: 'load' });
    await tabTo(page, 'Download Second-test-line-plan-for-2027.pptx');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('Second-test-line-plan-for-2027.pptx');
    await page.context().close();
  });

  it('lets a reader hear whose words are in which language', async () => {
    const page = await open('/');
    const quote = page.getByText('Könnten Sie mir die 380 €').first();
    expect(await quote.getAttribute('lang')).toBe('de');
    expect(await page.locator('#answer').getAttribute('aria-live')).toBe('polite');
    await page.context().close();
  });
});
