import { WebClient } from '@slack/web-api';
import { createEmulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAddress } from '../../../adapters/slack/address.js';
import { renderHome } from '../../../adapters/slack/render/home-view.js';
import { REQUIRED_SCOPES } from '../../../adapters/slack/scopes.js';
import type { Principal } from '../../../skills/core/caller.js';
import { eventually } from '../../eventually.js';
import { freePort } from '../../free-port.js';
import { startBot } from './start-bot.js';
import { createTestSkills } from './test-skills.js';

// An independent double of Slack's Web API (vercel-labs/emulate), with its scope checks on: what the
// adapter calls must be covered by the scopes that the manifest asks for. It delivers no events and
// has no Socket Mode, so requests come from our own transport.

const TOKEN = 'xoxb-daybrief';
const BOT = { bot_id: 'B000000009', bot_user_id: 'U000000009' };

let emulator: { readonly url: string; close(): Promise<void> };
let bot: Awaited<ReturnType<typeof startBot>>;
let client: WebClient;
let dana: Principal;
let direct: string;

beforeAll(async () => {
  const scopes = REQUIRED_SCOPES.map(({ scope }) => scope);
  emulator = await createEmulator({
    service: 'slack',
    // It wants to be told its port.
    port: await freePort(),
    seed: {
      slack: {
        strict_scopes: true,
        users: [{ name: 'dana', real_name: 'Dana Ortiz' }],
        oauth_apps: [
          {
            client_id: '1.2',
            client_secret: 's',
            name: 'Daybrief',
            redirect_uris: [],
            scopes,
            bot_name: 'daybrief',
            ...BOT,
          },
        ],
        tokens: [{ token: TOKEN, type: 'bot', user: BOT.bot_user_id, scopes, ...BOT }],
      },
    },
  });
  const apiUrl = `${emulator.url}/api/`;
  client = new WebClient(TOKEN, { slackApiUrl: apiUrl });
  const { team_id: tenant = '' } = await client.auth.test();
  const { members = [] } = await client.users.list({});
  const user = members.find(({ name }) => name === 'dana')?.id ?? '';
  dana = { surface: 'slack', tenant, user };
  bot = await startBot({ token: TOKEN, apiUrl });
  const opened = await client.conversations.open({ users: user });
  direct = opened.channel?.id ?? '';
});

afterAll(async () => {
  await bot?.stop();
  await emulator?.close();
});

const signal = new AbortController().signal;

async function messages() {
  const { messages: found = [] } = await client.conversations.history({ channel: direct });
  return found;
}

describe('against emulate', () => {
  it('answers a command in the own direct message', async () => {
    await bot.transport('slash_commands', {
      command: '/digest',
      text: '3d',
      channel_id: direct,
      channel_name: 'directmessage',
      user_id: dana.user,
      team_id: dana.tenant,
      trigger_id: 'trigger-1',
      response_url: 'https://hooks.slack.com/commands/1',
    });
    await eventually(async () => {
      expect(JSON.stringify(await messages())).toContain('2 messages 3d');
    });
    expect(bot.log.events.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('uploads a deck', async () => {
    await bot.transport('slash_commands', {
      command: '/deck',
      text: 'plan.md',
      channel_id: direct,
      channel_name: 'directmessage',
      user_id: dana.user,
      team_id: dana.tenant,
      trigger_id: 'trigger-2',
      response_url: 'https://hooks.slack.com/commands/1',
    });
    await eventually(async () => {
      expect(JSON.stringify(await messages())).toContain('plan.pptx');
    });
  });

  it('accepts the App Home', async () => {
    const facts = { account: undefined, subscriptions: [], history: [] };
    const view = renderHome(facts, createTestSkills());
    expect(await client.views.publish({ user_id: dana.user, view })).toMatchObject({ ok: true });
  });

  it('delivers a scheduled reply with one message, and finds it again', async () => {
    const { surface } = bot.bot;
    const to = await surface.toPrivate(writeAddress(dana), dana, signal);
    const before = (await messages()).length;
    const receipt = await surface.deliver(
      to,
      { kind: 'digest', audience: 'asker', title: ['Tuesday'], sections: [] },
      'delivery-1',
      signal,
    );
    expect(await messages()).toHaveLength(before + 1);
    expect(await surface.readBack?.(to, 'delivery-1', 0, signal)).toEqual(receipt);
  });
});
