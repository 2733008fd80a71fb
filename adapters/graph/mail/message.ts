import { toLink } from '../../../skills/core/link.js';
import type { Body, MailItem, Markings, Message, Person } from '../../../skills/core/ports/mail.js';
import { readArrival } from '../../mime/arrival.js';
import { type Authorship, authorshipOf } from '../../mime/author.js';
import { bulkOf } from '../../mime/bulk.js';
import { fieldValue, type HeaderField, parseMessageIds } from '../../mime/header-fields.js';
import { readMarkings } from '../../mime/markings.js';
import { toInstant } from '../date-time.js';
import { type GraphMessage, messageSchema } from '../schemas.js';

/** What is asked for of each message; nothing else travels. */
export const MESSAGE_FIELDS = [
  'id',
  'internetMessageId',
  'conversationId',
  'subject',
  'from',
  'sender',
  'replyTo',
  'toRecipients',
  'ccRecipients',
  'receivedDateTime',
  'body',
  'uniqueBody',
  'importance',
  'categories',
  'webLink',
  'parentFolderId',
  'isDraft',
  'hasAttachments',
  'internetMessageHeaders',
].join(',');

/** Hosts on which Outlook opens a message. */
const OUTLOOK_HOSTS = [
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
  'outlook.office365.us',
];

/** Headers of protected mail whose text Graph does not give (S/MIME, IRM). */
const ENCRYPTED = /application\/(x-)?pkcs7-mime|application\/x-microsoft-rpmsg-message/i;

/**
 * Turns what Graph gave for one message into neutral data; drafts yield nothing.
 *
 * Something that is no message becomes `unreadable`, never an exception.
 */
export function toMailItem(raw: unknown): MailItem | undefined {
  const parsed = messageSchema.safeParse(raw);
  if (!parsed.success) {
    return { kind: 'unreadable', item: { id: idOf(raw), reason: 'not a valid message' } };
  }
  const message = parsed.data;
  if (message.isDraft) return undefined;
  const receivedAt = Date.parse(message.receivedDateTime);
  const headers = new Map(
    (message.internetMessageHeaders ?? []).map(({ name, value }) => [name.toLowerCase(), value]),
  );
  if (Number.isNaN(receivedAt)) {
    return { kind: 'unreadable', item: { id: message.id, reason: 'without a date' } };
  }
  if (ENCRYPTED.test(headers.get('content-type') ?? '')) {
    return {
      kind: 'unreadable',
      item: { id: message.id, reason: 'encrypted, not opened', receivedAt },
    };
  }
  return { kind: 'message', message: toMessage(message, headers, receivedAt) };
}

function toMessage(
  message: GraphMessage,
  headers: ReadonlyMap<string, string>,
  receivedAt: number,
): Message {
  const fields = (message.internetMessageHeaders ?? []).map(({ name, value }) => ({
    name: name.toLowerCase(),
    value,
  }));
  const authorship = authorshipIn(fields, message.from ? toPerson(message.from) : undefined);
  const from = authorship.author;
  const sender = message.sender ? toPerson(message.sender) : undefined;
  const replyTo = (message.replyTo ?? [])
    .flatMap((each) => toPerson(each) ?? [])
    .filter(({ address }) => address !== from?.address);
  const arrival = readArrival(fields, from);
  const bulk = bulkOf(fields, authorship);
  const link = toLink(message.webLink ?? undefined, OUTLOOK_HOSTS);
  const uniqueBody = toBody(message.uniqueBody);
  const inReplyTo = parseMessageIds(headers.get('in-reply-to') ?? '')[0];
  const internetMessageId = parseMessageIds(message.internetMessageId ?? '')[0];
  const invitation = invitationOf(message);
  return {
    id: message.id,
    ...(internetMessageId ? { internetMessageId } : {}),
    ...(inReplyTo ? { inReplyTo } : {}),
    references: parseMessageIds(headers.get('references') ?? ''),
    ...(message.conversationId ? { conversationHint: message.conversationId } : {}),
    ...(from ? { from } : {}),
    ...(sender && sender.address !== from?.address ? { sender } : {}),
    ...(replyTo.length > 0 ? { replyTo } : {}),
    ...(arrival ? { arrival } : {}),
    to: (message.toRecipients ?? []).flatMap((each) => toPerson(each) ?? []),
    cc: (message.ccRecipients ?? []).flatMap((each) => toPerson(each) ?? []),
    subject: message.subject ?? '',
    receivedAt,
    body: toBody(message.body) ?? { format: 'text', content: '' },
    ...(uniqueBody ? { uniqueBody } : {}),
    // Their names need one more request for each message: they are asked for where a thread is read.
    attachments: [],
    ...(invitation ? { invitation } : {}),
    ...(bulk ? { bulk } : {}),
    important: message.importance === 'high',
    ...markingsOf(message, headers),
    ...(link ? { link } : {}),
  };
}

function toPerson({ emailAddress }: NonNullable<GraphMessage['from']>): Person | undefined {
  const address = emailAddress.address?.toLowerCase();
  if (!address) return undefined;
  return emailAddress.name ? { name: emailAddress.name, address } : { address };
}

function toBody(body: GraphMessage['body']): Body | undefined {
  if (!body) return undefined;
  const format = body.contentType.toLowerCase() === 'html' ? 'html' : 'text';
  return { format, content: body.content ?? '' };
}

/** Whoever Graph names, unless a list or a forwarder put its own address before the author's. */
function authorshipIn(fields: readonly HeaderField[], from: Person | undefined): Authorship {
  const { author } = authorshipOf(fields);
  const isRewritten =
    author !== undefined && author.address !== '' && author.address !== from?.address;
  return { author: isRewritten && fieldValue(fields, 'from') !== '' ? author : from, sender: from };
}

function markingsOf(message: GraphMessage, headers: ReadonlyMap<string, string>): Markings {
  const { labels = [], ...markings } = readMarkings((name) => headers.get(name));
  const all = [...(message.categories ?? []), ...labels];
  return { ...markings, ...(all.length > 0 ? { labels: all } : {}) };
}

const METHODS: Readonly<Record<string, NonNullable<Message['invitation']>['method']>> = {
  meetingRequest: 'request',
  meetingCancelled: 'cancel',
  meetingAccepted: 'reply',
  meetingTenativelyAccepted: 'reply',
  meetingDeclined: 'reply',
};

function invitationOf(message: GraphMessage): Message['invitation'] {
  const method = METHODS[message.meetingMessageType ?? ''];
  if (!method) return undefined;
  const startsAt = toInstant(message.startDateTime);
  const endsAt = toInstant(message.endDateTime);
  return {
    method,
    title: message.subject ?? '',
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
  };
}

function idOf(raw: unknown): string {
  const hasId = typeof raw === 'object' && raw !== null && 'id' in raw;
  return hasId && typeof raw.id === 'string' ? raw.id : 'unknown';
}
