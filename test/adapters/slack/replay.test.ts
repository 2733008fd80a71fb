import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../eventually.js';
import { startBot } from './start-bot.js';

// Requests that Slack really sent to other bots, and samples of everything it can send. They are not
// ours to ship: without the shared corpus these tests are skipped.
const CORPUS = join(import.meta.dirname, '../../../../shared/corpora/payloads/slack');
const present = existsSync(CORPUS);
if (!present) process.stderr.write('Skipped: no recorded Slack payloads beside the repository.\n');

type Json = Readonly<Record<string, unknown>>;

let bot: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(async () => bot.stop());

let count = 0;

/** The payload as if it had been sent to our workspace, with ids that were never seen before. */
function toOurs(node: unknown, botUserId: string, key = ''): unknown {
  const { workspace, origin } = bot.slack;
  if (Array.isArray(node)) return node.map((each) => toOurs(each, botUserId));
  if (typeof node === 'object' && node !== null) {
    const entries = Object.entries(node).map(([name, value]) => [
      name,
      toOurs(value, botUserId, key === 'team' && name === 'id' ? 'team_id' : name),
    ]);
    return Object.fromEntries(entries);
  }
  count += 1;
  if (key === 'team_id' || key === 'app_installed_team_id') return workspace.teamId;
  if (key === 'enterprise_id') return null;
  if (key === 'response_url') return `${origin}/hooks/replay-${count}`;
  if (key === 'trigger_id' || key === 'event_id') return `${key}-${count}`;
  return typeof node === 'string'
    ? node.replaceAll(botUserId || 'UBOT', workspace.botUserId)
    : node;
}

/** Everyone the payload names becomes a member. */
function admitUsers(payload: Json): void {
  const [member] = bot.slack.workspace.users.values();
  for (const id of JSON.stringify(payload).match(/"U[A-Z0-9]{5,}"/g) ?? []) {
    const user = JSON.parse(id);
    if (member) bot.slack.workspace.users.set(user, { ...member, id: user });
  }
}

interface Recorded {
  readonly name: string;
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Json;
  readonly botUserId: string;
}

function kindOf(payload: Json): Recorded['kind'] | undefined {
  if (payload['type'] === 'event_callback') return 'events_api';
  if (typeof payload['command'] === 'string') return 'slash_commands';
  return typeof payload['type'] === 'string' ? 'interactive' : undefined;
}

function readJson(path: string): Json {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function recordings(): readonly Recorded[] {
  const files = readdirSync(CORPUS).filter((name) => name.startsWith('replay-'));
  return files.flatMap((file) => {
    const recorded = readJson(join(CORPUS, file));
    const botUserId = String(recorded['botUserId'] ?? '');
    return Object.entries(recorded).flatMap(([name, value]): readonly Recorded[] => {
      const payload = typeof value === 'object' && value !== null ? (value as Json) : {};
      const kind = kindOf(payload);
      return kind ? [{ name: `${file} ${name}`, kind, payload, botUserId }] : [];
    });
  });
}

function samples(folder: string): readonly string[] {
  const path = join(CORPUS, folder);
  return readdirSync(path).map((name) => join(path, name));
}

const failures = () =>
  bot.log.events.filter(({ level, event }) => level === 'error' || event === 'slack.sdk-failed');

describe.skipIf(!present)('a recorded request', () => {
  it.each(present ? recordings() : [])('is taken: $name', async ({ kind, payload, botUserId }) => {
    const ours = toOurs(payload, botUserId) as Json; // an object stays an object
    admitUsers(ours);
    const before = failures().length;
    expect((await bot.transport(kind, ours)).status).toBe(200);
    expect(failures().slice(before)).toEqual([]);
  });

  it('is answered once where somebody spoke to the bot', async () => {
    const spoken = recordings().filter(({ payload }) => {
      const event = (payload['event'] ?? {}) as Json; // an event is an object
      return event['type'] === 'app_mention' || event['channel_type'] === 'im';
    });
    const answers = () =>
      ['chat.postMessage', 'chat.postEphemeral'].flatMap((each) => bot.slack.callsOf(each)).length;
    await eventually(() => expect(answers()).toBeGreaterThanOrEqual(spoken.length));
    expect(spoken.length).toBeGreaterThan(10);
  });
});

describe.skipIf(!present)('a sample', () => {
  it('of every kind of event is taken, and what is not for us has no effect', async () => {
    for (const path of samples('events')) {
      const sample = toOurs(readJson(path), '') as Json; // an object stays an object
      const event = { ...sample, type: 'event_callback', event_id: `sample ${path}` };
      expect((await bot.transport('events_api', event)).status, path).toBe(200);
    }
    // `app_uninstalled` and `tokens_revoked`: each alone is enough.
    expect(bot.log.events.filter(({ event }) => event === 'slack.uninstalled')).toHaveLength(2);
  });

  it.each(present ? ['interactive-components', 'views', 'dialogs', 'slash-commands'] : [])(
    'of %s is taken',
    async (folder) => {
      for (const path of samples(join('app-backend', folder))) {
        const sample = toOurs(readJson(path), '') as Json; // an object stays an object
        const kind = folder === 'slash-commands' ? 'slash_commands' : 'interactive';
        const { status } = await bot.transport(kind, sample);
        expect([200, 404], path).toContain(status);
      }
    },
  );
});
