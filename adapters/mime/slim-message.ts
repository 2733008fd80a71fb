import {
  attachmentName,
  createFileCollector,
  type FileCollector,
  type KeptFile,
  type WantedFile,
} from './kept-file.js';
import { limits } from './limits.js';
import { endsLine } from './line-splitter.js';
import { isWinmail, type PartHeaders, parsePartHeaders } from './part-headers.js';

/** One part of a message; the root is the message itself. */
export interface MailPart {
  readonly headers: PartHeaders;
  /** The header block, raw bytes as latin-1 text. */
  readonly block: string;
  /** Parts of a multipart, or the message inside a message. */
  readonly children: readonly MailPart[];
  /** The body as it was sent; empty for an attachment. */
  readonly body: Buffer;
  /** Bytes of an attachment's body, decoded. */
  readonly size: number | undefined;
}

/** A message without the bodies of its attachments. */
export interface SlimMessage {
  /** What was kept, as one MIME message: the size in digits stands where an attachment was. */
  readonly bytes: Buffer;
  /** Length of the root header block in `bytes`. */
  readonly headerLength: number;
  readonly root: MailPart;
  /** Whether text or recipients were cut at a limit. */
  readonly isCut: boolean;
  /** The attachment that was wanted, where there is one. */
  readonly file?: KeptFile;
}

/** Collects one message, line by line, in bounded memory. */
export interface SlimMessageBuilder {
  /** Takes a line, or a piece of one, as `LineSplitter` cuts them. */
  push(piece: Buffer): void;
  /** Counts bytes of the attachment whose headers came last: a source need not fetch what is dropped. */
  skip(length: number): void;
  end(): SlimMessage;
}

/** A part while its lines come. */
interface OpenPart {
  readonly headers: PartHeaders;
  readonly block: string;
  readonly children: OpenPart[];
  /** Where the body stands in what was kept. */
  readonly start: number;
  end: number;
  /** What stands above the first part of a multipart: its body, where no part comes. */
  preamble: Buffer[];
  size: number | undefined;
}

const NEW_LINE = Buffer.from('\n');

/**
 * Whether a part loses its body, so that only its size is known.
 *
 * Attachments are named: their bodies are dropped while the message streams by (a 150 MB one never reaches
 * memory), but for one that is wanted. What a report says of a delivery is no attachment, and winmail.dat is
 * where Outlook hides the words.
 */
export function losesBody(headers: PartHeaders, isInReport: boolean): boolean {
  const { mediaType, isAttachment, fileName } = headers;
  if (isWinmail(headers)) return false;
  if (mediaType === 'text/calendar' || mediaType === 'application/ics') return false;
  if (mediaType.startsWith('message/') || mediaType === 'text/rfc822-headers') {
    return isAttachment && !isInReport;
  }
  if (mediaType === 'text/plain' || mediaType === 'text/html') return isAttachment;
  // A text of a kind nobody knows, without a name: it is there to be read.
  return isAttachment || !mediaType.startsWith('text/') || fileName !== undefined;
}

/** Creates the builder for one message; `wanted` is an attachment whose bytes are kept. */
export function createSlimMessageBuilder(wanted?: WantedFile): SlimMessageBuilder {
  const kept: Buffer[] = [];
  const open: { readonly boundary: string; readonly part: OpenPart }[] = [];
  let keptLength = 0;
  let headerLength: number | undefined;
  let isCut = false;

  let mode: 'header' | 'text' | 'winmail' | 'attachment' | 'preamble' | 'ignored' = 'header';
  let isLineStart = true;
  let keptEndsLine = true;

  let headerBlock = '';
  let fieldLength = 0;
  let headersLength = 0;
  let textLength = 0;
  let winmailLength = 0;
  let parts = 1;
  let attachmentLength = 0;
  let root: OpenPart | undefined;
  let parent: OpenPart | undefined;
  let current: OpenPart | undefined;
  let collector: FileCollector | undefined;
  let file: KeptFile | undefined;

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
      enterBody();
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

  /** The header block is complete: what becomes of the body. */
  function enterBody(): OpenPart {
    const headers = parsePartHeaders(headerBlock);
    const part: OpenPart = {
      ...{ headers, block: headerBlock, children: [], preamble: [] },
      ...{ start: keptLength, end: keptLength, size: undefined },
    };
    parent?.children.push(part);
    root ??= part;
    current = part;
    headerBlock = '';
    const { mediaType, boundary, encoding } = headers;
    const isInReport = root.headers.mediaType === 'multipart/report';
    if (mediaType.startsWith('multipart/')) {
      const isTooDeep = open.length >= limits.nesting;
      isCut ||= isTooDeep;
      if (boundary && !isTooDeep) open.push({ boundary, part });
      mode = isTooDeep ? 'ignored' : 'preamble';
    } else if (losesBody(headers, isInReport && part !== root)) {
      mode = 'attachment';
      attachmentLength = 0;
      const isWanted = file === undefined && wanted && attachmentName(headers) === wanted.name;
      collector = isWanted ? createFileCollector(headers, wanted) : undefined;
    } else if (mediaType === 'message/rfc822' && !isEncoded(encoding)) {
      parts += 1;
      parent = part;
      mode = parts > limits.parts ? 'ignored' : 'header';
    } else {
      mode = isWinmail(headers) ? 'winmail' : 'text';
    }
    return part;
  }

  function leavePart(): void {
    if (mode === 'header' && headerBlock !== '') enterBody();
    if (current && (mode === 'text' || mode === 'winmail')) current.end = keptLength;
    if (current && mode === 'attachment') {
      const isBase64 = current.headers.encoding === 'base64';
      current.size = isBase64 ? Math.floor((attachmentLength * 3) / 4) : attachmentLength;
      keepRaw(Buffer.from(`${sizeAsBody(current.size, isBase64)}\n`));
      file ??= collector?.end();
      collector = undefined;
    }
  }

  function pushBoundary(piece: Buffer, found: { index: number; isLast: boolean }): void {
    leavePart();
    open.length = found.isLast ? found.index : found.index + 1;
    parts += 1;
    if (parts > limits.parts) {
      isCut = true;
      mode = 'ignored';
      return;
    }
    keep(piece);
    headerBlock = '';
    mode = found.isLast ? 'ignored' : 'header';
    parent = open.at(-1)?.part;
    if (parent) parent.preamble = [];
  }

  function pushText(piece: Buffer, isKept: boolean): void {
    textLength += piece.length;
    if (textLength > limits.text) isCut = true;
    else if (isKept) keep(piece);
    else current?.preamble.push(Buffer.from(piece));
  }

  /** The words come first in it, what is attached behind them. */
  function pushWinmail(piece: Buffer): void {
    winmailLength += piece.length;
    if (winmailLength > limits.winmail) isCut = true;
    else keep(piece);
  }

  return {
    push(piece) {
      const boundary = isLineStart ? findBoundary(piece, open) : undefined;
      if (boundary) pushBoundary(piece, boundary);
      else if (mode === 'header') pushHeader(piece);
      else if (mode === 'winmail') pushWinmail(piece);
      else if (mode === 'text' || mode === 'preamble') pushText(piece, mode === 'text');
      else if (mode === 'attachment') {
        attachmentLength += contentLength(piece);
        collector?.push(piece);
      }
      isLineStart = endsLine(piece);
    },
    skip(length) {
      if (mode === 'attachment') attachmentLength += length;
    },
    end() {
      leavePart();
      const whole = root ?? enterBody();
      const bytes = Buffer.concat(kept);
      return {
        ...{ bytes, headerLength: headerLength ?? keptLength },
        ...{ root: toPart(whole, bytes), isCut },
        ...(file === undefined ? {} : { file }),
      };
    },
  };
}

function toPart(part: OpenPart, bytes: Buffer): MailPart {
  const { headers, block, children, preamble, start, end, size } = part;
  return {
    ...{ headers, block, size },
    children: children.map((child) => toPart(child, bytes)),
    body: preamble.length > 0 ? Buffer.concat(preamble) : bytes.subarray(start, end),
  };
}

function sizeAsBody(size: number, isBase64: boolean): string {
  return isBase64 ? Buffer.from(String(size)).toString('base64') : String(size);
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
  open: readonly { readonly boundary: string }[],
): { index: number; isLast: boolean } | undefined {
  if (piece[0] !== 0x2d || piece[1] !== 0x2d || open.length === 0) return undefined;
  const line = piece.toString('latin1').trimEnd();
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const delimiter = `--${open[index]?.boundary}`;
    if (line === delimiter) return { index, isLast: false };
    if (line === `${delimiter}--`) return { index, isLast: true };
  }
  return undefined;
}
