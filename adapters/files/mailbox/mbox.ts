import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createLineSplitter, endsLine } from '../../mime/line-splitter.js';
import { parseMailDate } from '../../mime/mail-date.js';
import { type RawMessage, toRawMessage } from '../../mime/raw-message.js';
import { createSlimMessageBuilder, type SlimMessageBuilder } from '../../mime/slim-message.js';

const FROM = Buffer.from('From ');
// Only a line with a date is a separator: "From here on we …" is prose that some writers leave
// unquoted. Thunderbird writes `From - Mon Nov 23 …`, Takeout an id, Pine an address.
const SEPARATOR =
  /^From .*\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*) .*\d{1,2}:\d{2}/;
const SEPARATOR_DATE = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun).*$/;

/** Reads the messages of an mbox file one by one, in bounded memory. */
export async function* readMbox(path: string, signal: AbortSignal): AsyncGenerator<RawMessage> {
  const fileTime = Math.floor((await stat(path)).mtimeMs);
  yield* splitMbox(createReadStream(path, { signal }), fileTime);
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
): AsyncGenerator<RawMessage> {
  const splitter = createLineSplitter();
  let current: { builder: SlimMessageBuilder; storedAt: number | undefined } | undefined;
  // The empty line before a separator belongs to the format, not to the message.
  let emptyLine: Buffer | undefined;
  let isLineStart = true;
  let position = 0;

  function* take(pieces: Generator<Buffer>): Generator<RawMessage> {
    for (const piece of pieces) {
      const separator = isLineStart ? separatorOf(piece, position === 0) : undefined;
      if (separator !== undefined) {
        if (current) yield toRawMessage(current.builder, `message ${position}`, current.storedAt);
        position += 1;
        emptyLine = undefined;
        current = {
          builder: createSlimMessageBuilder(),
          storedAt: dateOfSeparator(separator) ?? storedAt,
        };
      } else {
        if (emptyLine) current?.builder.push(emptyLine);
        const isEmpty = isLineStart && piece.length <= 2 && piece.toString().trim() === '';
        emptyLine = isEmpty ? Buffer.from(piece) : undefined;
        if (!isEmpty) current?.builder.push(isLineStart ? unquoted(piece) : piece);
      }
      isLineStart = endsLine(piece);
    }
  }

  for await (const chunk of chunks) yield* take(splitter.push(chunk));
  yield* take(splitter.end());
  if (current) yield toRawMessage(current.builder, `message ${position}`, current.storedAt);
}

function separatorOf(piece: Buffer, isFirst: boolean): string | undefined {
  if (!piece.subarray(0, FROM.length).equals(FROM)) return undefined;
  const line = piece.toString('latin1', 0, 500).trimEnd();
  return isFirst || SEPARATOR.test(line) ? line : undefined;
}

function dateOfSeparator(line: string): number | undefined {
  const date = SEPARATOR_DATE.exec(line);
  return date ? parseMailDate(date[0]) : undefined;
}

function unquoted(piece: Buffer): Buffer {
  const isQuoted = piece[0] === 0x3e && /^>+From /.test(piece.toString('latin1', 0, 100));
  return isQuoted ? piece.subarray(1) : piece;
}
