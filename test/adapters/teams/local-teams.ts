import { vi } from 'vitest';
import type { TeamsBotOptions } from '../../../adapters/teams/bot.js';
import { type ConnectorServer, startConnectorServer } from '../../servers/teams/connector.js';
import { PLAYGROUND } from '../../servers/teams/playground.js';
import { messageActivity, startTestBot, type TestBot } from './test-bot.js';

/** The bot in local mode with a local connector: Teams as a test can play it. */
export interface LocalTeams {
  readonly bot: TestBot;
  readonly connector: ConnectorServer;
  /** Says something and waits until the bot has sent as many activities, typing signs not counted. */
  say(
    text: string,
    answers: number,
    change?: Readonly<Record<string, unknown>>,
  ): Promise<readonly SentActivity[]>;
  /** Sends an invoke of Dana's and returns status and body. */
  invoke(
    name: string,
    value: unknown,
    change?: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Waits until the bot has sent so many activities; returns the last ones since the call. */
  untilSent(count: number): Promise<readonly SentActivity[]>;
  /** What the bot sent so far, typing signs left out. */
  sent(): readonly SentActivity[];
  stop(): Promise<void>;
}

/** An activity that the bot posted, or put in the place of an earlier one. */
export interface SentActivity {
  readonly method: string;
  readonly conversation: string;
  /** The activity that was replaced. */
  readonly replaced: string | undefined;
  readonly activity: {
    readonly type?: string;
    readonly text?: string;
    readonly attachments?: readonly {
      readonly contentType: string;
      readonly name?: string;
      readonly contentUrl?: string;
      readonly content: unknown;
    }[];
    readonly entities?: readonly Readonly<Record<string, unknown>>[];
    readonly channelData?: unknown;
  };
}

/** Starts both. */
export async function startLocalTeams(changes: Partial<TeamsBotOptions> = {}): Promise<LocalTeams> {
  const dana = { id: PLAYGROUND.dana.id, aadObjectId: PLAYGROUND.dana.objectId };
  const bot = await startTestBot({ localMode: true, ...changes });
  const connector = await startConnectorServer(() => bot.clock.now(), [dana]);

  function sent(): readonly SentActivity[] {
    return connector.calls.flatMap(({ method, path, body }) => {
      const match = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path);
      // The server keeps whatever JSON came; the bot is known to send activities.
      const activity = body as SentActivity['activity'];
      if (match === null || activity.type === 'typing') return [];
      return [{ method, conversation: match[1] ?? '', replaced: match[2], activity }];
    });
  }

  return {
    bot,
    connector,
    sent,
    async say(text, answers, change) {
      const before = sent().length;
      const response = await bot.post(messageActivity(connector.serviceUrl, text, change));
      if (response.status !== 200) throw new Error(`The bot answered ${response.status}.`);
      await vi.waitUntil(() => sent().length >= before + answers, { timeout: 10_000 });
      return sent().slice(before);
    },
    async untilSent(count) {
      const before = Math.min(sent().length, count - 1);
      await vi.waitUntil(() => sent().length >= count, { timeout: 10_000 });
      return sent().slice(before);
    },
    async invoke(name, value, change = {}) {
      const activity = messageActivity(connector.serviceUrl, '', {
        type: 'invoke',
        name,
        value,
        replyToId: 'activity-1',
        ...change,
      });
      const response = await bot.post(activity);
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    async stop() {
      await bot.stop();
      await connector.stop();
    },
  };
}

/** Dana as local mode knows her: by her own word, and in nobody's tenant. */
export const UNKNOWN_DANA = {
  surface: 'teams',
  tenant: 'anonymous',
  user: PLAYGROUND.dana.objectId,
} as const;

/** Somebody else in the same tenant. */
export const MEI = {
  from: { id: '29:mei', aadObjectId: '7d1c8e34-0000-4000-8000-000000000002', name: 'Mei' },
};

/** The buttons of a card, in the order shown. */
export function buttonsOf(card: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(card)) return card.flatMap(buttonsOf);
  if (typeof card !== 'object' || card === null) return [];
  const inner = Object.values(card).flatMap(buttonsOf);
  return 'type' in card && card.type === 'Action.Execute' ? [{ ...card }, ...inner] : inner;
}
