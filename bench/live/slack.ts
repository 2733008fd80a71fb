import { randomUUID } from 'node:crypto';
import { LogLevel, WebClient } from '@slack/web-api';
import { writeAddress } from '../../adapters/slack/address.js';
import { checkSlack } from '../../adapters/slack/check.js';
import { toClientOptions } from '../../adapters/slack/clients.js';
import { reading } from '../../adapters/slack/out/errors.js';
import type { PrivateDestination } from '../../skills/core/call.js';
import { NotFoundError } from '../../skills/core/errors.js';
import { TEST_MESSAGE } from './message.js';
import type { LiveTools, Probe } from './probe.js';

/** What is tried in Slack, each on what the one before it found. */
export function createSlackProbes({ config, surfaces, self }: LiveTools): readonly Probe[] {
  const { botToken, appToken, apiUrl } = config.slack ?? {};
  const { slack: surface } = surfaces;
  if (!botToken || !surface) return [];
  const deliveryId = randomUUID();
  const startedAt = Date.now();
  let to: PrivateDestination | undefined;

  const probes: Probe[] = [
    {
      service: 'Slack',
      tried: 'sign in with SLACK_BOT_TOKEN',
      async run() {
        await checkSlack(botToken, apiUrl);
        return { came: 'accepted', means: 'The token works and has every scope that is needed.' };
      },
    },
  ];
  if (appToken !== undefined) {
    probes.push({
      service: 'Slack',
      tried: 'ask for a socket with SLACK_APP_TOKEN',
      async run() {
        await reading('open a socket', createClient(appToken, apiUrl).apps.connections.open());
        return { came: 'an address', means: 'Socket Mode works; no public address is needed.' };
      },
    });
  }
  const { slack: user } = self;
  if (user === undefined) return probes;
  probes.push(
    {
      service: 'Slack',
      tried: 'find your direct message',
      async run(signal) {
        const tenant = await readTenant(botToken, apiUrl);
        const owner = { surface: 'slack', tenant, user } as const;
        to = await surface.toPrivate(writeAddress(owner), owner, signal);
        return {
          came: 'a conversation of two',
          means: 'A digest can be handed to you, and only to you.',
        };
      },
    },
    {
      service: 'Slack',
      tried: 'send you one message',
      question: 'Send one short message to yourself in Slack?',
      async run(signal) {
        if (to === undefined) throw noConversation();
        await surface.deliver(to, TEST_MESSAGE, deliveryId, signal);
        return { came: 'taken', means: 'You should see it now, once.' };
      },
    },
    {
      service: 'Slack',
      tried: 'find that message again',
      async run(signal) {
        if (to === undefined) throw noConversation();
        const found = await surface.readBack?.(to, deliveryId, startedAt - SKEW_MS, signal);
        if (found === undefined) throw noConversation();
        return { came: 'found', means: 'After a crash nothing is sent twice.' };
      },
    },
  );
  return probes;
}

/** The workspace that a token belongs to. */
export async function readTenant(token: string, apiUrl: string | undefined): Promise<string> {
  const asked = createClient(token, apiUrl).auth.test();
  return (await reading('say its workspace', asked)).team_id ?? '';
}

function createClient(token: string, apiUrl: string | undefined): WebClient {
  return new WebClient(token, { ...toClientOptions(apiUrl), logLevel: LogLevel.ERROR });
}

/** Clocks of two machines differ a little. */
const SKEW_MS = 120_000;

function noConversation(): NotFoundError {
  return new NotFoundError({ what: 'It is not there.', remedy: 'Run the check again.' });
}
