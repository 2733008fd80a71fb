import type { Principal } from '../../../skills/core/caller.js';
import type { ImapLogin } from './connected-account.js';

/** The browser's half, step by step. */
export interface ImapConnectSteps {
  /** Whom a link is for; it stays good, because chat clients look at links too. */
  askedBy(ticket: string): Promise<Principal | undefined>;
  /** Takes one try of a link, and the link with the last one; gives back what `settle` or `retry` need. */
  attempt(ticket: string): Promise<Attempt | undefined>;
}

/** One password that was typed. */
export interface Attempt {
  readonly owner: Principal;
  /** It worked: keeps the login until its code comes, and returns the code. */
  settle(login: ImapLogin, server: string): Promise<string>;
  /** It did not: the link is good once more, unless it was the last try. */
  retry(): Promise<boolean>;
}
