import type { MailItem, Message } from '../../skills/core/ports/mail.js';
import { type MailContent, readContent } from './body/read-content.js';
import { readBounce } from './delivery-report.js';
import { isMailField, toEnvelope } from './envelope.js';
import { readInvitation } from './invitations/invitation.js';
import { receivedAtOf } from './mail-date.js';
import { isWinmail } from './part-headers.js';
import type { RawMessage } from './raw-message.js';
import type { MailPart } from './slim-message.js';

/** What is known of a message beside its bytes. */
export interface MessageContext {
  /** Lower-case addresses of whose mailbox it is. */
  readonly owner?: readonly string[];
  /** Epoch milliseconds, where the headers are not to be believed. */
  readonly receivedAt?: number;
}

/**
 * Turns a raw message into neutral data, or says in words why it cannot be read. Never throws for
 * what a message contains.
 */
export async function parseMessage(
  raw: RawMessage,
  context: MessageContext = {},
): Promise<MailItem> {
  const receivedAt = context.receivedAt ?? receivedAtOf(raw.fields, raw.storedAt);
  if (raw.problem !== undefined) return unreadable(raw, raw.problem, receivedAt);
  if (raw.bytes.length === 0) return unreadable(raw, 'empty', receivedAt);
  if (!raw.fields.some(isMailField)) return unreadable(raw, 'not a mail message', receivedAt);
  const content = await contentOf(raw.root);
  if (content.problem !== undefined) return unreadable(raw, content.problem, receivedAt);
  if (receivedAt === undefined) return unreadable(raw, 'without a date', receivedAt);
  const message = await toMessage(raw, content, toEnvelope(raw, receivedAt, context.owner));
  return { kind: 'message', message };
}

async function contentOf(root: MailPart): Promise<MailContent> {
  if (!hasWinmail(root)) return readContent(root);
  const { readWinmail } = await import('./outlook/winmail.js');
  return readContent(root, readWinmail);
}

function hasWinmail({ headers, children }: MailPart): boolean {
  return isWinmail(headers) || children.some(hasWinmail);
}

async function toMessage(
  raw: RawMessage,
  { body, attachments, calendar, reports }: MailContent,
  envelope: Message,
): Promise<Message> {
  const invitation = calendar && (await readInvitation(calendar));
  const bounced = readBounce(raw.fields, reports, body.content);
  return {
    ...envelope,
    ...(bounced && { bounce: bounced.bounce }),
    ...(bounced?.messageId !== undefined && { inReplyTo: bounced.messageId }),
    body,
    attachments,
    ...(invitation && { invitation }),
    ...(raw.isCut && { isCut: true }),
  };
}

function unreadable(raw: RawMessage, reason: string, receivedAt: number | undefined): MailItem {
  return {
    kind: 'unreadable',
    item: { id: raw.name, reason, ...(receivedAt !== undefined && { receivedAt }) },
  };
}
