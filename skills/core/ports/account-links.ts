import type { Principal } from '../call.js';
import type { Link } from '../link.js';
import type { PortName } from './ports.js';

/** What a person allows only when they first need it, one by one. */
export type ExtraPort = Extract<PortName, 'files' | 'channelThreads'>;

/** The private way to connect an account, for one person. */
export interface AccountLink {
  readonly url: string;
  /** The same, where it may stand behind a button: https, on a host name. */
  readonly link?: Link;
  /** What the page calls the person, so that they can tell their own link from somebody else's. */
  readonly identity: string;
  readonly minutes: number;
}

/**
 * Connects a person's account at a provider to who they are in a chat.
 *
 * Two halves that must meet: the browser that signed in is shown a code, and the person in the chat
 * types it. Neither a link that was passed on nor a code that was overheard is enough.
 */
export interface AccountLinks {
  /**
   * Begins to connect the mailbox or, with `extra`, to allow that and nothing else.
   *
   * Throws `NotSupportedError` with the reason where there is nothing to connect.
   */
  begin(owner: Principal, extra?: ExtraPort): Promise<AccountLink>;
  /** Returns what `begin` was asked for. Throws `InputError` when the code is wrong or too old. */
  complete(owner: Principal, code: string): Promise<{ readonly extra?: ExtraPort }>;
}
