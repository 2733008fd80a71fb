import { referenceToPutAside } from '../../conversation/conversation-state.js';
import { quoteWord } from '../../conversation/follow-up.js';
import { findItem, type ItemWanted } from '../../conversation/items/find-item.js';
import type { Call } from '../../core/call.js';
import { NotFoundError } from '../../core/errors.js';
import type { FormerThread } from '../../core/ports/changes.js';
import type { Mark } from '../../core/ports/marks.js';
import type { Ports } from '../../core/ports/ports.js';
import type { PrivateReply } from '../../core/reply.js';
import { baseSubject } from '../../reading/threads/subjects.js';
import { isNewsTo } from './standing.js';
import { threadKey } from './thread-key.js';

/** A thread that a person wants to mark. */
export interface FoundThread {
  readonly kind: 'thread';
  readonly key: string;
  /** The message that it was named by. */
  readonly reference: string;
  /** How it is put aside already. */
  readonly mark?: Mark;
  /** As the first message has it; untrusted. */
  readonly subject: string;
  /** When the message that the person saw came, epoch milliseconds. */
  readonly seenUpTo: number;
  /** Whether somebody wrote since: the mark then changes nothing they would see. */
  readonly hasNews: boolean;
}

/** What is done to a thread: on a button, and as a command of which `item` is a word. */
export interface Marking {
  readonly label: string;
  /** Whether it is done to what is put aside, or to what is not. */
  readonly isForAside: boolean;
  command(item: string): string;
}

/**
 * Finds the thread that a number of the last digest, a message's reference or a few words that fit one
 * of the threads shown belong to; the question which one, where they fit several.
 *
 * Throws `InputError` for an unknown number and for words that fit none, `NotFoundError` for an unknown reference, and what the
 * mailbox throws.
 */
export async function findThread(
  item: string,
  { label, isForAside, command }: Marking,
  ports: Pick<Ports, 'mailbox' | 'conversations' | 'marks' | 'preferences' | 'clock'>,
  call: Call,
): Promise<FoundThread | { readonly kind: 'choice'; readonly reply: PrivateReply }> {
  const marks = await ports.marks.list(call.principal, ports.clock.now());
  const wanted: ItemWanted = {
    among: 'shown',
    makesSense: (messages) => marks.has(threadKey(messages)) === isForAside,
    numbers: referenceToPutAside,
    label,
    command: (reference) => command(quoteWord(reference)),
  };
  const found = await findItem(item, wanted, ports, call);
  if (found.kind === 'choice') return found;
  const { reference } = found;
  const { signal } = call;
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
  const key = threadKey(messages);
  const mark = marks.get(key);
  return {
    kind: 'thread',
    key,
    reference,
    ...(mark === undefined ? {} : { mark }),
    subject: baseSubject(messages[0]?.subject ?? '') || 'No subject',
    seenUpTo: seen.receivedAt,
    hasNews: messages.some((message) => isNewsTo(owner, message, seen.receivedAt)),
  };
}

/** How a thread stood before it was put aside or brought back. */
export function formerOf(
  { key: thread, reference, mark }: FoundThread,
  by: FormerThread['by'],
): FormerThread {
  return { kind: 'thread', by, thread, reference, ...(mark === undefined ? {} : { mark }) };
}
