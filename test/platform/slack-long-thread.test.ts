import { afterEach, describe, expect, it } from 'vitest';
import { type RunningSuite, startSuite } from '../e2e/suite.js';
import { eventually } from '../eventually.js';
import { createHttpTransport, createPerson } from '../servers/slack/person.js';
import { type SlackServer, startSlackServer } from '../servers/slack/server.js';

const SIGNING_SECRET = 'slack-signing-secret';
const CHANNEL = 'C0001';
/** What an app gets at once that is distributed outside of Slack's Marketplace. */
const MARKETPLACE_LIMIT = 15;

let slack: SlackServer | undefined;
let daybrief: RunningSuite | undefined;
afterEach(async () => {
  await daybrief?.stop();
  await slack?.close();
});

/** What "Summarize this thread" shows for a thread of 40 messages whose last one is the decision. */
async function summaryOfThread(repliesAtOnce: number): Promise<string> {
  slack = await startSlackServer();
  const { workspace, origin, apiUrl } = slack;
  workspace.repliesAtOnce = repliesAtOnce;
  daybrief = await startSuite({
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: apiUrl,
  });
  const transport = createHttpTransport(`${daybrief.url}/slack/events`, SIGNING_SECRET);
  const dana = createPerson(slack, transport);

  const said = [
    'Where do we hold the offsite?',
    ...Array.from({ length: 38 }, (_, each) => `On place ${each}: the train takes an hour.`),
    'Decision: we hold the offsite in Leipzig on 12 March. Dana books the hotel by Friday.',
  ];
  const root = workspace.nextTs();
  for (const [index, text] of said.entries()) {
    const ts = index === 0 ? root : workspace.nextTs();
    const user = index % 2 === 0 ? 'U0002' : 'U0001';
    workspace.messages.push({ channel: CHANNEL, ts, thread_ts: root, user, text, former: [] });
  }
  await dana.interact({
    type: 'message_action',
    callback_id: 'daybrief.summarize_thread',
    channel: { id: CHANNEL, name: 'general' },
    message: { ts: root, thread_ts: root, text: said[0], user: 'U0002' },
    message_ts: root,
    response_url: `${origin}/hooks/h1`,
  });
  return eventually(() => {
    const shown = JSON.stringify(workspace.responses.at(-1));
    expect(shown).toMatch(/of \d+ messages/);
    return shown;
  });
}

describe('a summary of a long thread in Slack', () => {
  it('holds what was said last when Slack gives the whole thread at once', async () => {
    expect(await summaryOfThread(1_000)).toContain('Leipzig');
  });

  it('holds it when Slack gives the thread page by page, or says what was not read', async () => {
    expect(await summaryOfThread(MARKETPLACE_LIMIT)).toMatch(/Leipzig|15 of 40 messages|not read/);
  });
});
