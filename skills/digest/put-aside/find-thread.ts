import { referenceToPutAside } from '../../conversation/conversation-state.js';
import { readItemReference } from '../../conversation/item-reference.js';
import type { Call } from '../../core/call.js';
import { NotFoundError } from '../../core/errors.js';
import type { Ports } from '../../core/ports/ports.js';
import { baseSubject } from '../../reading/threads/subjects.js';
import { isNewsTo } from './standing.js';
import { threadKey } from './thread-key.js';

/** A thread that a person wants to mark. */
export interface FoundThread {
  readonly key: string;
  /** As the first message has it; untrusted. */
  readonly subject: string;
  /** When the message that the person saw came, epoch milliseconds. */
  readonly seenUpTo: number;
  /** Whether somebody wrote since: the mark then changes nothing they would see. */
  readonly hasNews: boolean;
}

/**
 * Finds the thread that a number of the last digest, or a message's reference, belongs to.
 *
 * Throws `InputError` for an unknown number, `NotFoundError` for an unknown reference, and what the
 * mailbox throws.
 */
export async function findThread(
  item: string,
  ports: Pick<Ports, 'mailbox' | 'conversations' | 'clock'>,
  { principal, signal }: Call,
): Promise<FoundThread> {
  const reference = await readItemReference(item, principal, ports, referenceToPutAside);
  const { mailbox } = ports;
  const owner = await mailbox.owner(signal);
  const items = await mailbox.thread(reference, signal);
  const messages = items
    .flatMap((each) => (each.kind === 'message' ? [each.message] : []))
    .sort((a, b) => a.receivedAt - b.receivedAt);
  const named = messages.find(({ id, internetMessageId }) =>
    [id, internetMessageId].includes(reference),
  );
  const seen = named ?? messages.at(-1);
  if (seen === undefined) {
    throw new NotFoundError({
      what: 'I found no message of that thread that I can read.',
      remedy: 'Ask for a digest and name one of its numbers.',
    });
  }
  return {
    key: threadKey(messages),
    subject: baseSubject(messages[0]?.subject ?? '') || 'No subject',
    seenUpTo: seen.receivedAt,
    hasNews: messages.some((message) => isNewsTo(owner, message, seen.receivedAt)),
  };
}
