import { createHmac, randomBytes } from 'node:crypto';
import type { SlackServer } from './server.js';
import type { StoredFile } from './workspace.js';

/** How Slack reaches the bot: one signed POST, or one envelope. Resolves with status and ack body. */
export type Transport = (
  kind: 'events_api' | 'slash_commands' | 'interactive',
  payload: Readonly<Record<string, unknown>>,
) => Promise<{ readonly status: number; readonly body: unknown }>;

/** Signs a body as Slack does; `at` is the time of the request in seconds. */
export function sign(
  secret: string,
  body: string,
  at: string = String(Math.floor(Date.now() / 1_000)),
): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': at, 'x-slack-signature': `v0=${hash}` };
}

/** Slack's requests over signed HTTP. */
export function createHttpTransport(url: string, signingSecret: string): Transport {
  return async (kind, payload) => {
    const form = kind === 'slash_commands' ? payload : { payload: JSON.stringify(payload) };
    const isEvent = kind === 'events_api';
    const body = isEvent
      ? JSON.stringify(payload)
      : new URLSearchParams(form as Record<string, string>).toString(); // all values are strings
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        ...sign(signingSecret, body),
        'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
      },
      body,
    });
    return { status: response.status, body: await response.text() };
  };
}

/** Slack's requests over the open socket. */
export function createSocketTransport(server: SlackServer): Transport {
  return async (type, payload) => {
    const envelope_id = randomBytes(8).toString('hex');
    const body = await server.push({ envelope_id, type, accepts_response_payload: true, payload });
    return { status: 200, body };
  };
}

/** A person at a Slack client: types, clicks, shares files. */
export function createPerson(server: SlackServer, transport: Transport, user = 'U0001') {
  const { workspace } = server;
  const { teamId } = workspace;
  const directMessage = workspace.directMessageOf(user);
  const id = () => randomBytes(8).toString('hex');

  const event = (fields: Readonly<Record<string, unknown>>, eventId = `Ev${id()}`) =>
    transport('events_api', {
      type: 'event_callback',
      team_id: teamId,
      api_app_id: 'A0001',
      event_id: eventId,
      event_time: 1_700_000_000,
      authorizations: [{ team_id: teamId, enterprise_id: null, user_id: workspace.botUserId }],
      event: { user, ...fields },
    });

  const interact = (fields: Readonly<Record<string, unknown>>) =>
    transport('interactive', {
      team: { id: teamId },
      user: { id: user, team_id: teamId },
      api_app_id: 'A0001',
      trigger_id: id(),
      ...fields,
    });

  /** Keeps what the person wrote where the server can give it back. */
  const write = (
    channel: string,
    text: string,
    threadTs?: string,
    files?: readonly StoredFile[],
  ) => {
    const ts = workspace.nextTs();
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const shared = files === undefined ? {} : { files };
    workspace.messages.push({ channel, ts, ...thread, user, text, ...shared, former: [] });
    return { channel, ts, ...thread, text, ...shared };
  };

  return {
    event,
    interact,
    directMessage,

    /** Types a slash command; answers come to the returned `response_url` id. */
    async command(command: string, text: string, channel = 'C0001', channelName = 'general') {
      const hook = id();
      const ack = await transport('slash_commands', {
        command,
        text,
        channel_id: channel,
        channel_name: channel.startsWith('D') ? 'directmessage' : channelName,
        user_id: user,
        team_id: teamId,
        api_app_id: 'A0001',
        trigger_id: id(),
        response_url: `${server.origin}/hooks/${hook}`,
      });
      return { ...ack, hook };
    },

    async mention(text: string, channel = 'C0001', threadTs?: string) {
      const written = write(channel, `<@${workspace.botUserId}> ${text}`, threadTs);
      const ack = await event({ type: 'app_mention', ...written });
      return { ...ack, ts: written.ts };
    },

    /** Writes to the bot, perhaps in a thread or with files. */
    async say(text: string, threadTs?: string, files?: readonly StoredFile[]) {
      const written = write(directMessage, text, threadTs, files);
      const subtype = files === undefined ? {} : { subtype: 'file_share' };
      const ack = await event({ type: 'message', channel_type: 'im', ...subtype, ...written });
      return { ...ack, ts: written.ts };
    },

    /** Puts a file on the server, ready to be shared. */
    upload(name: string, content: string | Uint8Array): StoredFile {
      const fileId = `F${workspace.files.size + 1}`;
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const url = `${server.origin}/files/${fileId}`;
      const file = { id: fileId, name, size: bytes.length, bytes, url_private_download: url };
      workspace.files.set(fileId, file);
      return file;
    },

    /** Clicks a button of a message; `action` as the message carries it. */
    async click(
      action: Readonly<Record<string, unknown>>,
      message: { readonly channel: string; readonly ts: string; readonly thread_ts?: string },
    ) {
      const hook = id();
      const ack = await interact({
        type: 'block_actions',
        channel: { id: message.channel },
        message,
        container: { type: 'message', channel_id: message.channel, message_ts: message.ts },
        response_url: `${server.origin}/hooks/${hook}`,
        actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...action }],
      });
      return { ...ack, hook };
    },
  };
}
