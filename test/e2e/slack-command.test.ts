import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHttpTransport, createPerson } from '../servers/slack/person.js';
import { type SlackServer, startSlackServer } from '../servers/slack/server.js';
import { type RunningSuite, startSuite } from './suite.js';

const SIGNING_SECRET = 'slack-signing-secret';

describe('a slash command in Slack', () => {
  let slack: SlackServer;
  let daybrief: RunningSuite;
  let dana: ReturnType<typeof createPerson>;

  beforeAll(async () => {
    slack = await startSlackServer();
    daybrief = await startSuite({
      SLACK_BOT_TOKEN: slack.workspace.botToken,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
    });
    const transport = createHttpTransport(`${daybrief.url}/slack/events`, SIGNING_SECRET);
    dana = createPerson(slack, transport);
  });
  afterAll(async () => {
    await daybrief?.stop();
    await slack?.close();
  });

  it('answers /digest privately, with blocks that hold the example mailbox', async () => {
    const { status, hook } = await dana.command('/digest', '');
    expect(status).toBe(200);
    const answer = await vi.waitFor(() => {
      const said = slack.workspace.responses.filter(({ id }) => id === hook);
      const last = said.at(-1)?.body;
      expect(JSON.stringify(last?.['blocks'])).toContain('Needs you');
      return last;
    }, 20_000);
    expect(answer).toMatchObject({ response_type: 'ephemeral', unfurl_links: false });
    expect(answer?.['text']).toMatch(/\d+ messages in \d+ threads/);
  });

  it('refuses a request that nobody signed, and runs nothing', async () => {
    const before = slack.workspace.calls.length;
    const response = await fetch(`${daybrief.url}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'command=%2Fdigest&text=&team_id=T0001&user_id=U0001',
    });
    expect(response.status).toBe(401);
    expect(slack.workspace.calls.length).toBe(before);
  });

  it('answers health checks on the same port, and nothing else', async () => {
    expect((await fetch(`${daybrief.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${daybrief.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${daybrief.url}/etc/passwd`)).status).toBe(404);
  });
});
