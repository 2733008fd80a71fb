import { mkdtempSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { App, HTTPReceiver } from '@slack/bolt';
import { createTimers } from '../adapters/cron/timers.js';
import { createSlackBot } from '../adapters/slack/bot.js';
import { parseConfig } from '../bots/config.js';
import { openConfiguredStore } from '../bots/wiring/open-store.js';
import type { PrivateReply } from '../skills/core/reply.js';
import { defineSkill, optionalRest } from '../skills/core/skill.js';

// One of the two servers that bench/slack.ts loads, in a process of its own: node … bot|bare API_URL

const [kind, apiUrl = ''] = process.argv.slice(2);
const SIGNING_SECRET = 'bench';
const SLOW_MS = 2_000;

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function digest(): PrivateReply {
  const items = Array.from({ length: 12 }, (_, index) => ({
    number: index + 1,
    text: [{ bold: 'Dana Ortiz' }, ' asks you to confirm the EMEA figures by Friday 27 November'],
    quote: 'Can you confirm them before I send the deck to the board?',
    reasons: ['asks you', 'due in 3 days'],
    sources: [{ id: `m${index}`, label: 'Budget review, 6 messages' }],
    reference: `m${index}`,
    actions: [{ kind: 'command' as const, label: 'More', command: `summarize m${index}` }],
  }));
  const sections = [{ heading: 'Needs you', items }];
  return { kind: 'digest', audience: 'asker', title: ['Tuesday 24 November'], sections };
}

const skill = defineSkill({
  name: 'digest',
  summary: 'Answers at once, or after two seconds when told "slow".',
  group: 'daily',
  params: { how: optionalRest('"slow" or nothing') },
  examples: ['digest'],
  places: ['personal', 'group', 'channel'],
  needs: [],
  async run({ how }, _, call) {
    if (how === 'slow') await wait(SLOW_MS, undefined, { signal: call.signal });
    return digest();
  },
});

async function createBot(): Promise<RequestListener> {
  const dataDir = mkdtempSync(join(tmpdir(), 'daybrief-bench-'));
  const clock = { now: Date.now };
  const store = await openConfiguredStore(parseConfig({ DATA_DIR: dataDir }), clock, silent);
  const bot = createSlackBot({
    token: 'xoxb-T0001',
    signingSecret: SIGNING_SECRET,
    apiUrl,
    skills: [skill],
    // The one skill needs no port.
    openPorts: () => Promise.resolve({} as never),
    conversations: store.conversations,
    seenEvents: store.seenEvents,
    openRequests: store.openRequests,
    waitingReplies: store.waitingReplies,
    clock,
    timers: createTimers(),
    log: silent,
  });
  await bot.start();
  return bot.requestListener;
}

function createBare(): RequestListener {
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET });
  const app = new App({
    receiver,
    convoStore: false,
    authorize: async () => ({ botToken: 'xoxb', botId: 'B', botUserId: 'U' }),
  });
  app.command(/^\//, ({ ack }) => ack());
  return (request, response) => receiver.requestListener(request, response);
}

const server = createServer(kind === 'bot' ? await createBot() : createBare());
server.listen(0, '127.0.0.1', () => {
  // A server that listens on TCP has an address of this kind.
  process.send?.((server.address() as AddressInfo).port);
});
