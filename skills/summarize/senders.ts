import type { MailboxOwner, MailItem } from '../core/ports/mail.js';
import type { RichText } from '../core/reply.js';
import { displayName } from '../reading/person-name.js';
import { createSenderNotes } from '../reading/senders/sender-notes.js';

/** Of the senders of whom something is to be said, so many are named. */
const MOST_SENDERS = 4;

/** A line for each sender of a thread of whom its reader should know something: "Pat Quill: from …". */
export function describeSenders(
  items: readonly MailItem[],
  owner: MailboxOwner,
): readonly RichText[] {
  const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
  const notesOn = createSenderNotes(owner, messages);
  const lines = messages.flatMap((message) => {
    const notes = notesOn(message).join(' · ');
    return message.from && notes !== '' ? [`${displayName(message.from)}: ${notes}`] : [];
  });
  return [...new Set(lines)].slice(0, MOST_SENDERS).map((line) => [line]);
}
