/** A body without its transfer encoding, and plain text that something appended below it unencoded. */
export interface DecodedBody {
  readonly bytes: Buffer;
  readonly appended: Buffer;
}

const NOTHING = Buffer.alloc(0);
const BASE64_LINE = /^[A-Za-z0-9+/]+={0,2}$/;
/** Words may look like base64; a line this long without a space is no word. */
const LONGEST_WORD = 40;

/** Undoes a `Content-Transfer-Encoding`, in lower case; one that is unknown changes nothing. */
export function decodeTransfer(body: Buffer, encoding: string): DecodedBody {
  if (encoding === 'base64') return decodeBase64(body);
  if (encoding === 'quoted-printable') {
    return { bytes: decodeQuotedPrintable(body), appended: NOTHING };
  }
  return { bytes: body, appended: NOTHING };
}

/**
 * Base64, line by line. A list's footer below it is not base64 and comes apart; a body that is none from
 * its first line on was only labelled so.
 */
function decodeBase64(body: Buffer): DecodedBody {
  const pieces: Buffer[] = [];
  let pending = '';
  let isOver = false;
  const appended: string[] = [];
  const flush = () => {
    pieces.push(Buffer.from(pending, 'base64'));
    pending = '';
  };
  for (const raw of body.toString('latin1').split('\n')) {
    const line = raw.trim();
    const isBase64 = BASE64_LINE.test(line) && (!isOver || line.length > LONGEST_WORD);
    if (isBase64) {
      isOver = line.endsWith('=');
      pending += line;
      if (isOver) flush();
    } else {
      isOver ||= line !== '';
      if (isOver) appended.push(raw);
    }
  }
  flush();
  const text = appended.join('\n');
  return {
    bytes: Buffer.concat(pieces),
    appended: text.trim() === '' ? NOTHING : Buffer.from(text, 'latin1'),
  };
}

const EQUALS = 0x3d;
const LINE_FEED = 0x0a;

/**
 * Quoted-printable as programs write it: digits of either case, blanks behind a soft line break, and `=`
 * that stands for itself.
 */
export function decodeQuotedPrintable(body: Buffer): Buffer {
  const bytes = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const byte = body[at] ?? 0;
    const end = byte === EQUALS ? softBreakEnd(body, at + 1) : undefined;
    const value = byte === EQUALS && end === undefined ? hexAt(body, at + 1) : undefined;
    if (end !== undefined) at = end;
    else {
      bytes[length] = value ?? byte;
      length += 1;
      at += value === undefined ? 1 : 3;
    }
  }
  return bytes.subarray(0, length);
}

/** Where the text goes on behind `=`, blanks and a line end; a break at the very end counts. */
function softBreakEnd(body: Buffer, from: number): number | undefined {
  let at = from;
  while (body[at] === 0x20 || body[at] === 0x09 || body[at] === 0x0d) at += 1;
  if (body[at] === LINE_FEED) return at + 1;
  return at >= body.length ? at : undefined;
}

function hexAt(body: Buffer, at: number): number | undefined {
  const digits = body.toString('latin1', at, at + 2);
  return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
