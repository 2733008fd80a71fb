import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
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
    const answer = await eventually(() => {
      const said = slack.workspace.responses.filter(({ id }) => id === hook);
      const last = said.at(-1)?.body;
      expect(JSON.stringify(last?.['blocks'])).toContain('Needs you');
      return last;
    });
    expect(answer).toMatchObject({ response_type: 'ephemeral', unfurl_links: false });
    expect(answer?.['text']).toMatch(/\d+ messages in \d+ threads/);
  });

  it('answers a question in a direct message from the mail, privately, with its thread', async () => {
    await dana.say('when does release 4.2 ship?');
    await eventually(() => {
      const said = JSON.stringify(slack.workspace.messages);
      expect(said).toContain('8 December');
      expect(said).toContain('Release 4.2 moves');
    });
    await dana.say('why 1');
    await eventually(() => {
      expect(JSON.stringify(slack.workspace.messages)).toContain('Line 1 comes from');
    });
  });

  it('drafts a reply to a line of the digest, privately, from what the person says', async () => {
    await dana.say('digest');
    await eventually(() => {
      expect(JSON.stringify(slack.workspace.messages)).toContain('Needs you');
    });
    await dana.say('draft a reply to 1: yes, on Thursday');
    await eventually(() => {
      const said = JSON.stringify(slack.workspace.messages);
      expect(said).toContain('Draft to ');
      expect(said).toContain('yes, on Thursday');
      expect(said).toContain('Alex');
    });
    await dana.say('more formal');
    await eventually(() => {
      expect(JSON.stringify(slack.workspace.messages)).toContain('Kind regards');
    });
  });

  it('leaves out of the next digest what was marked as done by its button', async () => {
    const answerOf = (hook: string, words: RegExp) =>
      eventually(() => {
        const blocks = slack.workspace.responses
          .filter(({ id }) => id === hook)
          .map(({ body }) => JSON.stringify(body['blocks']));
        const answer = blocks.findLast((text) => words.test(text));
        expect(answer).toBeDefined();
        return answer ?? '';
      });
    const message = { channel: 'C0001', ts: '1700000000.000100' };

    const before = await answerOf((await dana.command('/digest', '')).hook, /Needs you/);
    const value = /"(daybrief\.done\.1 [\w-]{22})"/.exec(before)?.[1];
    expect(value).toBeDefined();
    const { hook } = await dana.click(
      { type: 'overflow', action_id: 'daybrief.menu.1', selected_option: { value } },
      message,
    );
    const said = await answerOf(hook, /"text":"Done"/);
    const subject = /"Done".*?"text":": ([^"]+)"/.exec(said)?.[1] ?? 'no subject';
    expect(before).toContain(subject);

    const after = await answerOf((await dana.command('/digest', '')).hook, /Needs you/);
    expect(after).not.toContain(subject);
    expect(after).toContain('1 put aside');
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

  it('deletes what is kept of the workspace when it uninstalls', async () => {
    const { marks } = await daybrief.suite.store();
    const owner = { surface: 'slack', tenant: slack.workspace.teamId, user: 'U0001' } as const;
    const kept = () => marks.list(owner, daybrief.clock.now());
    expect((await kept()).size).toBe(1);
    await dana.event({ type: 'app_uninstalled', user: undefined });
    await eventually(async () => expect((await kept()).size).toBe(0));
  });
});
