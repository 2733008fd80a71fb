import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { toAddress } from '../../adapters/teams/address.js';
import { renderCard, sizeOf } from '../../adapters/teams/render/card.js';
import { vouchFor } from '../../skills/core/caller.js';
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

/** The colours of Teams' two themes, as far as the cards use them. */
const THEMES = {
  light: {
    page: '#f5f5f5',
    card: '#fff',
    border: '#d1d1d1',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    border: '#666',
    text: '#fff',
    subtle: '#adadad',
    accent: '#9ea2ff',
  },
} as const;
type Theme = keyof typeof THEMES;

/** What Teams adds around a card, as near as a plain page comes. */
function toPage(theme: Theme): string {
  const { page, card, border, text } = THEMES[theme];
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 16px; background: ${page}; font-family: "Segoe UI", Arial, sans-serif; }
  .ac-pushButton { font: 600 14px "Segoe UI", Arial, sans-serif; padding: 5px 12px; background: ${card};
    color: ${text}; border: 1px solid ${border}; border-radius: 4px; }
  select { font: 14px "Segoe UI", Arial, sans-serif; padding: 5px; background: ${card}; color: ${text};
    border: 1px solid ${border}; border-radius: 4px; max-width: 100%; }
  #card { background: ${card}; border-radius: 6px; box-shadow: 0 1px 3px #0003; }
</style><div id="card"></div>`;
}

function toHostConfig(theme: Theme): object {
  const { text, subtle, accent, border } = THEMES[theme];
  return {
    fontFamily: '"Segoe UI", Arial, sans-serif',
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 14 },
    supportsInteractivity: true,
    separator: { lineThickness: 1, lineColor: border },
    containerStyles: {
      default: {
        foregroundColors: {
          default: { default: text, subtle },
          accent: { default: accent, subtle: accent },
        },
      },
    },
  };
}

/** As long as a real one. */
const STATE = 'gallery-'.padEnd(22, 'x');

/** Shows a card; with `open` as after a press of every "⋯". */
async function show(page: Page, card: unknown, theme: Theme, open: boolean): Promise<void> {
  await page.setContent(toPage(theme));
  await page.addScriptTag({
    path: createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js'),
  });
  await page.evaluate(`{
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(toHostConfig(theme))});
    card.parse(${JSON.stringify(card)});
    document.getElementById('card').append(card.render());
    if (${open}) document.querySelectorAll('[aria-label="More actions"]').forEach((each) => each.click());
  }`);
}

async function createPictures(): Promise<readonly Picture[]> {
  const { tenant, user } = alex;
  const principal = vouchFor({ surface: 'teams', tenant, user });
  const answers = await readAnswers({ principal, address: toAddress(alex) });
  return answers.flatMap(([name, reply]) => {
    const card = renderCard(reply, STATE);
    const picture = (suffix: string, theme: Theme, open: boolean): Picture => ({
      name: `${name}${suffix}`,
      payload: card,
      size: `${sizeOf(card)} bytes`,
      show: (page) => show(page, card, theme, open),
    });
    return [picture('', 'light', false), picture('-dark-open', 'dark', true)];
  });
}

await drawGallery('out/gallery-teams', { desktop: 640, phone: 330 }, createPictures);
