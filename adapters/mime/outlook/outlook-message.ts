import { toLine } from '../../../skills/reading/line.js';
import { parseHeaderFields } from '../header-fields.js';
import type { RawMessage } from '../raw-message.js';
import type { MailPart } from '../slim-message.js';
import { toMailParts } from './mail-parts.js';
import type { OutlookItem } from './outlook-item.js';
import {
  charsetOf,
  MOST_OF_PROPERTY,
  numberOf,
  type Properties,
  TAGS,
  type Tag,
  textOf,
  timeOf,
} from './properties.js';

const TO = 1;
const CC = 2;
/** Not sent yet, of `PidTagMessageFlags`. */
const UNSENT = 8;
/** The parts below these headers are Outlook's own, and no longer as they were sent. */
const OF_THE_BODY = /^(?:content-|mime-version:)/i;

/**
 * Turns a mail of Outlook into the message that it would be in MIME: the headers as they came where Outlook
 * kept them, and what they lack from its properties.
 */
export function toRawOutlookMessage(
  item: OutlookItem,
  name: string,
  storedAt: number | undefined,
): RawMessage {
  const head = Buffer.from(headersOf(item));
  const root = toMailParts(item);
  const bytes = Buffer.concat([head, Buffer.from('\n'), ...bodiesOf(root)]);
  const isCut = [TAGS.text, TAGS.html, TAGS.rtf].some(
    (tag) => (item.properties.get(tag)?.size ?? 0) > MOST_OF_PROPERTY,
  );
  const headerLength = head.length + 1;
  return { name, storedAt, fields: parseHeaderFields(head, []), bytes, headerLength, root, isCut };
}

function bodiesOf(part: MailPart): readonly Buffer[] {
  return [part.body, ...part.children.flatMap(bodiesOf)];
}

function headersOf(item: OutlookItem): string {
  const charset = charsetOf(item.properties);
  const kept = textOf(item.properties, TAGS.transportHeaders, charset)
    .replace(/\r\n?/g, '\n')
    .split(/\n(?![ \t])/)
    .filter((line) => line.trim() !== '' && !OF_THE_BODY.test(line));
  const known = new Set(
    kept.map((line) => line.slice(0, Math.max(line.indexOf(':'), 0)).toLowerCase()),
  );
  const own = Object.entries(ownHeaders(item, charset)).flatMap(([name, value]) =>
    value === '' || known.has(name.toLowerCase()) ? [] : [`${name}: ${value}`],
  );
  return [...kept, ...own].map((line) => `${line}\n`).join('');
}

function ownHeaders(
  { properties, recipients }: OutlookItem,
  charset: string,
): Readonly<Record<string, string>> {
  const text = (tag: Tag) => toLine(textOf(properties, tag, charset), MOST_OF_PROPERTY);
  const sentAt = timeOf(properties, TAGS.submittedAt) ?? timeOf(properties, TAGS.deliveredAt);
  const author =
    toMailbox(properties, charset, TAGS.representingName, [
      TAGS.representingSmtp,
      TAGS.representingAddress,
    ]) || toMailbox(properties, charset, TAGS.senderName, [TAGS.senderSmtp, TAGS.senderAddress]);
  const all = (type: number, shown: Tag) =>
    recipients
      .filter((each) => (numberOf(each, TAGS.recipientType) ?? 0) % 16 === type)
      .map((each) => toMailbox(each, charset, TAGS.displayName, [TAGS.smtpAddress, TAGS.address]))
      .filter((each) => each !== '')
      .join(', ') || text(shown).replaceAll(';', ',');
  return {
    From: author,
    To: all(TO, TAGS.displayTo),
    Cc: all(CC, TAGS.displayCc),
    Subject: text(TAGS.subject),
    Date: sentAt === undefined ? '' : new Date(sentAt).toUTCString(),
    'Message-ID': text(TAGS.messageId),
    'In-Reply-To': text(TAGS.inReplyTo),
    References: text(TAGS.references),
    'X-Unsent': ((numberOf(properties, TAGS.flags) ?? 0) & UNSENT) === 0 ? '' : '1',
  };
}

/** `"Name" <address>`; people of the own Exchange often have no address that mail knows, only a path of it. */
function toMailbox(
  properties: Properties,
  charset: string,
  nameTag: Tag,
  addressTags: readonly Tag[],
): string {
  const name = toLine(textOf(properties, nameTag, charset), 200).replace(/["\\]/g, '\\$&');
  const address = addressTags
    .map((tag) => textOf(properties, tag, charset).trim())
    .find((each) => /^[^\s<>@]+@[^\s<>@]+$/.test(each));
  const shown = name === '' ? '' : `"${name}"`;
  return address === undefined ? shown : `${shown} <${address}>`.trim();
}
