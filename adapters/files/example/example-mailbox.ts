import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Mailbox } from '../../../skills/core/ports/mail.js';
import { createFileMailbox } from '../mailbox/mailbox.js';
import { createShiftedMailbox } from './shifted-mailbox.js';

/** What the example mailbox needs to be one of today. */
export interface ExampleMailboxOptions {
  /** `examples/mailbox.mbox`. */
  readonly path: string;
  readonly clock: Clock;
  /** IANA zone of the reader. */
  readonly timeZone: string;
}

/**
 * Creates the example mailbox: one work week of Alex Kim, head of operations, that ends today.
 *
 * The mail itself is written for 18 to 24 November 2026, Berlin time.
 */
export function createExampleMailbox({ path, clock, timeZone }: ExampleMailboxOptions): Mailbox {
  const owner = { addresses: ['alex.kim@example.com'], name: 'Alex Kim', isExample: true } as const;
  const mailbox = createFileMailbox({ path, owner });
  return createShiftedMailbox(mailbox, { clock, timeZone, writtenIn: 'Europe/Berlin' });
}
