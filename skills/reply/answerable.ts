import { lazily } from '../core/lazily.js';
import type { MailboxOwner, Message, Person } from '../core/ports/mail.js';
import { isBy } from '../reading/senders/is-by.js';
import { UNREAD_NAME } from '../reading/unread-addresses.js';

/** What there is to answer in a thread, or why there is nothing. */
export type Answerable =
  | {
      readonly kind: 'answerable';
      /** The newest message of somebody else: the answer goes to its sender, or where it asks for answers. */
      readonly message: Message;
      readonly sender: Person;
      /** All that somebody wrote since the owner did, oldest first. */
      readonly waiting: readonly Message[];
      /** When the owner wrote last, if nobody did after that. */
      readonly answeredAt?: number;
    }
  | {
      readonly kind: 'nobody-else' | 'no-sender' | 'unread-address' | 'bulk' | 'invitation';
      readonly message: Message | undefined;
    }
  | { readonly kind: 'answered'; readonly message: Message; readonly answeredAt: number };

/** `Reply-To` counts, unless it leads back to a list that the message came through, or to the owner. */
function addresseeOf(
  { from, to, cc, replyTo = [] }: Message,
  owner: MailboxOwner,
): Person | undefined {
  const others = [...to, ...cc].map(({ address }) => address);
  const asked = replyTo.find(
    ({ address }) => !others.includes(address) && !owner.addresses.includes(address),
  );
  if (asked === undefined || asked.address === from?.address) return from;
  const name = asked.name ?? (from && !UNREAD().test(from.address) ? from.name : undefined);
  return name === undefined ? { address: asked.address } : { address: asked.address, name };
}

const UNREAD = lazily(
  () => new RegExp(`^(?:${UNREAD_NAME()}|mailer-daemon|postmaster|bounces?)(?:[-_.+].*)?@`),
);

/**
 * Finds what a thread waits for. `messages` is oldest first.
 *
 * A newsletter, an invitation and a thread that its owner answered are answered all the same when the
 * owner says what (`hasWords`); an address that nobody reads never is.
 */
export function findAnswerable(
  messages: readonly Message[],
  owner: MailboxOwner,
  hasWords: boolean,
): Answerable {
  const isOwn = ({ from }: Message) => isBy(from, owner.addresses);
  const message = messages.findLast((each) => !isOwn(each));
  if (message === undefined) return { kind: 'nobody-else', message: messages.at(-1) };
  const sender = addresseeOf(message, owner);
  if (sender === undefined || sender.address === '') return { kind: 'no-sender', message };
  if (UNREAD().test(sender.address)) return { kind: 'unread-address', message };
  const after = messages.slice(messages.lastIndexOf(message) + 1);
  const answeredAt = after.at(-1)?.receivedAt;
  if (!hasWords) {
    if (message.bulk) return { kind: 'bulk', message };
    if (answeredAt !== undefined) return { kind: 'answered', message, answeredAt };
    if (message.invitation?.method === 'request') return { kind: 'invitation', message };
  }
  const before = messages.slice(0, messages.lastIndexOf(message) + 1);
  return {
    kind: 'answerable',
    message,
    sender,
    waiting: before.slice(before.findLastIndex(isOwn) + 1),
    ...(answeredAt === undefined ? {} : { answeredAt }),
  };
}
