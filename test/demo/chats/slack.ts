import { type Html, html } from '../../../adapters/html/html.js';
import { previewSlack } from '../../../adapters/page/render/preview/slack.js';
import { createPerson, createSocketTransport } from '../../servers/slack/person.js';
import type { SlackServer } from '../../servers/slack/server.js';
import type { StoredFile, StoredMessage } from '../../servers/slack/workspace.js';
import { DANA } from '../company/people.js';
import { until } from '../wiring/until.js';
import { type Chat, type Entry, linksIn, wordsOf } from './entry.js';

const CHANNEL = { id: 'C0001', name: 'general' };
export const SLACK_CHANNEL = `#${CHANNEL.name}`;
export const SLACK_DIRECT = 'Direct message';
export const ONLY_DANA = 'Only visible to you';

/** A message, or what went to the address that a command's answer goes to. */
interface Seen {
  readonly id: string;
  readonly at: number;
  readonly channel: string;
  readonly of: Pick<StoredMessage, 'text' | 'blocks' | 'files'> & { readonly user: string };
  readonly note?: string;
}

/** Dana at her Slack client, which is connected over the socket that Daybrief opened. */
export function createSlackChat(server: SlackServer) {
  const { workspace } = server;
  const dana = createPerson(server, createSocketTransport(server), DANA.slackId);
  const channelOfHook = new Map<string, string>();
  const known = new Set<unknown>();
  const seen: Seen[] = [];

  function add(source: unknown, entry: Omit<Seen, 'id'>): void {
    known.add(source);
    seen.push({ id: `slack-${seen.length}`, ...entry });
  }

  /** What came since it was looked at last. */
  function follow(): void {
    for (const message of workspace.messages) {
      if (known.has(message)) continue;
      const { channel, seenBy } = message;
      if (seenBy !== undefined && seenBy !== DANA.slackId) known.add(message);
      else
        add(message, {
          channel,
          of: message,
          at: Number(message.ts) * 1_000,
          ...(seenBy === undefined ? {} : { note: ONLY_DANA }),
        });
    }
    for (const response of workspace.responses) {
      if (known.has(response)) continue;
      const { text, blocks, response_type: type } = response.body;
      add(response, {
        at: Date.now(),
        channel: channelOfHook.get(response.id) ?? CHANNEL.id,
        of: { user: workspace.botUserId, text: String(text ?? ''), blocks },
        ...(type === 'ephemeral' ? { note: ONLY_DANA } : {}),
      });
    }
  }

  async function command(text: string, channel: string): Promise<void> {
    follow();
    const [name = '', ...words] = text.split(' ');
    add(text + seen.length, {
      at: Date.now(),
      channel,
      of: { user: DANA.slackId, text },
      note: ONLY_DANA,
    });
    const { hook } = await dana.command(name, words.join(' '), channel, CHANNEL.name);
    channelOfHook.set(hook, channel);
  }

  function toEntry({ id, at, channel, note, of }: Seen): Entry {
    const isDaybrief = of.user === workspace.botUserId;
    const place = channel === CHANNEL.id ? SLACK_CHANNEL : SLACK_DIRECT;
    const from = isDaybrief ? 'Daybrief' : (workspace.users.get(of.user)?.real_name ?? of.user);
    const body = toBody(of);
    return {
      id,
      at,
      place,
      from,
      isDaybrief,
      ...(note === undefined ? {} : { note }),
      body,
      text: wordsOf(body),
      links: linksIn(of.blocks),
    };
  }

  return {
    dana,
    places: [SLACK_DIRECT, SLACK_CHANNEL],
    entries() {
      follow();
      return seen.map(toEntry);
    },
    async write(text, place, files?: readonly StoredFile[]) {
      const channel = place === SLACK_CHANNEL ? CHANNEL.id : dana.directMessage;
      // Its socket is opened anew where Daybrief was, and where the clock made it look long dead.
      await until('Daybrief to be connected to Slack', () => server.connected());
      if (text.startsWith('/')) await command(text, channel);
      else if (channel === CHANNEL.id) await dana.mention(text, channel);
      else await dana.say(text, undefined, files);
    },
    /** What Daybrief wrote for everybody in the channel. */
    seenByOthers: () =>
      workspace.messages.filter(
        ({ channel, user, seenBy }) =>
          channel === CHANNEL.id && user === workspace.botUserId && seenBy === undefined,
      ).length +
      workspace.responses.filter(({ body }) => body['response_type'] !== 'ephemeral').length,
  } satisfies Chat & Record<string, unknown>;
}

function toBody({ text, blocks, files = [] }: Seen['of']): Html {
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
  const words = text === '' ? undefined : html`<p>${text.replaceAll('<@UBOT>', '@Daybrief')}</p>`;
  return html`${hasBlocks ? previewSlack(blocks) : words}${files.map(toLink)}`;
}

function toLink({ id, name }: StoredFile): Html {
  return html`<p class="file"><a href="/file/${id}" download="${name}">${name}</a></p>`;
}
