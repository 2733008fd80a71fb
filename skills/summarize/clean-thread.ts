import type { MailItem } from '../core/ports/mail.js';
import type { CleanThread } from '../core/ports/writer.js';
import { cleanMessage } from '../reading/clean-message.js';

/** The messages of a mailbox's thread as a writer sees them; what could not be read is left out. */
export function toCleanThread(reference: string, items: readonly MailItem[]): CleanThread {
  const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
  return {
    id: reference,
    subject: messages[0]?.subject ?? '',
    messages: messages.map(cleanMessage),
  };
}
