import type { KnownBlock } from '@slack/types';
import type { Reply, ReplyFile } from '../../../skills/core/reply.js';
import { renderBlocks, type SlackMessage } from './blocks.js';
import type { ButtonState } from './buttons.js';
import { renderPlainText } from './plain-text.js';

/** More messages than this are a wall: the first is sent, and the whole as a file. */
const MOST_MESSAGES = 3;

/** What is sent for a reply: one message or a few, then files. */
export interface Layout {
  readonly messages: readonly SlackMessage[];
  readonly files: readonly ReplyFile[];
}

/** Decides between messages and a file, so that nothing is left out and nobody scrolls forever. */
export function layOut(reply: Reply, state?: ButtonState): Layout {
  const messages = renderBlocks(reply, state);
  const files = reply.files ?? [];
  const [first] = messages;
  if (first === undefined || messages.length <= MOST_MESSAGES) return { messages, files };
  const whole: ReplyFile = {
    name: `${reply.kind}.txt`,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(renderPlainText(reply)),
  };
  return {
    messages: [withNote(first, `All of it is in the file ${whole.name}.`)],
    files: [whole, ...files],
  };
}

/** Adds a line in small print at the end of a message. */
export function withNote(message: SlackMessage, note: string): SlackMessage {
  const element = { type: 'plain_text', text: note, emoji: false } as const;
  return withBlock(message, { type: 'context', elements: [element] });
}

/** Adds a block at the end of a message; `packMessages` left the room. */
export function withBlock(message: SlackMessage, block: KnownBlock): SlackMessage {
  return { ...message, blocks: [...message.blocks, block] };
}
