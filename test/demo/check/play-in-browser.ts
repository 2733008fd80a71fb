import type { Browser, Page } from 'playwright-core';
import { AUDIT } from '../../adapters/page/audit.js';
import type { Chat } from '../chats/entry.js';
import type { Show } from '../show.js';
import { answered, idsOf } from '../steps/ask.js';

/** As long as seven steps may take on a machine that does other things as well. */
const SHOW_MS = 180_000;

/**
 * Plays the show as a person would, by the buttons of its page, and writes into either chat. Returns what
 * was wrong with the page.
 */
export async function playInBrowser(
  browser: Browser,
  url: string,
  show: Show,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(SHOW_MS);
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) faults.push(`asks for ${request.url()}`);
  });
  await page.goto(url);
  await page.getByRole('button', { name: 'Play all' }).click();
  await page.locator('.steps .bad, button:has-text("All seven are played")').first().waitFor();
  const { slack, teams } = show.demo;
  await writeInto(page, 'Slack', slack, 'danke', /./);
  await writeInto(page, 'Microsoft Teams', teams, 'what did I miss?', /need|Nothing new/i);
  await page.close();
  return faults;
}

async function writeInto(
  page: Page,
  title: string,
  chat: Chat,
  text: string,
  answer: RegExp,
): Promise<void> {
  const before = idsOf(chat);
  const form = page.getByRole('region', { name: title });
  await form.getByLabel(`Write in ${title}`).fill(text);
  await form.getByRole('button', { name: 'Send' }).click();
  const { id } = await answered(chat, before, answer);
  await page.locator(`[id="${id}"]`).waitFor();
}

/** What a person with a keyboard, a screen reader or weak eyes would stumble over on a page as it stands. */
export async function audit(page: Page, name: string): Promise<readonly string[]> {
  const complaints: unknown = await page.evaluate(AUDIT);
  return Array.isArray(complaints) ? complaints.map((each) => `${name}: ${each}`) : [];
}
