import {
  CancelledError,
  type DaybriefError,
  PermissionError,
  UnavailableError,
} from '../../skills/core/errors.js';
import type { PrivateReply } from '../../skills/core/reply.js';

/** A short private answer that no skill wrote. */
export function toNotice(what: string, remedy: string): PrivateReply {
  return { kind: 'notice', audience: 'asker', title: [what], lead: [[remedy]], sections: [] };
}

/** The answer to a button whose meaning is no longer kept, or was never this person's. */
export const EXPIRED = toNotice(
  'This button no longer works: I keep what it refers to for 24 hours, and for one person.',
  'Ask again, for example with /digest.',
);

/** Said when too much is waiting already. */
export const BUSY = toNotice(
  'Too many people are asking at once, so I did not start.',
  'Ask again in a minute.',
);

/** Why somebody is not served. */
export function outsider(): PermissionError {
  return new PermissionError({
    what: 'Daybrief works for full members of this workspace only.',
    why: 'You are here as a guest or from another organization.',
    remedy: 'Ask in the workspace that you belong to.',
  });
}

/** Why a member is not served. */
export function notAdmitted(): PermissionError {
  return new PermissionError({
    what: 'Daybrief is for some groups of this workspace only.',
    why: 'Your administrator named them, and you are in none.',
    remedy: 'Ask your administrator to add you to one.',
  });
}

/** Why a request ends when its person cancels it. */
export function stopped(): DaybriefError {
  return new CancelledError({ what: 'Stopped.', remedy: 'Ask again whenever you want it.' });
}

/** Why a request ends at its deadline. */
export function tookTooLong(): DaybriefError {
  return new UnavailableError({
    what: 'That took longer than five minutes, so I stopped.',
    remedy: 'Ask for less, for example for a shorter period.',
  });
}

/** Why a request ends with the process. */
export function shuttingDown(): DaybriefError {
  return new CancelledError({
    what: 'Daybrief is being restarted and had to stop before it was done.',
    remedy: 'Ask again in a minute.',
  });
}
