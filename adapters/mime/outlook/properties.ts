import { decodeBytes } from '../bytes/charset.js';
import { charsetOfCodePage, charsetOfWindows } from './code-pages.js';

/** The properties of MAPI that say something of a mail ([MS-OXPROPS]). */
export const TAGS = {
  subject: 0x0037,
  submittedAt: 0x0039,
  representingName: 0x0042,
  representingAddress: 0x0065,
  transportHeaders: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  displayCc: 0x0e03,
  displayTo: 0x0e04,
  deliveredAt: 0x0e06,
  flags: 0x0e07,
  text: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  references: 0x1039,
  inReplyTo: 0x1042,
  displayName: 0x3001,
  address: 0x3003,
  attachedData: 0x3701,
  shortFileName: 0x3704,
  longFileName: 0x3707,
  mediaType: 0x370e,
  smtpAddress: 0x39fe,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
  senderSmtp: 0x5d01,
  representingSmtp: 0x5d02,
} as const;

export type Tag = (typeof TAGS)[keyof typeof TAGS];

const STRING8 = 0x001e;
const UNICODE = 0x001f;
/** Windows counts tenths of microseconds from 1601. */
const TICKS_PER_MS = 10_000n;
const EPOCH_MS = 11_644_473_600_000n;

/** One property; `read` gives its first bytes, at most as many as are asked for. */
export interface Property {
  readonly type: number;
  readonly size: number;
  read(most: number): Buffer;
}

/** What is known of a mail, a recipient or an attachment, by tag. */
export type Properties = ReadonlyMap<number, Property>;

/** More of one property is not read: a text in UTF-16 of `limits.text`. */
export const MOST_OF_PROPERTY = 4 * 1024 ** 2;

/** A property whose bytes are at hand. */
export function toProperty(type: number, bytes: Buffer): Property {
  return { type, size: bytes.length, read: (most) => bytes.subarray(0, most) };
}

/** A text; empty where there is none. `charset` is that of texts of one byte a letter. */
export function textOf(properties: Properties, tag: Tag, charset: string): string {
  const property = properties.get(tag);
  if (property === undefined) return '';
  const bytes = property.read(MOST_OF_PROPERTY);
  const text = property.type === UNICODE ? bytes.toString('utf16le') : decodeBytes(bytes, charset);
  return text.replace(/\0[\s\S]*$/, '');
}

/** A number; undefined where there is none. */
export function numberOf(properties: Properties, tag: Tag): number | undefined {
  const bytes = properties.get(tag)?.read(4);
  return bytes?.length === 4 ? bytes.readUInt32LE() : undefined;
}

/** A moment in epoch milliseconds; undefined where there is none. */
export function timeOf(properties: Properties, tag: Tag): number | undefined {
  const bytes = properties.get(tag)?.read(8);
  if (bytes?.length !== 8) return undefined;
  const time = Number(bytes.readBigUInt64LE() / TICKS_PER_MS - EPOCH_MS);
  return time > 0 && time < Number.MAX_SAFE_INTEGER ? time : undefined;
}

/** Whether a property is a text. */
export function isText({ type }: Property): boolean {
  return type === STRING8 || type === UNICODE;
}

/** The charset that texts of one byte a letter are in; empty where nothing says so. */
export function charsetOf(properties: Properties): string {
  return (
    charsetOfCodePage(numberOf(properties, TAGS.messageCodePage)) ||
    charsetOfWindows(numberOf(properties, TAGS.internetCodePage))
  );
}

/** The charset of the bytes of HTML, which is another one: what it would be sent in. */
export function charsetOfHtml(properties: Properties): string {
  return charsetOfCodePage(numberOf(properties, TAGS.internetCodePage));
}
