import {
  createTeamsBot,
  type TeamsBot,
  type TeamsBotOptions,
} from '../../../adapters/teams/bot.js';
import { createFakeClock, type FakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeFeedback } from '../../fakes/feedback.js';
import { createFakeInstallations } from '../../fakes/installations.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeOpenRequests } from '../../fakes/open-requests.js';
import { createFakeSeenEvents } from '../../fakes/seen-events.js';
import { createFakeTimers } from '../../fakes/timers.js';
import { createFakeWaiting } from '../../fakes/waiting.js';
import { type BotServer, startBotServer } from '../../servers/teams/bot-server.js';
import { PLAYGROUND } from '../../servers/teams/playground.js';
import { openTestPorts, testSkills } from './skills.js';

/** The bot with fakes behind every port, on a real port of this machine. */
export interface TestBot {
  readonly bot: TeamsBot;
  readonly options: TeamsBotOptions;
  readonly server: BotServer;
  readonly clock: FakeClock;
  readonly log: ReturnType<typeof createFakeLog>;
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  stop(): Promise<void>;
}

/** Registration that the bot of the tests has when it is not in local mode. */
export const REGISTRATION = {
  appId: '0f3b6f1c-2d70-4f6e-8f63-6ff1b2b1a0c4',
  appPassword: 'secret',
  tenantId: PLAYGROUND.tenant,
} as const;

/** Starts the bot; `changes` replaces any option. */
export async function startTestBot(changes: Partial<TeamsBotOptions>): Promise<TestBot> {
  const clock = createFakeClock('2026-11-24T08:00:00Z');
  const log = createFakeLog();
  const options: TeamsBotOptions = {
    localMode: false,
    skills: testSkills,
    openPorts: openTestPorts,
    conversations: createFakeConversations(),
    seenEvents: createFakeSeenEvents(),
    clock,
    timers: createFakeTimers(clock),
    feedback: createFakeFeedback(),
    installations: createFakeInstallations(),
    personalData: { forget: async () => 0 },
    openRequests: createFakeOpenRequests(),
    waitingFiles: createFakeWaiting(),
    waitingReplies: createFakeWaiting(),
    log,
    ...changes,
  };
  const bot = createTeamsBot(options);
  const server = await startBotServer(bot.requestListener);
  return {
    bot,
    options,
    server,
    clock,
    log,
    post: (body, headers = {}) =>
      fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async stop() {
      await bot.stop(0);
      await server.stop();
    },
  };
}

let messages = 0;

/** A message as Teams sends it, in Dana's personal chat unless `change` says otherwise. */
export function messageActivity(
  serviceUrl: string,
  text: string,
  change: Readonly<Record<string, unknown>> = {},
) {
  messages += 1;
  return {
    type: 'message',
    id: `message-${messages}`,
    channelId: 'msteams',
    serviceUrl,
    text,
    textFormat: 'plain',
    locale: 'en-GB',
    localTimezone: 'Europe/Berlin',
    from: { id: PLAYGROUND.dana.id, aadObjectId: PLAYGROUND.dana.objectId, name: 'Dana' },
    recipient: PLAYGROUND.bot,
    conversation: {
      id: PLAYGROUND.personal,
      conversationType: 'personal',
      tenantId: PLAYGROUND.tenant,
    },
    channelData: { tenant: { id: PLAYGROUND.tenant } },
    ...change,
  };
}
