import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import WebSocket from 'ws';
import { z } from 'zod';
import { startedAt } from '../../clock/started-at.js';
import { eventually } from '../../eventually.js';
import { freePort } from '../../free-port.js';

/** Ids of the people and places that the playground is configured with. */
export const PLAYGROUND = {
  tenant: '7d1c8e34-0000-4000-8000-0000000000aa',
  bot: { id: '28:daybrief', name: 'Daybrief' },
  dana: { id: '29:dana', objectId: '7d1c8e34-0000-4000-8000-000000000001' },
  personal: 'personal-chat',
  group: 'group-chat',
  channel: 'announcements',
} as const;

const eventSchema = z
  .object({
    action: z.enum(['createMessage', 'updateMessage']),
    actionConversationId: z.string(),
    message: z.object({
      messageId: z.string(),
      text: z.string().optional(),
      attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
    }),
  })
  .transform(({ action, actionConversationId, message }) => ({
    action,
    conversation: actionConversationId,
    id: message.messageId,
    text: message.text,
    cards: (message.attachments ?? []).map(({ content }) => content),
  }));

/** A message that the bot showed or changed. */
export type ShownMessage = z.infer<typeof eventSchema>;

/** Microsoft 365 Agents Playground as a client of the bot, without its browser window. */
export interface Playground {
  readonly url: string;
  /** Where a browser would show it, and where the bot sends to. */
  readonly serviceUrl: string;
  /** What the bot showed so far, in order. */
  readonly shown: readonly ShownMessage[];
  /** Types a message; in the channel and the group with a mention of the bot before it. */
  say(conversation: string, text: string): Promise<void>;
  install(conversation: string): Promise<void>;
  /** Presses an `Action.Execute`; returns the invoke's answer. */
  execute(conversation: string, messageId: string, action: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts a playground that speaks to `botUrl`. Its private HTTP API is pinned with its version. */
export async function startPlayground(botUrl: string): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-playground-'));
  await writeFile(join(folder, '.m365agentsplayground.yml'), configuration());
  const port = await freePort();
  const main = createRequire(import.meta.url).resolve(
    '@microsoft/m365agentsplayground/package.json',
  );
  const child = spawn(
    process.execPath,
    [
      join(dirname(main), 'cli.js'),
      'start',
      ...['-e', botUrl, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        // It tells the bot its own zone and time as those of the person who writes.
        ...startedAt(new Date().toISOString()),
        TZ: 'Europe/Berlin',
        TEAMSAPPTESTER_BROWSER: 'none',
      },
      stdio: 'ignore',
    },
  );
  const url = `http://127.0.0.1:${port}`;
  // The log says "Listening" too early: only the configuration endpoint tells that it is ready.
  await eventually(async () => (await fetch(`${url}/_internal/v1/config`)).json());
  const shown: ShownMessage[] = [];
  const socket = new WebSocket(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`);
  socket.on('message', (data) => {
    // Typing signs and the like come over the same socket.
    const event = eventSchema.safeParse(JSON.parse(String(data)));
    if (event.success) shown.push(event.data);
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`The playground answered ${response.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  const from = { id: PLAYGROUND.dana.id };
  return {
    url,
    serviceUrl: `${url}/_connector`,
    shown,
    async say(conversation, text) {
      const mention = `<at>${PLAYGROUND.bot.name}</at>`;
      const personal = conversation === PLAYGROUND.personal;
      await post(`/_conversation/v1/conversations/${conversation}/messages`, {
        type: 'text',
        textFormat: 'plain',
        from,
        text: personal ? text : `${mention} ${text}`,
        mentions: personal ? [] : [{ mentioned: PLAYGROUND.bot, text: mention }],
      });
    },
    async install(conversation) {
      await post(`/_debug/conversation/${conversation}/installation`, { action: 'add' });
    },
    execute: (conversation, messageId, action) =>
      post('/_conversation/v1/invoke', {
        name: 'adaptiveCard/action',
        value: { action },
        from,
        conversation: { id: conversation },
        replyToId: messageId,
      }),
    async stop() {
      socket.terminate();
      await exited(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The playground's file wants five users besides the current one. */
function configuration(): string {
  const people = ['dana', 'mei', 'jonas', 'priya', 'omar', 'lea'].map((name, index) => ({
    id: `29:${name}`,
    name,
    userPrincipleName: `${name}@example.com`,
    aadObjectId: `7d1c8e34-0000-4000-8000-00000000000${index + 1}`,
    givenName: name,
    surname: 'Example',
    email: `${name}@example.com`,
  }));
  // JSON is YAML too.
  return JSON.stringify({
    version: '0.1.1',
    tenantId: PLAYGROUND.tenant,
    bot: PLAYGROUND.bot,
    currentUser: people[0],
    users: people.slice(1),
    personalChat: { id: PLAYGROUND.personal },
    groupChat: { id: PLAYGROUND.group, name: 'Planning' },
    team: {
      id: 'team',
      name: 'Finance',
      aadGroupId: '7d1c8e34-0000-4000-8000-0000000000bb',
      channels: [{ id: PLAYGROUND.channel, name: 'Announcements' }],
    },
  });
}

/** A port that is free now: the playground silently takes another when it is not. */
async function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
