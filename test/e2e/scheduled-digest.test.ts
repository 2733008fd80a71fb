import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createNextRun } from '../../adapters/cron/next-run.js';
import { createTerminalCall } from '../../bots/cli/call.js';
import type { Principal } from '../../skills/core/caller.js';
import { runSkill } from '../../skills/core/run.js';
import { parse } from '../../skills/core/typed-commands/parse.js';
import { createRunScheduled } from '../../skills/delivery/run-scheduled.js';
import { tick } from '../../skills/delivery/tick.js';
import { createWorker } from '../../skills/delivery/worker.js';
import { skills } from '../../skills/index.js';
import { eventually } from '../eventually.js';
import { graphEnvironment } from '../servers/graph/environment.js';
import { type GraphServer, startGraphServer } from '../servers/graph/server.js';
import { createHttpTransport, createPerson } from '../servers/slack/person.js';
import { type SlackServer, startSlackServer } from '../servers/slack/server.js';
import { PLAYGROUND } from '../servers/teams/playground.js';
import {
  type RegisteredPlayground,
  startRegisteredPlayground,
} from '../servers/teams/registered-playground.js';
import { type RunningSuite, startSuite } from './suite.js';

const SIGNING_SECRET = 'slack-signing-secret';

/** Dana's mail as Graph has it: one question that came half an hour before `EXAMPLE_DAY`. */
const MAIL_OF_DANA = {
  id: PLAYGROUND.dana.objectId,
  displayName: 'Dana Ortiz',
  mail: 'dana@example.com',
  messages: [
    {
      id: 'm1',
      folder: 'inbox' as const,
      internetMessageId: '<m1@example.com>',
      conversationId: 'c1',
      subject: 'Budget review',
      from: { emailAddress: { name: 'Priya Shah', address: 'priya@example.com' } },
      toRecipients: [{ emailAddress: { name: 'Dana Ortiz', address: 'dana@example.com' } }],
      ccRecipients: [],
      receivedDateTime: '2026-11-24T08:30:00Z',
      body: { contentType: 'text', content: 'Dana, can you confirm the figure of 4,200 euros?' },
      webLink: 'https://outlook.office365.com/owa/?ItemID=m1',
      isDraft: false,
    },
  ],
};

/** One tick and everything that a worker does after it. */
async function work({ suite, clock, timers, log, surfaceNamed }: RunningSuite) {
  const { subscriptions, deliveries, preferences, pacing } = await suite.store();
  const nextRun = createNextRun();
  await tick({ subscriptions, nextRun, clock, log });
  const run = createRunScheduled({ skills, open: suite.open, nextRun, log });
  const ports = {
    deliveries,
    subscriptions,
    preferences,
    pacing,
    surfaceNamed,
    run,
    clock,
    timers,
    log,
  };
  const worker = createWorker(ports, { name: 'test', concurrency: 2, idleMs: 1 });
  return worker.drain();
}

/** Moves the clock to when the owner's only subscription is due, and past its jitter. */
async function waitUntilDue(daybrief: RunningSuite, owner: Principal) {
  const { subscriptions } = await daybrief.suite.store();
  const [subscription] = await eventually(async () => {
    const found = await subscriptions.list(owner);
    expect(found).toHaveLength(1);
    return found;
  });
  daybrief.clock.set((subscription?.nextRunAt ?? 0) + 10 * 60_000);
}

describe('a scheduled digest, from the mailbox in Graph to the person', () => {
  let slack: SlackServer;
  let graph: GraphServer;
  let teams: RegisteredPlayground;
  let daybrief: RunningSuite;

  beforeAll(async () => {
    slack = await startSlackServer();
    graph = await startGraphServer([MAIL_OF_DANA]);
    teams = await startRegisteredPlayground();
    const environment = {
      ...teams.environment,
      SLACK_BOT_TOKEN: slack.workspace.botToken,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      PUBLIC_URL: 'https://daybrief.example.com',
      ...graphEnvironment(graph, PLAYGROUND.tenant, 'application'),
    };
    daybrief = await startSuite(environment, teams.teamsServices);
    teams.bringTo(`${daybrief.url}/api/messages`);
  });
  afterAll(async () => {
    await daybrief?.stop();
    await teams?.stop();
    await graph?.close();
    await slack?.close();
  });

  it('comes as one direct message in Slack, once', async () => {
    const transport = createHttpTransport(`${daybrief.url}/slack/events`, SIGNING_SECRET);
    const dana = createPerson(slack, transport);
    const owner: Principal = { surface: 'slack', tenant: 'T0001', user: 'U0001' };
    const { accounts } = await daybrief.suite.store();
    await accounts.save({
      owner,
      provider: 'graph',
      tenant: PLAYGROUND.tenant,
      user: PLAYGROUND.dana.objectId,
      secret: '',
      connectedAt: daybrief.clock.now(),
    });
    await dana.command('/daybrief', 'schedule every day 8:00', dana.directMessage);
    await waitUntilDue(daybrief, owner);

    await work(daybrief);
    await work(daybrief);

    const digests = slack
      .callsOf('chat.postMessage')
      .filter((call) => JSON.stringify(call).includes('4,200'));
    expect(digests).toHaveLength(1);
    expect(digests[0]).toMatchObject({ channel: dana.directMessage });
    expect(JSON.stringify(digests[0])).toContain('Priya Shah');
  });

  it('comes as one card in the personal chat of Teams, once', async () => {
    const { playground } = teams;
    const owner: Principal = {
      surface: 'teams',
      tenant: PLAYGROUND.tenant,
      user: PLAYGROUND.dana.objectId,
    };
    // Slack's digest has moved the clock to the next day, past eight.
    await playground.say(PLAYGROUND.personal, 'schedule every day 9:00');
    await waitUntilDue(daybrief, owner);

    await work(daybrief);
    await work(daybrief);

    const digests = await eventually(() => {
      const found = playground.shown.filter(({ cards }) => JSON.stringify(cards).includes('4,200'));
      expect(found.length).toBeGreaterThan(0);
      return found;
    });
    expect(digests).toHaveLength(1);
    expect(digests[0]?.conversation).toBe(PLAYGROUND.personal);
  });
});

it('comes to the terminal from the example mailbox, with nothing configured, once', async () => {
  const daybrief = await startSuite({});
  onTestFinished(() => daybrief.stop());
  const call = createTerminalCall(new AbortController().signal, 'Europe/Berlin');
  const { suite, log, printed } = daybrief;
  const request = () => parse('schedule "every day 8:00"', skills);
  const { error } = await runSkill(request, call, suite.open, log);
  expect(error).toBeUndefined();
  await waitUntilDue(daybrief, call.principal);

  await work(daybrief);
  await work(daybrief);

  expect(printed.join('').match(/NEEDS YOU/g)).toHaveLength(1);
});
