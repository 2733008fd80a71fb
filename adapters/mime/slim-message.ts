import { limits } from './limits.js';
import { endsLine } from './line-splitter.js';
import { type PartHeaders, parsePartHeaders } from './part-headers.js';

/** A message without the bodies of its attachments. */
export interface SlimMessage {
  /** A MIME message; see `losesBody` for what stands where an attachment was. */
  readonly bytes: Buffer;
  /** Length of the root header block in `bytes`. */
  readonly headerLength: number;
  /** Whether text or recipients were cut at a limit. */
  readonly isCut: boolean;
}

/** Collects one message, line by line, in bounded memory. */
export interface SlimMessageBuilder {
  /** Takes a line, or a piece of one, as `LineSplitter` cuts them. */
  push(piece: Buffer): void;
  end(): SlimMessage;
}

const NEW_LINE = Buffer.from('\n');

/**
 * Whether a part loses its body, so that its content is its size in digits.
 *
 * Attachments are named and never opened: their bodies are dropped while the message streams by (a
 * 150 MB one never reaches memory) and the number of bytes is left in their place.
 */
export function losesBody(mediaType: string, isAttachment: boolean): boolean {
  if (mediaType === 'text/calendar' || mediaType === 'application/ics') return false;
  if (mediaType === 'text/plain' || mediaType === 'text/html') return isAttachment;
  return isAttachment || !mediaType.startsWith('message/');
}

/** Creates the builder for one message. */
export function createSlimMessageBuilder(): SlimMessageBuilder {
  const kept: Buffer[] = [];
  const boundaries: string[] = [];
  let keptLength = 0;
  let headerLength: number | undefined;
  let isCut = false;

  let mode: 'header' | 'text' | 'attachment' | 'ignored' = 'header';
  let isLineStart = true;
  let keptEndsLine = true;

  let headerBlock = '';
  let fieldLength = 0;
  let headersLength = 0;
  let textLength = 0;
  let parts = 1;
  let attachmentLength = 0;
  let attachmentEncoding = '';

  function keep(piece: Buffer): void {
    // A line whose end was cut away would swallow the next one.
    if (isLineStart && !keptEndsLine) keepRaw(NEW_LINE);
    keepRaw(piece);
  }

  function keepRaw(piece: Buffer): void {
    // A copy: the piece is a window into a chunk that must not stay alive for one line of it.
    kept.push(Buffer.from(piece));
    keptLength += piece.length;
    keptEndsLine = endsLine(piece);
  }

  function pushHeader(piece: Buffer): void {
    if (isLineStart && isBlank(piece)) {
      // Some programs save a message with empty lines above its headers.
      if (keptLength === 0) return;
      keep(piece);
      headerLength ??= keptLength;
      enterBody(parsePartHeaders(headerBlock));
      return;
    }
    const isContinuation = !isLineStart || piece[0] === 0x20 || piece[0] === 0x09;
    fieldLength = isContinuation ? fieldLength + piece.length : piece.length;
    headersLength += piece.length;
    if (fieldLength > limits.headerField || headersLength > limits.headers) {
      isCut = true;
      return;
    }
    keep(piece);
    headerBlock += piece.toString('latin1');
  }

  function enterBody(headers: PartHeaders): void {
    const { mediaType, boundary, isAttachment, encoding } = headers;
    headerBlock = '';
    if (mediaType.startsWith('multipart/')) {
      const isTooDeep = boundaries.length >= limits.nesting;
      isCut ||= isTooDeep;
      if (boundary && !isTooDeep) boundaries.push(boundary);
      mode = 'ignored';
    } else if (losesBody(mediaType, isAttachment)) {
      mode = 'attachment';
      attachmentLength = 0;
      attachmentEncoding = encoding;
    } else if (mediaType === 'message/rfc822' && !isEncoded(encoding)) {
      mode = 'header';
    } else {
      mode = 'text';
    }
  }

  function leavePart(): void {
    if (mode !== 'attachment') return;
    const isBase64 = attachmentEncoding === 'base64';
    const size = String(isBase64 ? Math.floor((attachmentLength * 3) / 4) : attachmentLength);
    keepRaw(Buffer.from(`${isBase64 ? Buffer.from(size).toString('base64') : size}\n`));
  }

  function pushBoundary(piece: Buffer, found: { index: number; isLast: boolean }): void {
    leavePart();
    boundaries.length = found.isLast ? found.index : found.index + 1;
    parts += 1;
    if (parts > limits.parts) {
      isCut = true;
      mode = 'ignored';
      return;
    }
    keep(piece);
    headerBlock = '';
    mode = found.isLast ? 'ignored' : 'header';
  }

  function pushText(piece: Buffer): void {
    textLength += piece.length;
    if (textLength > limits.text) isCut = true;
    else keep(piece);
  }

  return {
    push(piece) {
      const boundary = isLineStart ? findBoundary(piece, boundaries) : undefined;
      if (boundary) pushBoundary(piece, boundary);
      else if (mode === 'header') pushHeader(piece);
      else if (mode === 'text') pushText(piece);
      else if (mode === 'attachment') attachmentLength += contentLength(piece);
      isLineStart = endsLine(piece);
    },
    end() {
      leavePart();
      return { bytes: Buffer.concat(kept), headerLength: headerLength ?? keptLength, isCut };
    },
  };
}

function isBlank(piece: Buffer): boolean {
  return piece[0] === 0x0a || (piece[0] === 0x0d && piece[1] === 0x0a);
}

function isEncoded(encoding: string): boolean {
  return encoding === 'base64' || encoding === 'quoted-printable';
}

function contentLength(piece: Buffer): number {
  if (!endsLine(piece)) return piece.length;
  return piece.length - (piece[piece.length - 2] === 0x0d ? 2 : 1);
}

function findBoundary(
  piece: Buffer,
  boundaries: readonly string[],
): { index: number; isLast: boolean } | undefined {
  if (piece[0] !== 0x2d || piece[1] !== 0x2d || boundaries.length === 0) return undefined;
  const line = piece.toString('latin1').trimEnd();
  for (let index = boundaries.length - 1; index >= 0; index -= 1) {
    const delimiter = `--${boundaries[index]}`;
    if (line === delimiter) return { index, isLast: false };
    if (line === `${delimiter}--`) return { index, isLast: true };
  }
  return undefined;
}
