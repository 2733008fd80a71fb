import type { Call } from '../../core/call.js';
import { InputError } from '../../core/errors.js';
import type { ConversationState } from '../../core/ports/conversations.js';
import type { MessageHeader } from '../../core/ports/mail.js';
import type { Ports } from '../../core/ports/ports.js';
import type { PrivateReply } from '../../core/reply.js';
import { toLine } from '../../reading/line.js';
import { readDescription } from './description.js';
import {
  isDescription,
  mayBeReference,
  type NumberFinder,
  readItemReference,
  toReference,
} from './item-reference.js';
import { matchThreads } from './match-threads.js';
import {
  createThreadReader,
  SEARCHED_DAYS,
  type Searched,
  type ShownRow,
  type ShownThread,
} from './read-threads.js';
import { type ItemCommand, renderChoice } from './render-choice.js';

/** What a skill wants of an item, and where it may look for it. */
export interface ItemWanted extends ItemCommand {
  /** A change needs its object among what the person sees. */
  readonly among: 'shown' | 'all mail';
  /** Of several those are meant for which this makes sense, if there are any. */
  readonly makesSense?: (messages: readonly MessageHeader[]) => boolean;
  /** Which answer's numbers count, where that is not the last one. */
  readonly numbers?: NumberFinder;
}

/** The item that was meant, or the question which one. */
export type FoundItem =
  | { readonly kind: 'item'; readonly reference: string }
  | { readonly kind: 'choice'; readonly reply: PrivateReply };

/** What items are found with. */
export type ItemPorts = Pick<Ports, 'mailbox' | 'conversations' | 'preferences' | 'clock'>;

/**
 * Finds the item that a person names: by its number, by the reference of a message, or by a few words
 * ("Priya", "the lease") that fit the people and the subject of one thread. Words are looked for among
 * the threads that the person sees, then, where nothing is changed, in the mail of the last 30 days.
 *
 * Throws `InputError` for an unknown number and for words that fit nothing, and what the mailbox throws.
 */
export async function findItem(
  words: string,
  wanted: ItemWanted,
  ports: ItemPorts,
  call: Call,
): Promise<FoundItem> {
  if (!isDescription(words)) {
    const reference = await readItemReference(words, call.principal, ports, wanted.numbers);
    return { kind: 'item', reference };
  }
  const description = readDescription(words);
  const { mailbox, conversations, preferences, clock } = ports;
  const now = clock.now();
  const owner = await mailbox.owner(call.signal);
  const reader = createThreadReader(mailbox, owner, now, call.signal);
  const state = await conversations.latest(call.principal, now);
  const shown = await reader.shown(rowsIn(state));
  let found = matchThreads(description, shown, owner);
  if (found.length === 0 && wanted.among === 'all mail' && description.length > 0) {
    found = matchThreads(description, await reader.recent(), owner);
  }
  const sensible = found.filter(({ messages }) => wanted.makesSense?.(messages) ?? true);
  const [first, ...others] = sensible.length === 0 ? found : sensible;
  if (first === undefined) {
    if (mayBeReference(words)) return { kind: 'item', reference: toReference(words) };
    throw nothingLike(words, wanted, shown.length, reader.searched());
  }
  if (others.length === 0) return { kind: 'item', reference: first.reference };
  const { timeZone = call.timeZone } = await preferences.read(call.principal);
  const day = { now, timeZone, locale: call.locale };
  return {
    kind: 'choice',
    reply: renderChoice(words, [first, ...others].sort(newestFirst), wanted, owner, day),
  };
}

/** The threads that a person sees: of the last answer, of their last digest, and the one it is about. */
function rowsIn(state: ConversationState | undefined): readonly ShownRow[] {
  if (state === undefined) return [];
  const { references, proofs = {}, choice = {}, listed = {}, source, skill } = state;
  const rows = [
    ...Object.entries(references).map(([number, reference]) => ({
      reference,
      cited: proofs[Number(number)]?.[0],
    })),
    ...[choice, listed].flatMap(Object.values<string>).map((reference) => ({ reference })),
    ...(source !== undefined && THREAD_SKILLS.includes(skill) ? [{ reference: source }] : []),
  ];
  return [...new Map(rows.toReversed().map((row) => [row.reference, row])).values()].toReversed();
}

/** Whose answers are about one thread. */
const THREAD_SKILLS: readonly string[] = ['summarize', 'reply'];
const LONGEST_WORDS = 60;

function nothingLike(
  words: string,
  { among }: ItemWanted,
  shown: number,
  { messages, unreadable, isCut }: Searched,
): InputError {
  const named = `“${toLine(words, LONGEST_WORDS)}”`;
  const threads = shown === 1 ? '1 thread' : `${shown} threads`;
  if (among === 'shown') {
    return new InputError({
      what: `I found nothing like ${named} in your last answers.`,
      why: `I looked at the people and the subjects of ${threads}: what you do not see I do not change.`,
      remedy: 'Ask for a digest that has it, then say its number or another word of its subject.',
    });
  }
  const count = messages === 1 ? '1 message' : `${isCut ? 'the first ' : ''}${messages} messages`;
  const closed = unreadable === 0 ? '' : ` (${unreadable} more could not be read)`;
  const seen = shown === 0 ? '' : `${threads} of your last answers and `;
  return new InputError({
    what: `I found nothing like ${named}.`,
    why: `I looked at the people and the subjects of ${seen}${count} of the last ${SEARCHED_DAYS} days${closed}.`,
    remedy:
      'Say another word: who wrote it, or one of its subject. Or say a number of your digest.',
  });
}

function newestFirst(a: ShownThread, b: ShownThread): number {
  return (b.messages.at(-1)?.receivedAt ?? 0) - (a.messages.at(-1)?.receivedAt ?? 0);
}
