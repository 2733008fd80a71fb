import type { Principal } from '../core/caller.js';
import { InputError } from '../core/errors.js';
import type { Clock } from '../core/ports/clock.js';
import type { ConversationState, Conversations } from '../core/ports/conversations.js';

/** What may stand in front of a message's id, to say what it is the id of. */
const MAIL = /^mail:/i;

/**
 * Reads how a person names an item: a number of their last answer becomes the reference that it
 * stands for, anything else is a reference already, with or without `mail:` before it. `find` says
 * which answer's numbers count, where that is not the last one.
 *
 * Throws `InputError` for a number that the last answer does not have.
 */
export async function readItemReference(
  words: string,
  principal: Principal,
  { conversations, clock }: { readonly conversations: Conversations; readonly clock: Clock },
  find: (number: number, state: ConversationState | undefined) => string | undefined = (
    number,
    state,
  ) => state?.references[number],
): Promise<string> {
  // An id has a mark or a digit in it; a plain word is a slip, and no mailbox need be searched for it.
  if (/^[a-z]{1,12}$/i.test(words)) throw unknownNumber(`"${words}"`);
  if (!/^\d{1,3}$/.test(words)) return words.replace(MAIL, '');
  const number = Number(words);
  const state = await conversations.latest(principal, clock.now());
  const reference = find(number, state);
  if (reference !== undefined) return reference;
  throw unknownNumber(String(number));
}

function unknownNumber(words: string): InputError {
  return new InputError({
    what: `There is no item ${words} in your last answer.`,
    why: 'Numbers are those of the last digest or answer, and are kept for 24 hours.',
    remedy: 'Ask for a digest first, then for one of its numbers.',
  });
}
