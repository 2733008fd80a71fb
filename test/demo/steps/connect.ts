import { createBrowser, redirectOf } from '../../servers/graph/browser.js';
import type { Chat } from '../chats/entry.js';
import { SLACK_DIRECT } from '../chats/slack.js';
import { TEAMS_PERSONAL } from '../chats/teams.js';
import { DANA, JONAS, TENANT } from '../company/people.js';
import type { Demo } from '../wiring/demo.js';
import { PUBLIC_URL } from '../wiring/platforms.js';
import { ask } from './ask.js';
import type { Step } from './step.js';

const CONNECTED = /mailbox is connected/i;

/** Goes the way that a person goes: the link, the page of Daybrief, Microsoft's, the code. */
async function connect(demo: Demo, chat: Chat, place: string, objectId: string): Promise<void> {
  const offer = await ask(chat, 'connect', place, /Connect your Microsoft mailbox/);
  const url = offer.links.find((link) => link.includes('ticket=')) ?? '';
  const browser = createBrowser({ [PUBLIC_URL]: demo.product.url });
  const page = await (await browser.open(url)).text();
  demo.platforms.graph.identity.signIn({ oid: objectId, tid: TENANT });
  const consent = redirectOf(await browser.submit(url, page));
  const done = await browser.open(redirectOf(await browser.open(consent)));
  const code = /connect ([\w-]{9})</.exec(await done.text())?.[1] ?? '';
  await ask(chat, `connect ${code}`, place, CONNECTED);
}

export const connectStep: Step = {
  id: 'connect',
  title: 'Connect a mailbox',
  does: 'Dana in Slack and Jonas in Teams say “connect”, sign in at Microsoft, and send Daybrief the code that they get there.',
  see: 'Daybrief may now read the mail of each for that person, and for nobody else.',
  pictured: ['slack'],
  async play(demo) {
    const { slack, teams, platforms } = demo;
    await connect(demo, slack, SLACK_DIRECT, DANA.objectId);
    await connect(demo, teams, TEAMS_PERSONAL, JONAS.objectId);
    const grants = platforms.graph.identity.tokenRequests.filter(
      (request) => request['grant_type'] === 'authorization_code',
    );
    return [{ what: 'Mailboxes connected, each by its owner', expected: 2, found: grants.length }];
  },
};
