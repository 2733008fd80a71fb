import type { KnownBlock } from '@slack/types';
import type { Reply, ReplyFile } from '../../../skills/core/reply.js';
import type { Answer } from '../../chat/outlet.js';
import { renderBlocks, type SlackMessage } from './blocks.js';
import { renderPostButton } from './own-buttons.js';
import { renderPlainText } from './plain-text.js';
import { toPlainContext } from './text-object.js';

/** More messages than this are a wall: the first is sent, and the whole as a file. */
const MOST_MESSAGES = 3;

/** What is sent for a reply: one message or a few, then files. */
export interface Layout {
  readonly messages: readonly SlackMessage[];
  readonly files: readonly ReplyFile[];
}

/** Decides between messages and a file, so that nothing is left out and nobody scrolls forever. */
export function layOut(reply: Reply, stateId?: string): Layout {
  const messages = renderBlocks(reply, stateId);
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

/**
 * Lays out an answer, with a button that shows it to everybody where its owner may.
 *
 * There is none for an answer that is too long for a channel.
 */
export async function layOutAnswer({ reply, stateId, waitForPost }: Answer): Promise<Layout> {
  const layout = layOut(reply, stateId);
  if (waitForPost === undefined || layout.files.length > 0) return layout;
  const button = renderPostButton(await waitForPost());
  return { ...layout, messages: withBlock(layout.messages, button) };
}

/** The messages of an answer whose files go to the person's own direct message. */
export function withoutFiles({ messages, files }: Layout): readonly SlackMessage[] {
  const note = toPlainContext('The file is in your direct message with me.');
  return files.length === 0 ? messages : withBlock(messages, note);
}

/** Adds a line in small print at the end of a message. */
export function withNote(message: SlackMessage, note: string): SlackMessage {
  return { ...message, blocks: [...message.blocks, toPlainContext(note)] };
}

/** Adds a block at the end of the last message; `packMessages` left the room. */
export function withBlock(
  messages: readonly SlackMessage[],
  block: KnownBlock,
): readonly SlackMessage[] {
  return messages.map((message, index) =>
    index === messages.length - 1 ? { ...message, blocks: [...message.blocks, block] } : message,
  );
}
