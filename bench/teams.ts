import process from 'node:process';
import { createTimers } from '../adapters/cron/timers.js';
import { toAddress } from '../adapters/teams/address.js';
import { createTeamsBot } from '../adapters/teams/bot.js';
import { TEAMS_LIMITS } from '../adapters/teams/limits.js';
import type { PrivateDestination } from '../skills/core/call.js';
import type { Reply } from '../skills/core/reply.js';
import { createFakeConversations } from '../test/fakes/conversations.js';
import { createFakeFeedback } from '../test/fakes/feedback.js';
import { createFakeInstallations } from '../test/fakes/installations.js';
import { createFakeLog } from '../test/fakes/log.js';
import { createFakeOpenRequests } from '../test/fakes/open-requests.js';
import { createFakeSeenEvents } from '../test/fakes/seen-events.js';
import { createFakeWaiting } from '../test/fakes/waiting.js';
import { startConnectorServer } from '../test/servers/teams/connector.js';

/**
 * Throughput of proactive sends: one tenant's people get one card each, through a local connector that
 * refuses whatever exceeds the documented limits, in real time.
 */
const PEOPLE = 900;
/** Enough senders at once that only the limiter decides the pace. */
const AT_ONCE = 60;
const TARGET = 0.9;

const reply: Reply = {
  kind: 'digest',
  audience: 'asker',
  title: ['Nothing new since yesterday 8:00.'],
  sections: [],
};

const connector = await startConnectorServer();
const bot = createTeamsBot({
  localMode: true,
  skills: [],
  openPorts: () => Promise.reject(new Error('No skill runs here.')),
  conversations: createFakeConversations(),
  seenEvents: createFakeSeenEvents(),
  feedback: createFakeFeedback(),
  installations: createFakeInstallations(),
  personalData: { forget: async () => 0 },
  openRequests: createFakeOpenRequests(),
  waitingFiles: createFakeWaiting(),
  waitingReplies: createFakeWaiting(),
  clock: { now: Date.now },
  timers: createTimers(),
  log: createFakeLog(),
});

function personal(index: number): PrivateDestination {
  const address = toAddress({
    serviceUrl: connector.serviceUrl,
    conversationId: `chat-${index}`,
    place: 'personal',
    tenant: 'tenant',
    bot: '28:daybrief',
    member: `29:${index}`,
    user: String(index),
  });
  // There is nobody to ask here whether the made-up chat is private.
  return address as PrivateDestination;
}

let next = 0;
let failed = 0;
const { signal } = new AbortController();
async function sender(): Promise<void> {
  while (next < PEOPLE) {
    const index = next;
    next += 1;
    await bot.surface.deliver(personal(index), reply, String(index), signal).catch(() => {
      failed += 1;
    });
  }
}

const start = Date.now();
await Promise.all(Array.from({ length: AT_ONCE }, sender));
const seconds = (Date.now() - start) / 1_000;
await bot.stop();
await connector.stop();

// The first second's worth of sends needs no wait: the pace is that of the others.
const permitted = TEAMS_LIMITS.perTenant[0].count;
const pace = (PEOPLE - permitted) / seconds;
process.stdout.write(
  [
    `${PEOPLE} cards in ${seconds.toFixed(1)} s: ${pace.toFixed(1)} a second, ${((100 * pace) / permitted).toFixed(0)} % of the ${permitted} permitted (target ${TARGET * 100} %)`,
    `refused by the connector: ${connector.refusals()}; failed: ${failed}`,
    '',
  ].join('\n'),
);
process.exitCode = pace >= TARGET * permitted && connector.refusals() + failed === 0 ? 0 : 1;
