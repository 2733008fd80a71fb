import type { ChannelThreads, ChatMessage } from '../../../skills/core/ports/channel-threads.js';
import { htmlToText } from '../../../skills/reading/html/html-to-text.js';
import { toLine } from '../../../skills/reading/line.js';
import type { GraphClient } from '../client.js';
import { readPages } from '../pages.js';
import { chatMessageSchema } from '../schemas.js';

const READING = 'read that thread';
/** The most that Graph gives at once. */
const PAGE_SIZE = '50';
/** A thread beyond this is summarized from its first message and the answers Graph gives first. */
const MOST_REPLIES = 500;

/** Creates the channels that the person whose token `client` has may read. */
export function createGraphChannelThreads(client: GraphClient): ChannelThreads {
  return {
    async read({ team, channel, message }, signal) {
      const path = `/teams/${encodeURIComponent(team)}/channels/${encodeURIComponent(channel)}/messages/${encodeURIComponent(message)}`;
      const query = { operation: READING, signal };
      const found = [toChatMessage(await client.get({ ...query, path }))];
      const pages = readPages(client, {
        ...query,
        path: `${path}/replies`,
        query: { $top: PAGE_SIZE },
      });
      for await (const raw of pages) {
        found.push(toChatMessage(raw));
        if (found.length > MOST_REPLIES) break;
      }
      return found
        .filter((each) => each !== undefined)
        .sort((one, other) => one.sentAt - other.sentAt);
    },
  };
}

/** Undefined for what nobody wrote: events, deleted messages, cards. */
function toChatMessage(raw: unknown): ChatMessage | undefined {
  const message = chatMessageSchema.safeParse(raw).data;
  if (message === undefined || (message.messageType ?? 'message') !== 'message') return undefined;
  const { id, createdDateTime, deletedDateTime, subject, from, body } = message;
  const content = body.content ?? '';
  const text = (body.contentType === 'html' ? htmlToText(content) : content).trim();
  const sentAt = Date.parse(createdDateTime);
  if (deletedDateTime || text === '' || Number.isNaN(sentAt)) return undefined;
  const author = from?.user ?? from?.application;
  return {
    id,
    sentAt,
    author: {
      id: from?.user?.id ?? 'unknown',
      name: toLine(author?.displayName ?? '') || 'Somebody',
    },
    text: subject ? `${subject}\n\n${text}` : text,
  };
}
