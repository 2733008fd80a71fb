import type { Item } from '../core/reply.js';
import type { SenderNotes } from '../reading/senders/sender-notes.js';
import type { MailThread } from './mail-thread.js';

/** A row with what its reader should know of whoever sent the message that it cites, warnings included. */
export function withSenderNotes(item: Item, { messages }: MailThread, notesOn: SenderNotes): Item {
  const [source] = item.sources;
  const cited = messages.find(({ message }) => message.id === source?.id) ?? messages.at(-1);
  const notes = cited === undefined ? [] : notesOn(cited.message);
  return notes.length === 0 ? item : { ...item, reasons: [...(item.reasons ?? []), ...notes] };
}
