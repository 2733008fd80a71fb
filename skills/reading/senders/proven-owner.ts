import type { Mailbox, MailItem } from '../../core/ports/mail.js';

/**
 * Marks the messages that say they are from the owner of a mailbox and came in from outside without proof:
 * anybody can write a name and an address. Only what has no trace of a server, as one's own sent mail has
 * none, or whose domain the receiving server proved, is the owner's word.
 */
export function withProvenOwner(mailbox: Mailbox): Mailbox {
  return {
    owner: (signal) => mailbox.owner(signal),
    async *messages(window, signal) {
      const { addresses } = await mailbox.owner(signal);
      for await (const item of mailbox.messages(window, signal)) yield prove(item, addresses);
    },
    async thread(reference, signal) {
      const items = await mailbox.thread(reference, signal);
      const { addresses } = await mailbox.owner(signal);
      return items.map((item) => prove(item, addresses));
    },
    file: (messageId, name) => mailbox.file(messageId, name),
  };
}

function prove(item: MailItem, addresses: readonly string[]): MailItem {
  if (item.kind !== 'message') return item;
  const { from, arrival } = item.message;
  const isProven = arrival?.cameIn !== true || arrival.domain === 'proved';
  if (from === undefined || isProven || !addresses.includes(from.address)) return item;
  return { kind: 'message', message: { ...item.message, from: { ...from, isUnproven: true } } };
}
