import type { Body, MailAttachment } from '../../../skills/core/ports/mail.js';
import { toLine } from '../../../skills/reading/line.js';
import { decodeTransfer } from '../bytes/transfer-encoding.js';
import { fieldValue, parseHeaderFields } from '../header-fields.js';
import { attachmentName } from '../kept-file.js';
import { createLineSplitter } from '../line-splitter.js';
import { isWinmail } from '../part-headers.js';
import { createSlimMessageBuilder, type MailPart } from '../slim-message.js';
import { isStub } from './alternatives.js';
import { findCiphertext } from './armour.js';
import { toHtml } from './html-in-text.js';
import { readTextPart } from './text-part.js';

/** What a message holds, in the order in which it is read. */
export interface MailContent {
  readonly body: Body;
  readonly attachments: readonly MailAttachment[];
  /** The first calendar part. */
  readonly calendar: MailPart | undefined;
  /** Parts in which a server tells what became of a message. */
  readonly reports: readonly MailPart[];
  /** Why nothing of it can be read, in words; undefined when something can. */
  readonly problem: string | undefined;
}

/** Opens winmail.dat; undefined for what is none. */
export type WinmailReader = (part: MailPart) => MailPart | undefined;

interface Found {
  readonly segments: readonly Body[];
  /** The same words again, or for the first time, in winmail.dat. */
  readonly outlook: readonly Body[];
  readonly attachments: readonly MailAttachment[];
  readonly calendars: readonly MailPart[];
  readonly reports: readonly MailPart[];
  /** What cannot be opened, and whether the author wrote something above it. */
  readonly sealed: string | undefined;
}

const ENCRYPTED = 'encrypted, not opened';
const SIGNED = 'wrapped in a signature, not opened';
const OUTLOOK_ONLY = 'sent as winmail.dat, which only Outlook opens';
const BROKEN = 'broken: its parts cannot be told apart';
const NOTHING: Found = {
  segments: [],
  outlook: [],
  attachments: [],
  calendars: [],
  reports: [],
  sealed: undefined,
};
/** Multiparts inside an encoded body, or without their boundary, are taken apart so many times. */
const MOST_UNWRAPPED = 3;

/**
 * Reads the parts of a message: its words, what is attached, and why there are none. Of alternatives the
 * text counts, unless it only sends the reader to the HTML; a named file beside the words is a file; what
 * stands in winmail.dat, which `readWinmail` opens, counts where there are no words beside it.
 */
export function readContent(root: MailPart, readWinmail?: WinmailReader): MailContent {
  const whole = allParts(root);
  const context = {
    neighbours: whole.flatMap(({ headers }) => headers.parameters.get('charset') ?? []),
    hasUnnamedText: whole.some((part) => isText(part) && part.headers.fileName === undefined),
    readWinmail,
    unwrapped: 0,
  };
  const found = readPart(root, context);
  const body = toBody(hasWords(found.segments) ? found.segments : found.outlook);
  return {
    body,
    attachments: found.attachments,
    calendar: found.calendars[0],
    reports: found.reports,
    problem: problemOf(found, body, root),
  };
}

interface Context {
  readonly neighbours: readonly string[];
  readonly hasUnnamedText: boolean;
  readonly readWinmail: WinmailReader | undefined;
  readonly unwrapped: number;
}

function allParts(root: MailPart): readonly MailPart[] {
  return [root, ...root.children.flatMap(allParts)];
}

function isText({ headers, size }: MailPart): boolean {
  return (
    size === undefined && headers.mediaType.startsWith('text/') && !isCalendar(headers.mediaType)
  );
}

function isCalendar(mediaType: string): boolean {
  return mediaType === 'text/calendar' || mediaType === 'application/ics';
}

function readPart(part: MailPart, context: Context): Found {
  const { mediaType, fileName = '' } = part.headers;
  if (isWinmail(part.headers)) return readOutlooks(part, context);
  if (mediaType === 'multipart/encrypted') return { ...NOTHING, sealed: ENCRYPTED };
  const isSmime = /^application\/(?:x-)?pkcs7-mime$/.test(mediaType) || /\.p7m$/i.test(fileName);
  if (isSmime) return readSealed(part);
  if (mediaType.startsWith('multipart/')) return readMultipart(part, context);
  if (isCalendar(mediaType)) return readCalendar(part);
  if (mediaType === 'message/rfc822' || mediaType === 'message/global') {
    return part.size === undefined ? readForwarded(part, context) : readAttachment(part);
  }
  if (/^message\/|^text\/rfc822-headers$/.test(mediaType)) return { ...NOTHING, reports: [part] };
  const isFile = part.headers.fileName !== undefined && context.hasUnnamedText;
  return isText(part) && !isFile ? readText(part, context) : readAttachment(part);
}

function readOutlooks(part: MailPart, context: Context): Found {
  const inner = context.readWinmail?.(part);
  if (inner === undefined) return readAttachment(part);
  const { segments, ...found } = readPart(inner, { ...context, readWinmail: undefined });
  if (!hasWords(segments) && found.attachments.length === 0) return readAttachment(part);
  return { ...found, segments: [], outlook: segments };
}

function readSealed(part: MailPart): Found {
  const isSigned = part.headers.parameters.get('smime-type')?.toLowerCase() === 'signed-data';
  return { ...readAttachment(part), sealed: isSigned ? SIGNED : ENCRYPTED };
}

function readCalendar(part: MailPart): Found {
  const named = part.headers.fileName === undefined ? NOTHING : readAttachment(part);
  return part.size === undefined ? { ...named, calendars: [part] } : named;
}

function readAttachment({ headers, size, body }: MailPart): Found {
  const attachment = {
    name: attachmentName(headers),
    mediaType: toLine(headers.mediaType, 100),
    size: size ?? decodeTransfer(body, headers.encoding).bytes.length,
  };
  return { ...NOTHING, attachments: [attachment] };
}

function readText(part: MailPart, { neighbours }: Context): Found {
  const { appended, ...body } = readTextPart(part, neighbours);
  const cipher = body.format === 'text' ? findCiphertext(body.content) : undefined;
  if (cipher && !/\p{L}/u.test(cipher.above)) return { ...NOTHING, sealed: ENCRYPTED };
  const segments =
    appended.trim() === '' ? [body] : [body, { format: 'text', content: appended } as const];
  return { ...NOTHING, segments };
}

function readMultipart(part: MailPart, context: Context): Found {
  const { mediaType } = part.headers;
  if (part.children.length === 0) return readUndivided(part, context);
  const found = part.children.map((child) => readPart(child, context));
  if (mediaType === 'multipart/alternative') return joined(found, bestOf(found));
  if (mediaType === 'multipart/report') return readReport(part, found);
  if (mediaType === 'multipart/related') {
    const first = found.findIndex(({ segments }) => segments.length > 0);
    return joined(found, found[first]?.segments ?? []);
  }
  return joined(
    found,
    found.flatMap(({ segments }) => segments),
  );
}

/** The first part is for people; the others tell a program what became of the message, or bring it back. */
function readReport({ children }: MailPart, [first = NOTHING]: readonly Found[]): Found {
  return { ...first, reports: children.slice(1) };
}

function joined(found: readonly Found[], segments: readonly Body[]): Found {
  const sealedAt = found.findIndex(({ sealed }) => sealed !== undefined);
  const above = found.slice(0, Math.max(sealedAt, 0)).flatMap((each) => each.segments);
  const isBelowWords = above.some(({ content }) => content.trim() !== '');
  return {
    segments,
    outlook: found.flatMap(({ outlook }) => outlook),
    attachments: found.flatMap(({ attachments }) => attachments),
    calendars: found.flatMap(({ calendars }) => calendars),
    reports: found.flatMap(({ reports }) => reports),
    sealed: isBelowWords ? undefined : found[sealedAt]?.sealed,
  };
}

function bestOf(alternatives: readonly Found[]): readonly Body[] {
  const spoken = alternatives.map(({ segments }) => segments).filter(hasWords);
  const text = spoken.find((segments) => segments.every(({ format }) => format === 'text'));
  const html = spoken.find((segments) => segments.some(({ format }) => format === 'html'));
  if (text === undefined || html === undefined) return text ?? html ?? [];
  return isStub(contentOf(text), contentOf(html)) ? html : text;
}

function hasWords(segments: readonly Body[]): boolean {
  return segments.some(({ content }) => content.trim() !== '');
}

function contentOf(segments: readonly Body[]): string {
  return segments.map(({ content }) => content).join('\n');
}

/** A multipart in which no part was found: encoded as a whole, with other boundaries, or with none at all. */
function readUndivided(part: MailPart, context: Context): Found {
  const { encoding, boundary = '', mediaType } = part.headers;
  const { bytes, appended } = decodeTransfer(part.body, encoding);
  const text = bytes.toString('latin1');
  const [, other] = /^--(\S[^\r\n]{0,200})\r?\n(?:content-[\w-]+:|\r?\n)/im.exec(text) ?? [];
  const inside = text.includes(`--${boundary}`) && boundary !== '' ? boundary : other?.trimEnd();
  if (inside !== undefined && context.unwrapped < MOST_UNWRAPPED) {
    const head = `Content-Type: ${mediaType}; boundary="${inside.replace(/["\\]/g, '\\$&')}"\n\n`;
    const again = reparse(Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
    return readPart(again, { ...context, unwrapped: context.unwrapped + 1 });
  }
  const plain = { ...part.headers, mediaType: 'text/plain', encoding: '' };
  return readText({ ...part, headers: plain, body: Buffer.concat([bytes, appended]) }, context);
}

/** A message inside a message is shown with its own headers, as whoever passed it on would. */
function readForwarded(part: MailPart, context: Context): Found {
  const inner = part.children[0] ?? unwrap(part, context);
  if (inner === undefined) return NOTHING;
  const found = readPart(inner, { ...context, unwrapped: context.unwrapped + 1 });
  const fields = parseHeaderFields(Buffer.from(inner.block, 'latin1'), context.neighbours);
  const shown = (['From', 'Date', 'Subject', 'To'] as const).flatMap((name) => {
    const value = toLine(fieldValue(fields, name.toLowerCase()));
    return value === '' ? [] : [`${name}: ${value}`];
  });
  const head = `---------- Forwarded message ----------\n${shown.join('\n')}\n`;
  return {
    ...found,
    calendars: [],
    segments: [{ format: 'text', content: head }, ...found.segments],
  };
}

function unwrap(part: MailPart, { unwrapped }: Context): MailPart | undefined {
  if (unwrapped >= MOST_UNWRAPPED || part.body.length === 0) return undefined;
  return reparse(decodeTransfer(part.body, part.headers.encoding).bytes);
}

function reparse(bytes: Buffer): MailPart {
  const splitter = createLineSplitter();
  const builder = createSlimMessageBuilder();
  for (const piece of splitter.push(bytes)) builder.push(piece);
  for (const piece of splitter.end()) builder.push(piece);
  return builder.end().root;
}

function toBody(segments: readonly Body[]): Body {
  if (segments.every(({ format }) => format === 'text')) {
    return { format: 'text', content: contentOf(segments) };
  }
  const content = segments.map((each) =>
    each.format === 'html' ? each.content : toHtml(each.content),
  );
  return { format: 'html', content: content.join('\n') };
}

function problemOf(found: Found, body: Body, root: MailPart): string | undefined {
  if (found.sealed !== undefined) return found.sealed;
  if (body.content.trim() !== '' || found.calendars.length > 0) return undefined;
  const isOutlooks = ({ name, mediaType }: MailAttachment) =>
    name.toLowerCase() === 'winmail.dat' || mediaType.endsWith('/ms-tnef');
  if (found.attachments.some(isOutlooks)) return OUTLOOK_ONLY;
  const isEmpty = found.attachments.length === 0 && found.reports.length === 0;
  return root.headers.mediaType.startsWith('multipart/') && isEmpty ? BROKEN : undefined;
}
