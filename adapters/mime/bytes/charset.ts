import { createRequire } from 'node:module';
import { TextDecoder } from 'node:util';
import { lazily } from '../../../skills/core/lazily.js';

const require = createRequire(import.meta.url);
// Most mail is UTF-8: no start pays for the tables of all others. Decoding cannot wait for an `import()`.
const iconv = lazily(() => require('iconv-lite') as typeof import('iconv-lite'));
const chardet = lazily(() => require('chardet') as typeof import('chardet'));

/**
 * What mail calls Latin 1 or ASCII is Windows-1252 when it has bytes beyond it (WHATWG Encoding). Names that
 * only some programs write stand here as well.
 */
const ALIASES: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'ansi_x3.110-1983': 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  utf8: 'utf-8',
  unicode: 'utf-16',
};
/** Says nothing about bytes beyond ASCII. */
const UNTOLD =
  /^(?:|(?:us-)?ascii|ansi_x3\.4-19\d\d|iso-?646.*|unknown.*|x-unknown|8bit|7bit|none|default|binary|_?iso-2022-jp\$esc)$/;
/** Spell letters with bytes of ASCII: nothing in the bytes says which one it is. */
const SPELLED_IN_ASCII = /^(?:iso-2022-|hz-gb-2312$|utf-?7|utf-?16|utf-?32)/;
const WESTERN = /^(?:windows-1252|iso-8859-15?|macintosh|cp850|ibm850|cp437)$/;
const SINGLE_BYTE =
  /^(?:windows-125\d|iso-8859-|koi8|macintosh|x-mac|cp(?:125\d|8[56]\d|437)|ibm|tis-620)/;

/** A guess below this is no better than none. */
const LEAST_CONFIDENCE = 25;
/** How much of a text is looked at for a guess; more does not change it. */
const SAMPLE = 16_384;
/** Two characters of UTF-8 in a row are rarely another charset's; of a charset of several bytes they may be. */
const SURE_UTF8 = 3;

/**
 * Decodes text of mail, whatever its label says: `label` is the charset as written, `neighbours` are those
 * of other texts of the same message.
 *
 * A byte order mark counts most. What is valid UTF-8 is that, where the label is absent or of one byte a
 * letter. A label counts unless its text would be no language; then, and without one, neighbours and the
 * bytes themselves decide, and Windows-1252 in the end. Never throws; what cannot be decoded is U+FFFD.
 */
export function decodeBytes(
  bytes: Uint8Array,
  label = '',
  neighbours: readonly string[] = [],
): string {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const charset = charsetOf(label);
  if (charset !== undefined && SPELLED_IN_ASCII.test(charset)) return decodeAs(bytes, charset);
  if (isAscii(bytes))
    return isEscapedJapanese(bytes) ? decodeAs(bytes, 'iso-2022-jp') : ascii(bytes);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined && mayBeUtf8(utf8, charset)) return utf8;
  if (charset !== undefined && !isDoubtful(bytes, charset)) return decodeAs(bytes, charset);
  return decodeAs(bytes, guess(bytes, neighbours) ?? charset ?? 'windows-1252');
}

/** The charset a label names, as it is looked up; undefined for one that nobody knows or that says nothing. */
export function charsetOf(label: string): string | undefined {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^"|"$|^cs(?=iso)/g, '')
    .replace(/\*.*$/, '');
  if (UNTOLD.test(name)) return undefined;
  const charset = ALIASES[name] ?? name;
  return runtimeDecoder(charset) || iconv().encodingExists(charset) ? charset : undefined;
}

/** UTF-8 and UTF-16 by their marks. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function isEscapedJapanese(bytes: Uint8Array): boolean {
  return ascii(bytes).includes('\u001b$B') || ascii(bytes).includes('\u001b$@');
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // With `fatal` the decoder throws a TypeError at the first byte that is not UTF-8.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function mayBeUtf8(text: string, charset: string | undefined): boolean {
  if (charset === undefined || charset === 'utf-8' || SINGLE_BYTE.test(charset)) return true;
  return (text.match(/[^\0-\x7f]/gu)?.length ?? 0) >= SURE_UTF8 && !/[\u0080-\u00ff]/.test(text);
}

/** Whether a label cannot be right: UTF-8 that is mostly none, or a western text of foreign letters only. */
function isDoubtful(bytes: Uint8Array, charset: string): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (charset === 'utf-8') {
    const text = decodeAs(sample, charset);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    const letters = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
    return broken > letters;
  }
  if (!WESTERN.test(charset)) return false;
  let beyond = 0;
  let letters = 0;
  let before = 0;
  for (const byte of sample) {
    if (byte >= 0xa1) beyond += 1;
    // Behind a byte beyond ASCII a letter may be the second half of one.
    else if (before < 0x80 && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
    before = byte;
  }
  return beyond > letters;
}

function guess(bytes: Uint8Array, neighbours: readonly string[]): string | undefined {
  const near = neighbours
    .map((label) => charsetOf(label))
    .find((charset) => charset !== undefined && !decodeAs(bytes, charset).includes('\ufffd'));
  if (near !== undefined && near !== 'utf-8') return near;
  const [best] = chardet().analyse(bytes.subarray(0, SAMPLE));
  if (best !== undefined && best.confidence >= LEAST_CONFIDENCE) return charsetOf(best.name);
  if (!isDoubtful(bytes, 'windows-1252')) return undefined;
  // A few characters: of what is no western word the Chinese charset is the most frequent by far.
  return /^[\p{sc=Han}\p{P}\s\w]+$/u.test(decodeAs(bytes, 'gb18030')) ? 'gb18030' : undefined;
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  if (charset !== 'windows-1252') {
    const decoder = runtimeDecoder(charset);
    return decoder ? decoder.decode(bytes) : iconv().decode(Buffer.from(bytes), charset);
  }
  // TextDecoder of Node 20 reads Windows-1252 as Latin 1, so that € “ ” ’ – … are lost
  // (https://github.com/nodejs/node/issues/56542). Without these the two are the same.
  const isLatin1 = bytes.every((byte) => byte < 0x80 || byte > 0x9f);
  return isLatin1 ? ascii(bytes) : iconv().decode(Buffer.from(bytes), charset);
}

function runtimeDecoder(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    // The runtime throws a RangeError for a label that it does not know.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
