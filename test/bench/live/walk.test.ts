import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { renderReport } from '../../../bench/live/report.js';
import { type Line, walk } from '../../../bench/live/walk.js';
import { parseConfig } from '../../../bots/config.js';
import { type RunningSuite, startSuite } from '../../e2e/suite.js';
import { graphEnvironment } from '../../servers/graph/environment.js';
import { type GraphServer, startGraphServer } from '../../servers/graph/server.js';
import { startModelServer } from '../../servers/model/server.js';
import { type SlackServer, startSlackServer } from '../../servers/slack/server.js';
import { createSlackWorkspace } from '../../servers/slack/workspace.js';
import { type ConnectorServer, startConnectorServer } from '../../servers/teams/connector.js';
import { type IdentityServer, startIdentityServer } from '../../servers/teams/identity.js';

const TENANT = '7d1c8e34-0000-4000-8000-0000000000aa';
const DANA = { slack: 'U0001', teams: '7d1c8e34-0000-4000-8000-000000000001' };
const MAIL = {
  id: 'm1',
  folder: 'inbox',
  internetMessageId: '<m1@example.com>',
  conversationId: 'c1',
  subject: 'Zebra figures',
  from: { emailAddress: { name: 'Alex Kim', address: 'alex.kim@example.com' } },
  toRecipients: [{ emailAddress: { address: 'dana@example.com' } }],
  receivedDateTime: '2026-11-24T08:00:00Z',
  body: { contentType: 'text', content: 'Can you confirm the zebra figures?' },
};
const yes = async () => true;
const no = async () => false;

describe('the check against the real services', () => {
  let slack: SlackServer;
  let graph: GraphServer;
  let connector: ConnectorServer;
  let identity: IdentityServer;
  let daybrief: RunningSuite;
  let environment: Readonly<Record<string, string>>;

  beforeEach(async () => {
    const dana = { id: '29:dana', aadObjectId: DANA.teams };
    [slack, graph, connector, identity] = await Promise.all([
      startSlackServer(createSlackWorkspace(undefined, () => Date.now())),
      startGraphServer([
        { id: DANA.teams, displayName: 'Dana Ortiz', mail: 'dana@example.com', messages: [MAIL] },
      ]),
      startConnectorServer(Date.now, [dana]),
      startIdentityServer(),
    ]);
    environment = {
      SLACK_BOT_TOKEN: slack.workspace.botToken,
      SLACK_SIGNING_SECRET: 'slack-signing-secret',
      SLACK_API_URL: slack.apiUrl,
      TEAMS_APP_ID: '0f3b6f1c-2d70-4f6e-8f63-6ff1b2b1a0c4',
      TEAMS_APP_PASSWORD: 'secret',
      TEAMS_TENANT_ID: TENANT,
      TEAMS_OPENID_METADATA_URL: identity.metadataUrl,
      PUBLIC_URL: 'https://daybrief.example.com',
      ...graphEnvironment(graph, TENANT, 'application'),
    };
    daybrief = await startSuite(environment, {
      connectorOrigins: [connector.origin],
      loginUrl: identity.loginUrl,
    });
  });
  afterEach(async () => {
    await daybrief?.stop();
    await Promise.all([slack?.close(), graph?.close(), connector?.stop(), identity?.stop()]);
  });

  function check(
    allow = yes,
    self: { readonly slack?: string; readonly teams?: string } = DANA,
    changed: Readonly<Record<string, string>> = {},
  ): Promise<readonly Line[]> {
    const surfaces = {
      slack: daybrief.surfaceNamed('slack'),
      teams: daybrief.surfaceNamed('teams'),
    };
    const config = parseConfig({ ...environment, ...changed });
    const teamsServices = { loginUrl: identity.loginUrl, serviceUrl: connector.serviceUrl };
    return walk({ config, suite: daybrief.suite, surfaces, self, teamsServices }, allow);
  }

  const sentInSlack = () => slack.callsOf('chat.postMessage').length;
  const sentInTeams = () =>
    connector.calls.filter(({ path }) => path.endsWith('/activities')).length;
  const statesOf = (lines: readonly Line[], service: string) =>
    lines.filter((line) => line.service === service).map(({ state }) => state);

  it('walks through all that is configured, and sends one message to whoever runs it', async () => {
    const lines = await check();
    expect(lines.filter(({ state }) => state === 'refused')).toEqual([]);
    expect(statesOf(lines, 'Slack')).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(statesOf(lines, 'Teams')).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(lines).toContainEqual(expect.objectContaining({ service: 'Graph', came: 'mails: 1' }));
    expect(statesOf(lines, 'Model')).toEqual(['not tried']);
    expect([sentInSlack(), sentInTeams()]).toEqual([1, 1]);
  });

  it('sends nothing before it was allowed', async () => {
    const lines = await check(no);
    expect([sentInSlack(), sentInTeams()]).toEqual([0, 0]);
    expect(statesOf(lines, 'Slack')).toEqual(['ok', 'ok', 'not tried', 'not tried']);
  });

  it('reads nobody’s mail and sends to nobody when it was not told who runs it', async () => {
    const lines = await check(yes, {});
    expect(lines.every(({ state }) => state !== 'refused')).toBe(true);
    expect([sentInSlack(), sentInTeams(), graph.requests.length]).toEqual([0, 0, 0]);
  });

  it('puts no name, id, token or content into its report', async () => {
    slack.fail('auth.test', { kind: 'code', code: 'invalid_auth' });
    for (const lines of [await check(), await check()]) {
      const report = renderReport(lines, '1.2.3');
      expect(report).toContain('Daybrief 1.2.3');
      expect(report).not.toMatch(/zebra|Dana|Alex|U0001|T0001|xoxb|7d1c8e34|127\.0\.0\.1|canary/i);
    }
  });

  it.each<[string, string, () => unknown, string, RegExp]>([
    [
      'a token that Slack does not accept',
      'Slack',
      () => slack.fail('auth.test', { kind: 'code', code: 'invalid_auth' }),
      'authentication_failed (invalid_auth)',
      /not accepted/,
    ],
    [
      'a member whom Slack does not know',
      'Slack',
      () => slack.fail('users.info', { kind: 'code', code: 'user_not_found' }),
      'gone (user_not_found)',
      /not reached there/,
    ],
    [
      'a scope that is missing',
      'Slack',
      () => slack.fail('conversations.open', { kind: 'code', code: 'missing_scope' }),
      'permission_denied (missing_scope)',
      /scope or permission/,
    ],
    [
      'too many requests to Slack',
      'Slack',
      () =>
        slack.fail('chat.postMessage', {
          kind: 'status',
          status: 429,
          headers: { 'retry-after': '30' },
        }),
      'rate_limited',
      /Too many requests/,
    ],
    [
      'an answer of Slack’s that is lost',
      'Slack',
      () => slack.fail('chat.postMessage', { kind: 'drop' }),
      'outcome_unknown',
      /look whether it arrived/,
    ],
    [
      'a password that Microsoft does not accept',
      'Teams',
      () => identity.expectSecret('another'),
      'authentication_failed (401)',
      /not accepted/,
    ],
    [
      'an app that is not installed for whoever runs it',
      'Teams',
      () => connector.faults.push({ status: 403, code: 'BotNotInConversationRoster' }),
      'gone (BotNotInConversationRoster)',
      /not installed for you/,
    ],
    [
      'a mailbox that Graph does not open',
      'Graph',
      () => graph.fail({ status: 403 }),
      'permission_denied',
      /not allowed/,
    ],
  ])(
    'tells of %s in one line, and leaves out what builds on it',
    async (_what, service, spoil, came, means) => {
      spoil();
      const lines = (await check()).filter((line) => line.service === service);
      const at = lines.findIndex(({ state }) => state === 'refused');
      expect(lines[at]?.came).toContain(came);
      expect(lines[at]?.means).toMatch(means);
      expect(lines.slice(at + 1).every(({ state }) => state === 'not tried')).toBe(true);
    },
  );

  it('says what a model may do by what it answers to questions of ours, once allowed', async () => {
    const model = await startModelServer((_request, answer) => answer.say('Perhaps.'));
    onTestFinished(() => model.close());
    const set = { OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'small' };
    expect(statesOf(await check(no, {}, set), 'Model')).toEqual(['not tried']);
    expect(model.requests).toEqual([]);
    const [line] = (await check(yes, {}, set)).filter(({ service }) => service === 'Model');
    expect(line).toMatchObject({ state: 'ok', means: expect.stringContaining('larger one') });
  });

  it('tells of a key that the model’s server does not accept', async () => {
    const model = await startModelServer((_request, answer) => answer.refuse(401, 'no'));
    onTestFinished(() => model.close());
    const set = { OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'small' };
    const [line] = (await check(yes, {}, set)).filter(({ service }) => service === 'Model');
    expect(line).toMatchObject({ state: 'refused', came: 'authentication_failed (401)' });
  });
});
