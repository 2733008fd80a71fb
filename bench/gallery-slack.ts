import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { writeAddress } from '../adapters/slack/address.js';
import { renderForm } from '../adapters/slack/form.js';
import { renderHome } from '../adapters/slack/home-view.js';
import { layOut } from '../adapters/slack/layout.js';
import { toNotice } from '../adapters/slack/outlet.js';
import { renderScheduleForm } from '../adapters/slack/schedule-form.js';
import { renderStatus } from '../adapters/slack/status.js';
import { compose } from '../bots/compose.js';
import { parseConfig } from '../bots/config.js';
import type { Call, Principal } from '../skills/call.js';
import { commandsOf, withoutDeadActions } from '../skills/conversation-state.js';
import { offerFor } from '../skills/file-offer.js';
import { skills } from '../skills/index.js';
import { parse } from '../skills/parse.js';
import type { Log } from '../skills/ports.js';
import type { Reply } from '../skills/reply.js';
import { runSkill } from '../skills/run.js';

// Draws every kind of answer in Slack, made from the example data, as wide as on a desktop and as narrow
// as on a phone: npm run gallery:slack

const OUT = 'out/gallery-slack';
const BROWSER = '/usr/bin/chromium';
const WIDTHS = { desktop: 720, phone: 360 } as const;
const REQUESTS: Readonly<Record<string, string>> = {
  digest: 'digest',
  'digest-one-section': 'digest --only needs-you',
  thread: 'summarize 1',
  help: 'help',
  'help-digest': 'help digest',
  meeting: 'meeting release-4-2.vtt',
  deck: 'deck plan.md',
  schedule: 'schedule weekdays 8:00',
  'unknown-word': 'digets',
  'wrong-option': 'digest --lenght short',
  'missing-file': 'meeting nowhere.vtt',
};

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const alex: Principal = { surface: 'slack', tenant: 'T0001', user: 'U0001' };

async function answers(): Promise<Record<string, Reply>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'daybrief-gallery-'));
  const suite = compose(parseConfig({ DATA_DIR: dataDir }), {
    clock: { now: Date.now },
    timers: { sleep: async () => undefined },
    log: silent,
    cwd: join(process.cwd(), 'examples'),
  });
  const call: Call = {
    id: '7f3a',
    principal: alex,
    place: 'personal',
    address: writeAddress(alex),
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
    attachments: [],
    signal: AbortSignal.timeout(60_000),
  };
  const replies: Record<string, Reply> = {};
  for (const [name, words] of Object.entries(REQUESTS)) {
    const { reply } = await runSkill(() => parse(words, skills), call, suite.open, silent);
    replies[name] = withoutDeadActions(reply, skills);
  }
  await suite.close();
  return replies;
}

/** What the bot shows besides the answers of skills. */
function otherBlocks(): Record<string, readonly unknown[]> {
  const read = async () => new Uint8Array();
  const files = ['standup.vtt', 'photo.heic'].map((name) => ({ name, size: 1, read }));
  const home = renderHome({ account: undefined, subscriptions: [], history: [] }, skills);
  const deck = skills.find(({ name }) => name === 'deck');
  return {
    'file-offer': blocksOf(offerFor(files, skills)),
    'expired-button': blocksOf(toNotice('This button no longer works.', 'Ask again with /digest.')),
    status: renderStatus('Reading 14 of 38 threads', '7f3a').blocks,
    home: home.blocks,
    'schedule-form': renderScheduleForm().blocks,
    ...(deck === undefined ? {} : { 'deck-form': renderForm(deck).blocks }),
  };
}

function blocksOf(reply: Reply): readonly unknown[] {
  const state = { conversationId: 'gallery', commands: commandsOf(reply) };
  return layOut(reply, state).messages.flatMap(({ blocks }) => blocks);
}

/** A page that draws the blocks it finds in `window.blocks`. */
const DRAW = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { Message } from 'slack-blocks-to-jsx';
  createRoot(document.getElementById('root')).render(
    createElement(Message, { blocks: window.blocks, name: 'Daybrief', logo: window.logo, time: new Date(0), showBlockKitDebug: false }),
  );
`;

const LOGO =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"%3E%3Crect width="36" height="36" fill="%231f2a44"/%3E%3C/svg%3E';

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: DRAW, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

async function draw(page: Page, script: string, original: readonly unknown[], path: string) {
  // The drawing library shows `verbatim` text without its emphasis; Slack only leaves out its links.
  const blocks = JSON.parse(
    JSON.stringify(original).replaceAll('"verbatim":true', '"verbatim":false'),
  );
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px; font-family: Lato, "Noto Sans", Arial, sans-serif; }
  </style><div id="root"></div>`);
  const style = createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css');
  await page.addStyleTag({ path: style });
  await page.evaluate(
    `window.logo = ${JSON.stringify(LOGO)}; window.blocks = ${JSON.stringify(blocks)}`,
  );
  await page.addScriptTag({ content: script });
  await page.waitForFunction(`document.getElementById('root').childElementCount > 0`);
  await page.screenshot({ path, fullPage: true });
}

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
  const script = await bundle();
  const replies = Object.entries(await answers()).map(
    ([name, reply]) => [name, blocksOf(reply)] as const,
  );
  for (const [name, blocks] of [...replies, ...Object.entries(otherBlocks())]) {
    await writeFile(join(OUT, `${name}.json`), JSON.stringify({ blocks }, null, 2));
    for (const [device, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 300 });
      await draw(page, script, blocks, join(OUT, `${name}-${device}.png`));
    }
    process.stdout.write(`${name}: ${blocks.length} blocks\n`);
  }
  await browser.close();
}

await main();
