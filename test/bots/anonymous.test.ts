import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGraphAccess } from '../../bots/access/graph-access.js';
import { isLocalMode } from '../../bots/access/local-mode.js';
import { createMailboxes } from '../../bots/access/mailboxes.js';
import { createTerminalCall } from '../../bots/cli/call.js';
import { compose, type Suite } from '../../bots/compose.js';
import { parseConfig } from '../../bots/config.js';
import type { Call } from '../../skills/core/call.js';
import type { Principal } from '../../skills/core/caller.js';
import { type Caller, toAnonymous } from '../../skills/core/caller.js';
import { admitLocally } from '../../skills/core/local-access.js';
import { createFakeCall } from '../fakes/call.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeLog } from '../fakes/log.js';
import { createFakeTimers } from '../fakes/timers.js';
import { graphEnvironment } from '../servers/graph/environment.js';
import { type GraphServer, startGraphServer } from '../servers/graph/server.js';

const TENANT = '11111111-2222-3333-4444-555555555555';
const { signal } = new AbortController();
const always = { from: 0, to: Number.POSITIVE_INFINITY };

/** An anonymous caller, who has passed the door as a request of this machine does. */
function stranger(user: string) {
  const entry = admitLocally({
    socket: { remoteAddress: '127.0.0.1' },
    httpVersion: '1.1',
    headersDistinct: { host: ['localhost:3978'] },
  });
  if (!entry.admitted) throw new TypeError(entry.reason);
  return toAnonymous(entry, { surface: 'teams', user });
}

describe('an anonymous caller, with everything configured that could be theirs', () => {
  let graph: GraphServer;
  let folder: string;
  let suite: Suite;
  let call: Call;

  beforeEach(async () => {
    graph = await startGraphServer([
      { id: 'victim', displayName: 'Dana', mail: 'dana@example.com', messages: [] },
    ]);
    folder = await mkdtemp(join(tmpdir(), 'daybrief-anonymous-'));
    const config = parseConfig({
      DATA_DIR: folder,
      XDG_STATE_HOME: folder,
      MAILBOX: join(folder, 'mail.mbox'),
      MAILBOX_FOR: 'teams:anonymous:victim',
      MAILBOX_OWNER: 'dana@example.com',
      ...graphEnvironment(graph, TENANT, 'application'),
    });
    const clock = createFakeClock(Date.now());
    const timers = createFakeTimers(clock);
    suite = compose(config, { clock, timers, log: createFakeLog(), cwd: folder });
    call = createFakeCall({ principal: stranger('victim') });
  });
  afterEach(async () => {
    expect(graph.requests).toEqual([]);
    expect(graph.identity.tokenRequests).toEqual([]);
    await suite.close();
    await graph.close();
    await rm(folder, { recursive: true });
  });

  it('reads the example mailbox, which says that it is one', async () => {
    const { mailbox } = await suite.open(['mailbox'], call);
    expect(await mailbox.owner(signal)).toMatchObject({ isExample: true });
    let count = 0;
    for await (const _message of mailbox.messages(always, signal)) count += 1;
    expect(count).toBeGreaterThan(0);
  });

  it('sees the example meetings on the calendar and no other', async () => {
    const { calendar } = await suite.open(['calendar'], call);
    expect(await calendar.meetings(always, signal)).not.toEqual([]);
  });

  it('reads no file of this machine and no meeting at Microsoft', async () => {
    const { documents, transcripts } = await suite.open(['documents', 'transcripts'], call);
    const link = 'https://teams.microsoft.com/l/meetup-join/x/0';
    for (const reference of [link, '/etc/hostname', join(folder, 'keys')]) {
      await expect(documents.material(reference, signal)).rejects.toMatchObject({
        code: 'not_found',
      });
      await expect(transcripts.transcript(reference, signal)).rejects.toMatchObject({
        code: 'not_found',
      });
    }
  });

  it.each(['drive', 'channelThreads'] as const)('is refused %s', async (port) => {
    await expect(suite.open([port], call)).rejects.toMatchObject({ code: 'not_supported' });
  });

  it('connects no account and has none', async () => {
    const { links, accounts } = await suite.open(['links', 'accounts'], call);
    const refusal = { code: 'not_supported', why: expect.stringContaining('local mode') };
    await expect(links.begin(call.principal)).rejects.toMatchObject(refusal);
    await expect(links.complete(call.principal, 'K7QM-2XTP')).rejects.toMatchObject(refusal);
    const account = {
      owner: call.principal,
      provider: 'graph',
      tenant: TENANT,
      user: 'victim',
      secret: '',
      connectedAt: 1,
    } as const;
    await (await suite.store()).accounts.save(account);
    expect(await accounts.find(call.principal, 'graph')).toBeUndefined();
    await expect(accounts.save(account)).rejects.toMatchObject(refusal);
  });
});

describe('who may not be told apart by type', () => {
  const config = parseConfig({});
  const clock = createFakeClock(0);

  it('is given no mailbox and no Graph', () => {
    const mailboxes = createMailboxes(config, clock, undefined);
    const graphOf = (options: Parameters<typeof createGraphAccess>[0]) => (who: Caller) =>
      // @ts-expect-error Graph is opened only for somebody who is vouched for
      createGraphAccess(options)(who, 'mailbox');
    // @ts-expect-error an own mailbox is opened only for somebody who is vouched for
    const ownOf = (call: Call) => mailboxes.own(call, call.principal);
    // @ts-expect-error a surface has to say who vouches for a principal before it makes a call of it
    const callOf = (principal: Principal): Call => ({ ...createFakeCall(), principal });
    // @ts-expect-error nobody is anonymous who did not come through the door
    const unchecked = () => toAnonymous({ admitted: true }, { surface: 'teams', user: 'x' });
    // What counts is that `tsc` refuses each; nothing here runs.
    expect([graphOf, ownOf, callOf, unchecked]).toHaveLength(4);
  });
});

it('the terminal is never anonymous: it reads MAILBOX', async () => {
  const config = parseConfig({ MAILBOX: 'test/fixtures/none.mbox' });
  const mailboxes = createMailboxes(config, createFakeClock(0), undefined);
  const call = createTerminalCall(signal);
  expect(call.principal).toMatchObject({ surface: 'terminal', tenant: 'local' });
  const mailbox = await mailboxes.own(call, call.principal);
  await expect(mailbox.owner(signal)).rejects.toThrow(/none\.mbox/u);
});

describe('local mode', () => {
  const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };
  const teams = { TEAMS_APP_ID: TENANT, TEAMS_APP_PASSWORD: 'b', TEAMS_TENANT_ID: TENANT };
  const graph = { GRAPH_TENANT_ID: TENANT, GRAPH_CLIENT_ID: TENANT, GRAPH_CLIENT_SECRET: 'b' };

  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['nothing', {}, true],
    ['a mailbox', { MAILBOX: 'mail.mbox' }, true],
    [
      'mail on a server',
      { IMAP_URL: 'imaps://d@example.com@imap.example.com', IMAP_PASSWORD: 'p' },
      true,
    ],
    ['a model', { OPENAI_API_KEY: 'sk-1' }, true],
    ['a model server', { OPENAI_BASE_URL: 'http://10.0.0.1/v1', OPENAI_MODEL: 'm' }, true],
    ['HOST=localhost', { HOST: 'localhost' }, true],
    ['HOST=::1', { HOST: '::1' }, true],
    ['HOST=0.0.0.0, as in a container', { HOST: '0.0.0.0' }, false],
    ['HOST=::', { HOST: '::' }, false],
    ['an address of the network', { HOST: '192.168.0.7' }, false],
    ['Slack', slack, false],
    ['Teams', teams, false],
    ['Graph', graph, false],
    ['Slack and a model', { ...slack, OPENAI_API_KEY: 'sk-1' }, false],
  ])('with %s set: %s', (_name, environment, expected) => {
    expect(isLocalMode(parseConfig(environment))).toBe(expected);
  });
});
