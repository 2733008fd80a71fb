import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { toAddress } from '../../adapters/teams/address.js';
import { renderCard, sizeOf } from '../../adapters/teams/card.js';
import { skills } from '../../skills/index.js';
import type { Reply } from '../../skills/reply.js';
import { readAnswers } from './answers.js';
import { drawGallery, type Picture } from './pages.js';

// Draws the cards of real answers, made from the example data, with Microsoft's own renderer, as wide as
// on a desktop and as narrow as on a phone: npm run gallery:teams

const alex = {
  serviceUrl: 'http://127.0.0.1',
  conversationId: 'gallery',
  place: 'personal',
  tenant: 'local',
  bot: '28:daybrief',
  member: '29:alex',
  user: 'alex',
} as const;

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

const names = skills.map(({ name }) => name);

async function show(page: Page, reply: Reply): Promise<void> {
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
}

async function createPictures(): Promise<readonly Picture[]> {
  const { tenant, user } = alex;
  const principal = { surface: 'teams', tenant, user } as const;
  const answers = await readAnswers({ principal, address: toAddress(alex) });
  return answers.map(([name, reply]) => ({
    name,
    payload: renderCard(reply),
    size: `${sizeOf(renderCard(reply))} bytes`,
    show: (page) => show(page, reply),
  }));
}

await drawGallery('out/gallery-teams', { desktop: 640, phone: 330 }, createPictures);
