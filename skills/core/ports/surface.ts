import type { Address, PrivateDestination } from '../call.js';
import type { Principal, SurfaceName } from '../caller.js';
import type { Reply } from '../reply.js';

/** Ids of events that a platform may deliver more than once. */
export interface SeenEvents {
  /**
   * Remembers the id until `expiresAt` (epoch milliseconds), in one atomic step.
   *
   * True: it was new, and this caller alone handles it. False: it was seen before.
   */
  claim(id: string, expiresAt: number): Promise<boolean>;
}

/** A workspace that installed Daybrief, with the surface's own credentials for it. */
export interface Installation {
  readonly surface: Principal['surface'];
  readonly tenant: string;
  /** What the surface needs to speak there, as JSON; encrypted at rest. */
  readonly secret: string;
  readonly installedAt: number;
}

/** Installed workspaces, one installation for each. */
export interface Installations {
  find(surface: Principal['surface'], tenant: string): Promise<Installation | undefined>;
  /** Replaces the tenant's former installation. */
  save(installation: Installation): Promise<void>;
  /** Returns false when there was none. */
  remove(surface: Principal['surface'], tenant: string): Promise<boolean>;
}

/** What a surface answers when a reply was accepted: its own message id. */
export interface Receipt {
  readonly id: string;
}

/** A place where people are, seen from the worker: it can prove an address private and send there. */
export interface Surface {
  readonly name: SurfaceName;
  /**
   * Asks the platform, now, whether the address is the owner's own one-to-one conversation.
   *
   * Throws `PermissionError` when it is not, `NotFoundError` when it is gone.
   */
  toPrivate(address: Address, owner: Principal, signal: AbortSignal): Promise<PrivateDestination>;
  /**
   * Sends once: exactly one POST, no retry inside.
   *
   * Throws `RateLimitedError` or `UnavailableError` when surely nothing was accepted,
   * `PermissionError` or `NotFoundError` when the address is dead, and `OutcomeUnknownError` when
   * the answer was lost.
   */
  deliver(
    to: PrivateDestination,
    reply: Reply,
    deliveryId: string,
    signal: AbortSignal,
  ): Promise<Receipt>;
  /**
   * Whether the platform says that the person's account was switched off; absent where it cannot tell.
   *
   * Throws what the surface throws when there is no answer: then nobody has left.
   */
  hasLeft?(person: Principal, signal: AbortSignal): Promise<boolean>;
  /** Looks for an earlier send of this delivery, where the platform lets a bot read its own messages. */
  readBack?(
    to: PrivateDestination,
    deliveryId: string,
    since: number,
    signal: AbortSignal,
  ): Promise<Receipt | undefined>;
}
