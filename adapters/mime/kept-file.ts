import type { Attachment } from '../../skills/core/call.js';
import { NotFoundError, TooLargeError } from '../../skills/core/errors.js';
import { toLine } from '../../skills/reading/line.js';
import { decodeTransfer } from './bytes/transfer-encoding.js';
import type { PartHeaders } from './part-headers.js';

/** The one attachment whose bytes are kept while a message streams by. */
export interface WantedFile {
  /** As `MailAttachment.name` has it. */
  readonly name: string;
  readonly maxBytes: number;
}

/** An attachment that was kept; `'too large'` where it has more bytes than wanted. */
export type KeptFile = Uint8Array | 'too large';

/** Collects one attachment as it was sent. */
export interface FileCollector {
  push(piece: Buffer): void;
  end(): KeptFile;
}

/** Base64 needs four bytes for three, and line ends. */
const ENCODED = 1.5;

/** The name of an attachment, as its message tells it. */
export function attachmentName({ fileName = '' }: PartHeaders): string {
  return toLine(fileName, 255) || 'unnamed';
}

/** Creates a collector for an attachment of these headers. */
export function createFileCollector(
  { encoding }: PartHeaders,
  { maxBytes }: WantedFile,
): FileCollector {
  const pieces: Buffer[] = [];
  let length = 0;
  return {
    push(piece) {
      length += piece.length;
      if (length <= maxBytes * ENCODED) pieces.push(Buffer.from(piece));
    },
    end() {
      if (length > maxBytes * ENCODED) return 'too large';
      const { bytes } = decodeTransfer(Buffer.concat(pieces), encoding);
      return bytes.length > maxBytes ? 'too large' : bytes;
    },
  };
}

/**
 * A file that a message carries, for every mail source that has messages as they were sent. `find` gives what was kept of
 * the message; undefined where it is gone or carries no such file.
 */
export function toMailFile(
  name: string,
  find: (wanted: WantedFile, signal: AbortSignal) => Promise<KeptFile | undefined>,
): Attachment {
  return {
    name,
    size: undefined,
    async read(maxBytes, signal) {
      const kept = await find({ name, maxBytes }, signal);
      if (kept === undefined) throw notThere(name);
      if (kept === 'too large') throw tooLarge(name, maxBytes);
      return kept;
    },
  };
}

function notThere(name: string): NotFoundError {
  return new NotFoundError({
    what: `I couldn't open “${toLine(name, 200)}” in that mail.`,
    why: 'The mail is gone, or its program packed the file in a way of its own.',
    remedy: 'Save the file and name it, or send it along.',
  });
}

function tooLarge(name: string, limit: number): TooLargeError {
  return new TooLargeError({
    what: `“${toLine(name, 200)}” is too large to read.`,
    why: `The limit is ${Math.round(limit / 1_048_576)} MB.`,
    remedy: 'Save the part that matters as a file of its own.',
    limit,
    actual: limit + 1,
    unit: 'bytes',
  });
}
