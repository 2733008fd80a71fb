import type { HeaderField } from './header-fields.js';

/** One message of a mailbox before it is parsed, attachments already dropped. */
export interface RawMessage {
  /** How a person finds it: a path inside the mailbox, or "message 17". */
  readonly name: string;
  readonly bytes: Buffer;
  /** The root header fields, unfolded and not decoded. */
  readonly fields: readonly HeaderField[];
  /** Epoch milliseconds from outside the message: the mbox separator or the file's own time. */
  readonly storedAt: number | undefined;
  readonly isCut: boolean;
}
