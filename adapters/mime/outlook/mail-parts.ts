import type { MailPart } from '../slim-message.js';
import { unpackRtf } from './compressed-rtf.js';
import type { OutlookItem } from './outlook-item.js';
import {
  charsetOf,
  charsetOfHtml,
  isText,
  MOST_OF_PROPERTY,
  type Properties,
  TAGS,
  textOf,
} from './properties.js';
import { readRtf } from './rtf.js';

/** Turns a mail of Outlook into the parts that it would have in MIME: its texts, and its attachments by name. */
export function toMailParts({ properties, attachments }: OutlookItem): MailPart {
  const charset = charsetOf(properties);
  const texts = textsOf(properties, charset);
  const files = attachments.map((each) => toFile(each, charset));
  const body = texts.length > 1 ? toMultipart('alternative', texts) : (texts[0] ?? NO_TEXT);
  return files.length === 0 ? body : toMultipart('mixed', [body, ...files]);
}

/** The text and the HTML; RTF is what Outlook writes the others from, and counts where there are none. */
function textsOf(properties: Properties, charset: string): readonly MailPart[] {
  const text = textOf(properties, TAGS.text, charset).replace(/\r\n?/g, '\n');
  const html = properties.get(TAGS.html);
  const found = [
    ...(text.trim() === '' ? [] : [toText('text/plain', Buffer.from(text), 'utf-8')]),
    ...(html === undefined ? [] : [toHtml(properties, charset)]),
  ];
  if (found.length > 0) return found;
  const packed = properties.get(TAGS.rtf)?.read(MOST_OF_PROPERTY);
  if (packed === undefined) return [];
  const { format, content } = readRtf(unpackRtf(packed, MOST_OF_PROPERTY));
  const mediaType = format === 'html' ? 'text/html' : 'text/plain';
  return [toText(mediaType, Buffer.from(content), 'utf-8')];
}

function toHtml(properties: Properties, charset: string): MailPart {
  const html = properties.get(TAGS.html);
  if (html === undefined || isText(html)) {
    return toText('text/html', Buffer.from(textOf(properties, TAGS.html, charset)), 'utf-8');
  }
  return toText('text/html', html.read(MOST_OF_PROPERTY), charsetOfHtml(properties) || charset);
}

function toFile(attachment: Properties, charset: string): MailPart {
  const [name = 'unnamed'] = [TAGS.longFileName, TAGS.shortFileName, TAGS.displayName]
    .map((tag) => textOf(attachment, tag, charset))
    .filter((each) => each !== '');
  const mediaType = textOf(attachment, TAGS.mediaType, charset).toLowerCase();
  return {
    ...toText(mediaType || 'application/octet-stream', Buffer.alloc(0), ''),
    size: attachment.get(TAGS.attachedData)?.size ?? 0,
    headers: toHeaders(mediaType || 'application/octet-stream', '', name),
  };
}

function toText(mediaType: string, body: Buffer, charset: string): MailPart {
  return { headers: toHeaders(mediaType, charset), block: '', children: [], body, size: undefined };
}

const NO_TEXT = toText('text/plain', Buffer.alloc(0), '');

function toMultipart(kind: string, children: readonly MailPart[]): MailPart {
  return { ...toText(`multipart/${kind}`, Buffer.alloc(0), ''), children };
}

function toHeaders(mediaType: string, charset: string, fileName?: string): MailPart['headers'] {
  return {
    mediaType,
    boundary: undefined,
    parameters: new Map(charset === '' ? [] : [['charset', charset]]),
    isAttachment: fileName !== undefined,
    fileName,
    encoding: '',
  };
}
