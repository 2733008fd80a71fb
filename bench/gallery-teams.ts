import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Page } from 'playwright-core';
import { createTimers } from '../adapters/cron/timers.js';
import { toAddress } from '../adapters/teams/address.js';
import { renderCard, sizeOf } from '../adapters/teams/card.js';
import { compose } from '../bots/compose.js';
import { parseConfig } from '../bots/config.js';
import type { Call } from '../skills/call.js';
import { skills } from '../skills/index.js';
import { parse } from '../skills/parse.js';
import type { Log } from '../skills/ports.js';
import type { Reply } from '../skills/reply.js';
import { runSkill } from '../skills/run.js';

// Draws the cards of real answers, made from the example data, with Microsoft's own renderer, as wide as
// on a desktop and as narrow as on a phone: npm run gallery:teams

const OUT = 'out/gallery-teams';
const BROWSER = '/usr/bin/chromium';
const WIDTHS = { desktop: 640, phone: 330 } as const;
const REQUESTS: Readonly<Record<string, string>> = {
  digest: 'digest',
  'digest-short': 'digest --only needs-you',
  help: 'help',
  'help-digest': 'help digest',
  meeting: 'meeting release-4-2.vtt',
  deck: 'deck plan.md',
  schedule: 'schedule digest weekdays 8:00',
  'unknown-word': 'digets',
  'wrong-option': 'digest --lenght short',
  'missing-file': 'meeting nowhere.vtt',
};

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function answers(): Promise<Readonly<Record<string, Reply>>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'daybrief-gallery-'));
  const suite = compose(parseConfig({ DATA_DIR: dataDir }), {
    clock: { now: Date.now },
    timers: createTimers(),
    log: silent,
    cwd: join(process.cwd(), 'examples'),
  });
  const conversation = {
    serviceUrl: 'http://127.0.0.1',
    conversationId: 'gallery',
    place: 'personal',
    tenant: 'local',
    bot: '28:daybrief',
    member: '29:alex',
    user: 'alex',
  } as const;
  const call: Call = {
    id: '7f3a',
    principal: { surface: 'teams', tenant: 'local', user: 'alex' },
    place: 'personal',
    address: toAddress(conversation),
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
    attachments: [],
    signal: AbortSignal.timeout(60_000),
  };
  const replies: Record<string, Reply> = {};
  for (const [name, words] of Object.entries(REQUESTS)) {
    const { reply } = await runSkill(() => parse(words, skills), call, suite.open, silent);
    replies[name] = reply;
  }
  await suite.close();
  return replies;
}

/** What Teams adds around a card, as near as a plain page comes. */
const PAGE = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 16px; background: #f5f5f5; font-family: "Segoe UI", Arial, sans-serif; }
  .ac-pushButton { font: 600 14px "Segoe UI", Arial, sans-serif; padding: 5px 12px; background: #fff;
    border: 1px solid #d1d1d1; border-radius: 4px; }
  #card { background: #fff; border-radius: 6px; box-shadow: 0 1px 3px #0003; }
</style><div id="card"></div>`;

const HOST_CONFIG = {
  fontFamily: '"Segoe UI", Arial, sans-serif',
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 14 },
  supportsInteractivity: true,
  containerStyles: {
    default: {
      foregroundColors: {
        default: { default: '#242424', subtle: '#616161' },
        accent: { default: '#5b5fc7', subtle: '#5b5fc7' },
        attention: { default: '#c4314b', subtle: '#c4314b' },
      },
    },
  },
};

async function draw(page: Page, reply: Reply, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 400 });
  await page.setContent(PAGE);
  await page.addScriptTag({
    path: createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js'),
  });
  const card = JSON.stringify(renderCard(reply, { state: 'gallery', skills: names }));
  await page.evaluate(`{
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(HOST_CONFIG)});
    card.parse(${card});
    document.getElementById('card').append(card.render());
  }`);
  await page.screenshot({ path, fullPage: true });
}

const names = skills.map(({ name }) => name);

async function main(): Promise<void> {
  if (!existsSync(BROWSER)) {
    process.stderr.write(`Skipped: there is no browser at ${BROWSER}.\n`);
    return;
  }
  await mkdir(OUT, { recursive: true });
  const browser = await chromium.launch({
    executablePath: BROWSER,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await page.route(
    (url) => url.protocol !== 'data:',
    (route) => route.abort(),
  );
  for (const [name, reply] of Object.entries(await answers())) {
    await writeFile(join(OUT, `${name}.json`), JSON.stringify(renderCard(reply), null, 2));
    for (const [device, width] of Object.entries(WIDTHS)) {
      await draw(page, reply, join(OUT, `${name}-${device}.png`), width);
    }
    process.stdout.write(`${name}: ${sizeOf(renderCard(reply))} bytes\n`);
  }
  await browser.close();
}

await main();
