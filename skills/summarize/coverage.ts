import type { MailItem } from '../core/ports/mail.js';
import type { CleanThread } from '../core/ports/writer.js';
import { type Coverage, skippedInPart, type WrittenBy } from '../core/receipts/coverage.js';

/** The receipt of what was made of one thread: unreadable messages by their reason, and those cut short. */
export function toThreadCoverage(
  items: readonly MailItem[],
  { messages }: CleanThread,
  writtenBy: WrittenBy,
): Coverage {
  const unreadable = items.flatMap((item) => (item.kind === 'unreadable' ? [item.item] : []));
  return {
    unit: 'messages',
    found: items.length,
    read: items.length - unreadable.length,
    skipped: [
      ...unreadable.map(({ reason }) => ({ reason, count: 1 })),
      ...skippedInPart(messages.filter(({ isCut }) => isCut).length),
    ],
    writtenBy,
  };
}
