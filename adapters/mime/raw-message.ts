import { type HeaderField, parseHeaderFields } from './header-fields.js';
import type { KeptFile } from './kept-file.js';
import {
  createSlimMessageBuilder,
  type MailPart,
  type SlimMessageBuilder,
} from './slim-message.js';

/** One message of a mailbox before it is parsed, attachments already dropped. */
export interface RawMessage {
  /** How a person finds it: a path inside the mailbox, or "message 17". */
  readonly name: string;
  readonly bytes: Buffer;
  /** Where the body begins in `bytes`. */
  readonly headerLength: number;
  readonly root: MailPart;
  /** The root header fields, unfolded; encoded words are not decoded. */
  readonly fields: readonly HeaderField[];
  /** Epoch milliseconds from outside the message: the mbox separator or the file's own time. */
  readonly storedAt: number | undefined;
  readonly isCut: boolean;
  /** The attachment that was wanted, where it carries one. */
  readonly file?: KeptFile;
  /** Why its file could not be opened, in words; the rest is then empty. */
  readonly problem?: string;
}

/** Stands for a message whose file could not be opened. */
export function toUnopened(name: string, problem: string): RawMessage {
  const nothing = createSlimMessageBuilder().end();
  return { name, storedAt: undefined, fields: [], ...nothing, problem };
}

/** Ends a message that was collected, and reads its header fields. */
export function toRawMessage(
  builder: SlimMessageBuilder,
  name: string,
  storedAt: number | undefined,
): RawMessage {
  const slim = builder.end();
  const fields = parseHeaderFields(
    slim.bytes.subarray(0, slim.headerLength),
    charsetsOf(slim.root),
  );
  return { name, storedAt, fields, ...slim };
}

/** The charsets that the texts of a message name, in order: raw bytes in its header are in one of them. */
function charsetsOf(part: MailPart): readonly string[] {
  const own = part.headers.parameters.get('charset');
  return [...(own === undefined ? [] : [own]), ...part.children.flatMap(charsetsOf)];
}
