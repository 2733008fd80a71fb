import { CancelledError, PermissionError, UnavailableError } from '../../../skills/core/errors.js';
import type { PrivateReply } from '../../../skills/core/reply.js';
import { toNotice } from '../out/outlet.js';
import type { Person } from '../people.js';

/** Throws `PermissionError` for whom Daybrief does not serve. */
export function refuseOutsider(person: Person): void {
  if (!person.outsider && !person.deleted) return;
  throw new PermissionError({
    what: 'Daybrief works for full members of this workspace only.',
    why: 'You are here as a guest or from another organization.',
    remedy: 'Ask in the workspace that you belong to.',
  });
}

/** Said when too much is waiting already. */
export function busy(): PrivateReply {
  return toNotice(
    'Too many people are asking at once, so I did not start.',
    'Ask again in a minute.',
  );
}

/** Why a request ends when its person cancels it. */
export function stopped(): CancelledError {
  return new CancelledError({ what: 'Stopped.', remedy: 'Ask again whenever you want it.' });
}

/** Why a request ends at its deadline. */
export function tookTooLong(): UnavailableError {
  return new UnavailableError({
    what: 'That took longer than five minutes, so I stopped.',
    remedy: 'Ask for less, for example for a shorter period.',
  });
}
