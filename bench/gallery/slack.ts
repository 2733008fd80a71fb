import { createRequire } from 'node:module';
import process from 'node:process';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { offerFor } from '../../adapters/chat/file-offer.js';
import { EXPIRED } from '../../adapters/chat/notices.js';
import { writeAddress } from '../../adapters/slack/address.js';
import { renderForm } from '../../adapters/slack/in/form.js';
import { renderScheduleForm } from '../../adapters/slack/in/schedule-form.js';
import { renderHome } from '../../adapters/slack/render/home-view.js';
import { layOut } from '../../adapters/slack/render/layout.js';
import { renderStatus } from '../../adapters/slack/render/own-buttons.js';
import { withoutDeadActions } from '../../skills/conversation/conversation-state.js';
import { type Principal, vouchFor } from '../../skills/core/caller.js';
import type { Reply } from '../../skills/core/reply.js';
import { skills } from '../../skills/index.js';
import { readAnswers } from './answers.js';
import { drawGallery, type Picture } from './pages.js';

// Draws every kind of answer in Slack, made from the example data, as wide as on a desktop and as narrow
// as on a phone: npm run gallery:slack

const alex: Principal = { surface: 'slack', tenant: 'T0001', user: 'U0001' };

/** What the bot shows besides the answers of skills. */
function otherBlocks(): Record<string, readonly unknown[]> {
  const read = async () => new Uint8Array();
  const files = ['standup.vtt', 'photo.heic'].map((name) => ({ name, size: 1, read }));
  const home = renderHome({ account: undefined, subscriptions: [], history: [] }, skills);
  const deck = skills.find(({ name }) => name === 'deck');
  return {
    'file-offer': blocksOf(offerFor(files, skills)),
    'expired-button': blocksOf(EXPIRED),
    status: renderStatus('Reading 14 of 38 threads', '7f3a').blocks,
    home: home.blocks,
    'schedule-form': renderScheduleForm().blocks,
    ...(deck === undefined ? {} : { 'deck-form': renderForm(deck).blocks }),
  };
}

function blocksOf(reply: Reply): readonly unknown[] {
  return layOut(reply, 'gallery').messages.flatMap(({ blocks }) => blocks);
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

async function show(page: Page, script: string, original: readonly unknown[]): Promise<void> {
  // The drawing library shows `verbatim` text without its emphasis; Slack only leaves out its links.
  const blocks = JSON.stringify(original).replaceAll('"verbatim":true', '"verbatim":false');
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px; font-family: Lato, "Noto Sans", Arial, sans-serif; }
  </style><div id="root"></div>`);
  const style = createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css');
  await page.addStyleTag({ path: style });
  await page.evaluate(`window.logo = ${JSON.stringify(LOGO)}; window.blocks = ${blocks}`);
  await page.addScriptTag({ content: script });
  await page.waitForFunction(`document.getElementById('root').childElementCount > 0`);
}

async function createPictures(): Promise<readonly Picture[]> {
  const script = await bundle();
  const answers = await readAnswers({ principal: vouchFor(alex), address: writeAddress(alex) });
  const replies = answers.map(
    ([name, reply]) => [name, blocksOf(withoutDeadActions(reply, skills))] as const,
  );
  return [...replies, ...Object.entries(otherBlocks())].map(([name, blocks]) => ({
    name,
    payload: { blocks },
    size: `${blocks.length} blocks`,
    show: (page) => show(page, script, blocks),
  }));
}

await drawGallery('out/gallery-slack', { desktop: 720, phone: 360 }, createPictures);
