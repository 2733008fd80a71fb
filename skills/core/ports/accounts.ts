import type { Principal } from '../caller.js';
import type { Link } from '../link.js';

/** Where a person's mail and meetings come from, once they connected it. */
export interface Account {
  readonly owner: Principal;
  readonly provider: 'graph' | 'imap';
  /**
   * Entra tenant and object id of the mailbox, or the server of IMAP and a mark of the login: the key, never an address.
   */
  readonly tenant: string;
  readonly user: string;
  /** Token cache of the sign-in library, or the login; encrypted at rest. */
  readonly secret: string;
  readonly connectedAt: number;
}

/** Connected accounts. A lookup is by verified principal only. */
export interface Accounts {
  find(owner: Principal, provider: Account['provider']): Promise<Account | undefined>;
  /**
   * Keeps the account of its owner and provider. One that was connected earlier than what is there, as
   * work that began before saves it with a renewed token, changes nothing.
   */
  save(account: Account): Promise<void>;
  /** Removes every account of the owner; returns how many there were. */
  remove(owner: Principal): Promise<number>;
}

/** One step of a sign-in that a person has begun and not finished. */
export interface PendingLink {
  readonly owner: Principal;
  /** What the next step needs, as JSON; encrypted at rest. */
  readonly secret: string;
  /** When the owner asked, epoch milliseconds: a sign-in begun before they were forgotten is dropped. */
  readonly begunAt: number;
  readonly expiresAt: number;
}

/**
 * Sign-ins under way, each step under a key of its own.
 *
 * Keys are hashes of what only one person was given, so that whoever reads the store can go on with
 * nobody's sign-in.
 */
export interface PendingLinks {
  /** Keeps a step; what was under the key is replaced. */
  save(key: string, link: PendingLink): Promise<void>;
  /** The step, still to be taken; undefined when it is unknown, expired or taken. */
  find(key: string, now: number): Promise<PendingLink | undefined>;
  /** Takes the step out, in one atomic step: of several callers at most one gets it. */
  take(key: string, now: number): Promise<PendingLink | undefined>;
}

/** What a person allows only when they first need it, one by one. */
export type ExtraPort = 'drive' | 'channelThreads';

/** The private way to connect an account, for one person. */
export interface AccountLink {
  readonly url: string;
  /** The same, where it may stand behind a button: https, on a host name. */
  readonly link?: Link;
  /** What the page calls the person, so that they can tell their own link from somebody else's. */
  readonly identity: string;
  readonly minutes: number;
  /** Set where the account is on a server of IMAP; else it is at Microsoft. */
  readonly provider?: 'imap';
}

/**
 * Connects a person's account at a provider to who they are in a chat.
 *
 * Two halves that must meet: the browser that signed in is shown a code, and the person in the chat
 * types it. Neither a link that was passed on nor a code that was overheard is enough.
 */
export interface AccountLinks {
  /**
   * Begins to connect the mailbox or, with `extra`, to allow that and nothing else. `imap` is a mailbox on a server of IMAP,
   * which is also meant where no other can be connected.
   *
   * Throws `NotSupportedError` with the reason where there is nothing to connect.
   */
  begin(owner: Principal, extra?: ExtraPort | 'imap'): Promise<AccountLink>;
  /** Returns what `begin` was asked for. Throws `InputError` when the code is wrong or too old. */
  complete(owner: Principal, code: string): Promise<{ readonly extra?: ExtraPort }>;
}
