import type { App } from '@slack/bolt';
import type { ConversationsRepliesResponse, WebClient } from '@slack/web-api';
import * as z from 'zod';
import type { Principal } from '../../../skills/core/caller.js';
import {
  type DaybriefError,
  NotFoundError,
  PermissionError,
  TooLargeError,
} from '../../../skills/core/errors.js';
import type { ChatMessage } from '../../../skills/core/ports/channel-threads.js';
import { THREAD_FILES } from '../../chat/thread-file.js';
import { toDaybriefError } from '../out/errors.js';
import type { People } from '../people.js';
import { type ListenerTools, type SlackAsker, toAsker, toPlace } from './listener.js';
import { readWords } from './words.js';

/** What can be done with a message from its "more actions" menu, as the manifest declares it. */
export const SHORTCUTS = [
  {
    callbackId: 'daybrief.summarize_thread',
    name: 'Summarize this thread',
    description: 'Who wants what by when, and what was decided. Only you see it.',
    skill: 'summarize',
    file: 'mbox',
  },
  {
    callbackId: 'daybrief.slides_from_thread',
    name: 'Make slides from this',
    description: 'Drafts slides from this thread. Only you see them.',
    skill: 'deck',
    file: 'md',
  },
] as const;

type ThreadMessage = NonNullable<ConversationsRepliesResponse['messages']>[number];

const Chosen = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string(), name: z.string().optional() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }),
  response_url: z.string(),
});

/**
 * Listens to the shortcuts on messages: reads the thread, and hands it to the skill as a file.
 *
 * One that only an older version had is acknowledged, and no more.
 */
export function listenToShortcuts(app: App, tools: ListenerTools): void {
  app.shortcut(/^/, async ({ ack, shortcut, context }) => {
    await ack();
    const known = SHORTCUTS.find(({ callbackId }) => callbackId === shortcut.callback_id);
    if (known === undefined) return;
    const { user, channel, message, response_url: responseUrl } = Chosen.parse(shortcut);
    const person = await toAsker(tools, context, user.id);
    const from = { channel: channel.id, channelName: channel.name, responseUrl };
    const { asker, outlet } = await toPlace(tools, person, from);
    const thread = { channel: channel.id, ts: message.thread_ts ?? message.ts };
    const toFile = THREAD_FILES[known.file];
    const files = async () => [
      toFile(await readSlackThread(asker, thread, tools.people), THREAD_FILE),
    ];
    const words = `${known.skill} attachment:${THREAD_FILE.name}.${known.file}`;
    tools.answering.take(asker, { words, files }, outlet);
  });
}

/** What the thread is called when a skill gets it as a file. */
const THREAD_FILE = { name: 'slack-thread', domain: 'slack.invalid' };

/** Longest thread that is read, and how many of its authors are looked up by name. */
const MOST_MESSAGES = 1_000;
const PAGE = 200;
const MOST_AUTHORS = 100;

/** Reads a thread through the Web API, oldest message first. */
async function readSlackThread(
  { client, principal }: Pick<SlackAsker, 'client' | 'principal'>,
  place: { readonly channel: string; readonly ts: string },
  people: People,
): Promise<readonly ChatMessage[]> {
  const messages = await readPages(client, place);
  const names = new Map<string, string>();
  for (const user of new Set(messages.flatMap(({ user: each }) => each ?? []))) {
    if (names.size >= MOST_AUTHORS) break;
    names.set(user, await nameOf(client, { ...principal, user }, people));
  }
  return messages.flatMap(({ ts, user, bot_id: bot, text = '' }): readonly ChatMessage[] => {
    const id = user ?? bot;
    if (ts === undefined || id === undefined || text.trim() === '') return [];
    const author = { id, name: names.get(id) ?? id };
    return [{ id: ts, sentAt: Number(ts) * 1_000, author, text: readWords(text) }];
  });
}

/**
 * All pages of a thread: Slack gives as many messages at once as it likes, whatever `limit` says, and 15 to an app that is
 * distributed outside of its Marketplace. Throws `TooLargeError` for a longer thread: a part would be summed up as the whole.
 */
async function readPages(
  client: WebClient,
  place: { readonly channel: string; readonly ts: string },
): Promise<readonly ThreadMessage[]> {
  const found = new Map<string, ThreadMessage>();
  for (let cursor: string | undefined; ; ) {
    const page = await client.conversations
      .replies({ ...place, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) })
      .catch((thrown: unknown) => {
        throw withInvitation(toDaybriefError(thrown, { name: 'show the thread', sends: false }));
      });
    const before = found.size;
    // Each page repeats the message that began the thread.
    for (const message of page.messages ?? []) {
      if (message.ts !== undefined) found.set(message.ts, message);
    }
    cursor = page.response_metadata?.next_cursor || undefined;
    if (found.size > MOST_MESSAGES) throw tooLong(found.size);
    // A cursor that leads to nothing new would never end.
    if (cursor === undefined || found.size === before) break;
  }
  return [...found.values()].sort((one, other) => Number(one.ts) - Number(other.ts));
}

function tooLong(actual: number): TooLargeError {
  return new TooLargeError({
    what: 'This thread is too long for me to read to its end.',
    remedy: 'Share the part that matters as a file.',
    limit: MOST_MESSAGES,
    actual,
    unit: 'messages',
  });
}

/** A member of another organization may be invisible; their id then stands for them. */
async function nameOf(client: WebClient, author: Principal, people: People): Promise<string> {
  try {
    return (await people.person(client, author)).name;
  } catch (error) {
    if (error instanceof NotFoundError) return author.user;
    throw error;
  }
}

/** A bot sees a channel's messages only as a member. */
function withInvitation(error: DaybriefError): DaybriefError {
  if (error.code !== 'permission_denied' && error.code !== 'not_found') return error;
  return new PermissionError({
    what: 'I cannot read this conversation.',
    why: 'Slack shows me only conversations that I was invited to.',
    remedy: 'Invite me with /invite @Daybrief, then try again.',
    cause: error,
  });
}
