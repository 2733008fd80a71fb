import type { WebClient } from '@slack/web-api';
import type { Principal } from '../../../skills/core/caller.js';
import { type DaybriefError, NotFoundError, PermissionError } from '../../../skills/core/errors.js';
import type { ChatMessage } from '../../../skills/core/ports/channel-threads.js';
import { toDaybriefError } from '../errors.js';
import type { People } from '../people.js';
import { readWords } from './words.js';

/** What the thread is called when a skill gets it as a file. */
export const THREAD_FILE = { name: 'slack-thread', domain: 'slack.invalid' };

/** Longest thread that is read, and how many of its authors are looked up by name. */
const MOST_MESSAGES = 1_000;
const MOST_AUTHORS = 100;

/** Reads a thread through the Web API, oldest message first. */
export async function readSlackThread(
  { client, principal }: { readonly client: WebClient; readonly principal: Principal },
  place: { readonly channel: string; readonly ts: string },
  people: People,
): Promise<readonly ChatMessage[]> {
  const { messages = [] } = await client.conversations
    .replies({ ...place, limit: MOST_MESSAGES })
    .catch((thrown: unknown) => {
      throw withInvitation(toDaybriefError(thrown, { name: 'show the thread', sends: false }));
    });
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
