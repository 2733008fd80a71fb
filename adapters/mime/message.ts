import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Body, MailAttachment, MailItem, Message } from '../../skills/core/ports/mail.js';
import { toLine } from '../../skills/reading/line.js';
import { encryptionOf } from './encryption.js';
import { isMailField, toEnvelope } from './envelope.js';
import { isCalendar, readInvitation } from './invitation.js';
import { receivedAtOf } from './mail-date.js';
import type { RawMessage } from './raw-message.js';
import { losesBody } from './slim-message.js';

/**
 * Turns a raw message into neutral data, or says in words why it cannot be read. Never throws for
 * what a message contains.
 */
export async function parseMessage(raw: RawMessage): Promise<MailItem> {
  const receivedAt = receivedAtOf(raw.fields, raw.storedAt);
  if (raw.problem !== undefined) return unreadable(raw, raw.problem, receivedAt);
  if (raw.bytes.length === 0) return unreadable(raw, 'empty', receivedAt);
  if (!raw.fields.some(isMailField)) {
    return unreadable(raw, 'not a mail message', receivedAt);
  }
  const email = await parseMime(raw.bytes);
  if (!email) return unreadable(raw, 'not a valid message', receivedAt);
  const encryption = encryptionOf(raw.fields, email.text ?? '');
  if (encryption) return unreadable(raw, encryption, receivedAt);
  if (receivedAt === undefined) return unreadable(raw, 'without a date', receivedAt);
  return { kind: 'message', message: await toMessage(raw, email, receivedAt) };
}

async function parseMime(bytes: Buffer): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    // postal-mime throws plain errors, and only at limits that a message exceeds on purpose.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

async function toMessage(raw: RawMessage, email: Email, receivedAt: number): Promise<Message> {
  const invitation = await readInvitation(email.attachments);
  return {
    ...toEnvelope(raw, receivedAt),
    body: bodyOf(email),
    attachments: email.attachments
      .filter(({ mimeType, filename }) => !isCalendar(mimeType) || filename !== null)
      .map(toAttachment),
    ...(invitation && { invitation }),
    ...(raw.isCut && { isCut: true }),
  };
}

/**
 * The text part, which its author's program wrote for reading as text; the HTML part where there is
 * no text part or where that is only a stub ("This message needs an HTML viewer").
 */
function bodyOf({ text = '', html = '' }: Email): Body {
  const isStub = html !== '' && text.trim().length < 80 && html.length > 10 * text.length + 500;
  const isHtml = html !== '' && (text.trim() === '' || isStub);
  const content = (isHtml ? html : text).replaceAll('\0', '');
  return { format: isHtml ? 'html' : 'text', content };
}

function toAttachment(attachment: Attachment): MailAttachment {
  const size = sizeOf(attachment);
  return {
    name: toLine(attachment.filename ?? '', 255) || 'unnamed',
    mediaType: toLine(attachment.mimeType, 100),
    ...(size !== undefined && { size }),
  };
}

function sizeOf({ mimeType, disposition, content }: Attachment): number | undefined {
  if (typeof content === 'string') return undefined;
  if (!losesBody(mimeType, disposition === 'attachment')) return content.byteLength;
  const size = Number(new TextDecoder().decode(content));
  return Number.isSafeInteger(size) ? size : undefined;
}

function unreadable(raw: RawMessage, reason: string, receivedAt: number | undefined): MailItem {
  return {
    kind: 'unreadable',
    item: { id: raw.name, reason, ...(receivedAt !== undefined && { receivedAt }) },
  };
}
