import type { Body } from '../../../skills/core/ports/mail.js';
import { htmlToText } from '../../../skills/reading/html/html-to-text.js';
import { charsetOf, decodeBytes } from '../bytes/charset.js';
import { readFlowedText } from '../bytes/flowed-text.js';
import { decodeTransfer } from '../bytes/transfer-encoding.js';
import type { MailPart } from '../slim-message.js';
import { withoutArmour } from './armour.js';
import { isHtml } from './html-in-text.js';

/** A stretch of the body: one part, and what a list appended to it unencoded. */
export interface TextPart extends Body {
  readonly appended: string;
}

const META_CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?([\w:-]{1,40})/i;
/** Programs without PGP show its blocks as they are, in HTML too. */
const ARMOUR = '-----BEGIN PGP ';
const META_WITHIN = 4_096;

/**
 * Decodes a part of text or HTML: transfer encoding, charset, flowed lines, the armour of a signature. HTML
 * that is labelled as text, and text that is labelled as HTML, is told by what it looks like.
 */
export function readTextPart(part: MailPart, neighbours: readonly string[]): TextPart {
  const { mediaType, parameters, encoding } = part.headers;
  const { bytes, appended } = withoutLabel(decodeTransfer(part.body, encoding), encoding);
  const head = bytes.toString('latin1', 0, META_WITHIN);
  const label = parameters.get('charset') ?? '';
  const meta = mediaType === 'text/html' ? META_CHARSET.exec(head)?.[1] : undefined;
  const near = meta === undefined ? neighbours : [meta, ...neighbours];
  const known = charsetOf(label) === undefined ? (meta ?? label) : label;
  const decoded = decodeBytes(bytes, known, near).replaceAll('\0', '').replaceAll('\r\n', '\n');
  const isMarkup = mediaType === 'text/html' ? /<[a-z!/]/i.test(decoded) : isHtml(decoded);
  const below = decodeBytes(appended, label);
  if (isMarkup && !decoded.includes(ARMOUR)) {
    return { format: 'html', content: decoded, appended: below };
  }
  const isFlowed = parameters.get('format')?.toLowerCase() === 'flowed';
  const plain = isMarkup ? htmlToText(decoded) : decoded;
  const text = isFlowed
    ? readFlowedText(plain, parameters.get('delsp')?.toLowerCase() === 'yes')
    : plain;
  return { format: 'text', content: withoutArmour(text), appended: below };
}

const FEWEST_LETTERS = 80;
const BASE64_TEXT = /^(?:[A-Za-z0-9+/]{40,}={0,2}\s*\n)+[A-Za-z0-9+/]*={0,2}\s*$/;

/** Text in base64 whose label got lost on its way. */
function withoutLabel(body: ReturnType<typeof decodeTransfer>, encoding: string): typeof body {
  if (encoding === 'base64' || body.bytes.length < FEWEST_LETTERS) return body;
  const text = body.bytes.toString('latin1').trim();
  if (!BASE64_TEXT.test(text)) return body;
  const decoded = Buffer.from(text, 'base64');
  // Only words are worth it: ciphertext stays what it is.
  const unprintable = decoded.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20)).length;
  return unprintable === 0 ? { ...body, bytes: decoded } : body;
}
