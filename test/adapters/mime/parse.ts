import { collectMessage } from '../../../adapters/files/mailbox/message-file.js';
import { type MessageContext, parseMessage } from '../../../adapters/mime/message.js';
import type { MailItem, Message } from '../../../skills/core/ports/mail.js';

/** What becomes of the bytes of one mail. */
export async function parseBytes(
  content: string | Uint8Array,
  context: MessageContext = {},
): Promise<MailItem> {
  return parseMessage(await collectMessage([Buffer.from(content)], 'one.eml', 0), context);
}

/** The same of one that can be read. */
export async function parseReadable(
  content: string | Uint8Array,
  context: MessageContext = {},
): Promise<Message> {
  const item = await parseBytes(content, context);
  if (item.kind !== 'message') throw new Error(`Not read: ${item.item.reason}`);
  return item.message;
}

/** Why one cannot be read. */
export async function reasonOf(content: string | Uint8Array): Promise<string | undefined> {
  const item = await parseBytes(content);
  return item.kind === 'unreadable' ? item.item.reason : undefined;
}
