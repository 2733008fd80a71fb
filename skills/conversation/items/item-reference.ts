import type { Principal } from '../../core/caller.js';
import { InputError } from '../../core/errors.js';
import type { Clock } from '../../core/ports/clock.js';
import type { ConversationState, Conversations } from '../../core/ports/conversations.js';
import { referenceOf } from '../conversation-state.js';

/** Says what a number of an answer refers to. */
export type NumberFinder = (
  number: number,
  state: ConversationState | undefined,
) => string | undefined;

const NUMBER = /^\d{1,3}$/;
/** What may stand in front of a message's id, to say what it is the id of. */
const MAIL = /^mail:/i;
const REFERENCE = /^(?:mail|attachment):|^<.*>$|^\S*@\S*$|\.(?:eml|emlx|mbox|msg)$/i;
const WORD = /^[\p{L}\p{M}'’-]{1,40}[.,:;!?]*$/u;
/** Shorter than any id that a mailbox gives. */
const SHORT = /^[\p{L}\p{N}.-]{1,11}$/u;

/** Whether words may describe an item: several words, one without digits and marks, or a short one. */
export function isDescription(words: string): boolean {
  if (NUMBER.test(words) || REFERENCE.test(words)) return false;
  return /\s/.test(words.trim()) || WORD.test(words) || mayBeReference(words);
}

/** Whether words that describe nothing may still be a reference: "m1". */
export function mayBeReference(words: string): boolean {
  return SHORT.test(words) && /\d/.test(words);
}

/** The reference that words are, without what says that they are one. */
export function toReference(words: string): string {
  return words.replace(MAIL, '');
}

/**
 * Reads a number of the last answer as the reference that it stands for; anything else is a reference
 * already, with or without `mail:` before it. `find` says which answer's numbers count, where that is
 * not the last one.
 *
 * Throws `InputError` for a number that the last answer does not have.
 */
export async function readItemReference(
  words: string,
  principal: Principal,
  { conversations, clock }: { readonly conversations: Conversations; readonly clock: Clock },
  find: NumberFinder = referenceOf,
): Promise<string> {
  if (!NUMBER.test(words)) return toReference(words);
  const number = Number(words);
  const state = await conversations.latest(principal, clock.now());
  const reference = find(number, state);
  if (reference !== undefined) return reference;
  throw new InputError({
    what: `There is no item ${number} in your last answer.`,
    why: 'Numbers are those of the last digest or answer, and are kept for 24 hours.',
    remedy: 'Ask for a digest first, then for one of its numbers.',
  });
}
