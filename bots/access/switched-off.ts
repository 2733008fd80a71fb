import { isAnonymous, type Principal, toCaller, type Vouched } from '../../skills/core/caller.js';
import { AuthenticationError, GoneError } from '../../skills/core/errors.js';
import type { Mailbox } from '../../skills/core/ports/mail.js';

/** Whether the account behind a person's own mailbox was switched off or deleted. */
export type IsSwitchedOff = (person: Principal, signal: AbortSignal) => Promise<boolean>;

/**
 * Asks Microsoft for the account behind a person's mailbox; without Graph, or without a sign-in, nobody can tell
 * and it is not. Throws what the mailbox throws when there is no answer.
 */
export function createIsSwitchedOff(
  openGraphMailbox: ((who: Vouched) => Promise<Mailbox>) | undefined,
): IsSwitchedOff {
  return async (person, signal) => {
    const who = toCaller(person);
    if (openGraphMailbox === undefined || isAnonymous(who)) return false;
    try {
      await (await openGraphMailbox(who)).owner(signal);
      return false;
    } catch (error) {
      if (error instanceof GoneError) return true;
      if (error instanceof AuthenticationError) return false;
      throw error;
    }
  };
}
