import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { STATUS_AFTER_MS } from '../../../adapters/chat/status-line.js';
import { createNextRun } from '../../../adapters/cron/next-run.js';
import { createSlackBot } from '../../../adapters/slack/bot.js';
import type { SlackBotOptions } from '../../../adapters/slack/options.js';
import type { Ports } from '../../../skills/core/ports/ports.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeLedger } from '../../fakes/ledger.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeOpenRequests } from '../../fakes/open-requests.js';
import { createFakeProgress } from '../../fakes/progress.js';
import { createFakeSeenEvents } from '../../fakes/seen-events.js';
import { createFakeWaiting } from '../../fakes/waiting.js';
import {
  createHttpTransport,
  createPerson,
  createSocketTransport,
} from '../../servers/slack/person.js';
import { type SlackServer, startSlackServer } from '../../servers/slack/server.js';
import { createTestSkills } from './test-skills.js';

export const SIGNING_SECRET = 'a-signing-secret';

type Given = Partial<Omit<SlackBotOptions, 'token'>> & {
  readonly token?: string | undefined;
  readonly socket?: boolean;
  /** Shows status lines, which otherwise come or not as the machine is slow or fast. */
  readonly status?: boolean;
  readonly ports?: Partial<Ports>;
};

type Sleep = SlackBotOptions['timers']['sleep'];

/** Twenty times as fast as life, so that no test waits a whole second for its turn in a channel. */
const quickly: Sleep = (ms, signal) => wait(ms / 20, undefined, { signal }).catch(() => undefined);

const exceptForStatus: Sleep = (ms, signal) =>
  ms === STATUS_AFTER_MS
    ? new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
    : quickly(ms, signal);

/** Starts a local Slack and the bot that talks to it through the real SDK. */
export async function startBot(given: Given | ((slack: SlackServer) => Given) = {}) {
  const slack = await startSlackServer();
  const options = typeof given === 'function' ? given(slack) : given;
  const {
    socket = false,
    status = false,
    ports = {},
    token = slack.workspace.botToken,
    ...changes
  } = options;
  const log = createFakeLog();
  const conversations = createFakeConversations();
  const clock = { now: () => Date.now() };
  const all: Partial<Ports> = {
    log,
    clock,
    conversations,
    progress: createFakeProgress(),
    subscriptions: createFakeLedger().subscriptions,
    nextRun: createNextRun(),
    ...ports,
  };
  const bot = createSlackBot({
    ...('oauth' in changes ? {} : { token }),
    signingSecret: SIGNING_SECRET,
    ...(socket ? { appToken: slack.workspace.appToken } : {}),
    apiUrl: slack.apiUrl,
    skills: createTestSkills(),
    // The test's skills need only what `all` holds.
    openPorts: async () => all as Ports,
    conversations,
    seenEvents: createFakeSeenEvents(clock.now),
    openRequests: createFakeOpenRequests(),
    waitingReplies: createFakeWaiting(),
    clock,
    timers: { sleep: status ? quickly : exceptForStatus, deadline: AbortSignal.timeout },
    log,
    ...changes,
  });
  await bot.start();
  const http = createServer(bot.requestListener);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/slack/events`;
  const transport = socket
    ? createSocketTransport(slack)
    : createHttpTransport(url, SIGNING_SECRET);
  return {
    bot,
    slack,
    log,
    url,
    conversations,
    transport,
    dana: createPerson(slack, transport, 'U0001'),
    as: (user: string) => createPerson(slack, transport, user),
    async stop() {
      await bot.stop(2_000);
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await slack.close();
    },
  };
}
