import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { withoutByteOrder } from '../../mime/bytes/byte-order.js';
import type { WantedFile } from '../../mime/kept-file.js';
import { createLineSplitter, endsLine } from '../../mime/line-splitter.js';
import { parseMailDate } from '../../mime/mail-date.js';
import { type RawMessage, toRawMessage } from '../../mime/raw-message.js';
import { createSlimMessageBuilder, type SlimMessageBuilder } from '../../mime/slim-message.js';
import { isSeparator, mayBeSeparator } from './mbox-separator.js';

const SEPARATOR_DATE = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun).*$/;

/** Reads the messages of an mbox file one by one, in bounded memory. */
export async function* readMbox(
  path: string,
  signal: AbortSignal,
  wanted?: WantedFile,
): AsyncGenerator<RawMessage> {
  const fileTime = Math.floor((await stat(path)).mtimeMs);
  yield* splitMbox(createReadStream(path, { signal }), fileTime, wanted);
}

interface Open {
  readonly builder: SlimMessageBuilder;
  readonly storedAt: number | undefined;
}

/**
 * Splits the bytes of an mbox file into messages. `storedAt` counts where a separator has no date.
 *
 * Undoes both quotings of `From ` lines (mboxo, mboxrd). `Content-Length` (mboxcl) is not trusted:
 * it is wrong as soon as anything edited the file.
 */
export async function* splitMbox(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  storedAt: number | undefined,
  wanted?: WantedFile,
): AsyncGenerator<RawMessage> {
  const splitter = createLineSplitter();
  let current: Open | undefined;
  /** The empty line before a separator belongs to the format, not to the message. */
  let emptyLine: Buffer | undefined;
  /** A line that separates messages if what comes next is the header of one. */
  let candidate: { readonly line: Buffer; readonly isBelowBlank: boolean } | undefined;
  let isLineStart = true;
  let position = 0;

  function* start(line: string): Generator<RawMessage> {
    if (current) yield toRawMessage(current.builder, `message ${position}`, current.storedAt);
    position += 1;
    emptyLine = undefined;
    const builder = createSlimMessageBuilder(wanted);
    current = { builder, storedAt: dateOfSeparator(line) ?? storedAt };
  }

  function push(piece: Buffer): void {
    if (emptyLine) current?.builder.push(emptyLine);
    const isEmpty = isLineStart && isBlank(piece);
    emptyLine = isEmpty ? Buffer.from(piece) : undefined;
    if (!isEmpty) current?.builder.push(isLineStart ? unquoted(piece) : piece);
  }

  function* settle(next: string): Generator<RawMessage> {
    if (candidate === undefined) return;
    const { line, isBelowBlank } = candidate;
    candidate = undefined;
    const text = toLineText(line);
    if (isSeparator(text, next, isBelowBlank)) yield* start(text);
    else push(line);
  }

  function* take(pieces: Generator<Buffer>): Generator<RawMessage> {
    for (const piece of pieces) {
      if (isLineStart) yield* settle(toLineText(piece));
      const text = isLineStart ? toLineText(piece) : '';
      if (mayBeSeparator(text) && current === undefined) yield* start(text);
      else if (mayBeSeparator(text) && endsLine(piece)) {
        candidate = { line: Buffer.from(piece), isBelowBlank: emptyLine !== undefined };
      } else push(piece);
      isLineStart = endsLine(piece);
    }
  }

  for await (const chunk of withoutByteOrder(chunks)) yield* take(splitter.push(chunk));
  yield* take(splitter.end());
  yield* settle('');
  if (current) yield toRawMessage(current.builder, `message ${position}`, current.storedAt);
}

const LONGEST_LINE = 500;

function toLineText(piece: Buffer): string {
  return piece.toString('latin1', 0, LONGEST_LINE).trimEnd();
}

function isBlank(piece: Buffer): boolean {
  return piece.length <= 2 && piece.toString('latin1').trim() === '';
}

function dateOfSeparator(line: string): number | undefined {
  const date = SEPARATOR_DATE.exec(line);
  return date ? parseMailDate(date[0]) : undefined;
}

function unquoted(piece: Buffer): Buffer {
  const isQuoted = piece[0] === 0x3e && /^>+From /.test(piece.toString('latin1', 0, 100));
  return isQuoted ? piece.subarray(1) : piece;
}
