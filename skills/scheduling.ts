import type { Address, Principal, PrivateDestination, SurfaceName } from './call.js';
import type { Reply } from './reply.js';

/** How often, as a person says it and as croner reads it. */
export interface Cadence {
  /** Five-field cron expression in the subscription's own zone, e.g. `0 8 * * 1-5`. */
  readonly cron: string;
  /** In words: "weekdays at 8:00". */
  readonly words: string;
}

/** A skill that runs by itself for one person. */
export interface Subscription {
  readonly id: string;
  readonly owner: Principal;
  readonly skill: string;
  /** The words after the skill's name; parsed anew at each run. */
  readonly words: string;
  readonly cadence: Cadence;
  /** IANA zone. */
  readonly timeZone: string;
  readonly locale: string;
  /** Where it goes. Proved private again at every send. */
  readonly address: Address;
  readonly whenEmpty: 'skip' | 'say';
  /** Epoch milliseconds; null when paused. */
  readonly nextRunAt: number | null;
}

/** A subscription before the store gave it an id. */
export type NewSubscription = Omit<Subscription, 'id'>;

/** One run of a subscription, unique by (subscription, local date). */
export interface Run {
  readonly id: string;
  readonly subscription: Subscription;
  /** Local calendar date in the subscription's zone. */
  readonly localDate: string;
  /** When it was due, epoch milliseconds. */
  readonly dueAt: number;
}

/** Says when a subscription is due next, strictly after an instant; null when never. */
export type NextRun = (subscription: Subscription, after: number) => number | null;

/** What must outlive the process about schedules. */
export interface Subscriptions {
  /** Replaces the owner's subscription of the same skill to the same surface, if there is one. */
  save(subscription: NewSubscription): Promise<Subscription>;
  list(owner: Principal): Promise<readonly Subscription[]>;
  /** Removes one of the owner's own; returns false when the owner has none of that id. */
  remove(owner: Principal, id: string): Promise<boolean>;
  /**
   * Turns what is due at `now` into runs with one delivery each, in one transaction.
   *
   * A run that is already there for the local date is not made again. Runs due longer than
   * `catchUpMs` ago are skipped and counted, and `nextRunAt` moves on in either case.
   */
  claimDue(options: {
    readonly now: number;
    readonly limit: number;
    readonly catchUpMs: number;
    readonly nextRun: NextRun;
  }): Promise<{ readonly claimed: readonly Run[]; readonly missed: number }>;
}

/** Where a delivery stands. Only `pending` and `retry` are picked up by themselves. */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'empty' | 'retry' | 'dead' | 'unknown';

/** A delivery that a worker holds until `leasedUntil`; `fence` makes a stale worker's word void. */
export interface LeasedDelivery {
  readonly id: string;
  readonly run: Run;
  readonly attempt: number;
  readonly fence: number;
  readonly leasedUntil: number;
  /** True when a former worker wrote `sending` and never came back: read back before sending. */
  readonly inDoubt: boolean;
}

/** How one attempt ended. */
export type DeliveryOutcome =
  | { readonly state: 'sent'; readonly receipt: string }
  | { readonly state: 'empty' }
  | { readonly state: 'retry'; readonly at: number; readonly code: string }
  | { readonly state: 'dead'; readonly code: string }
  | { readonly state: 'unknown'; readonly code: string };

/** The ledger of what was, and what is about to be, sent. */
export interface Deliveries {
  lease(options: {
    readonly now: number;
    readonly worker: string;
    readonly leaseMs: number;
    readonly limit: number;
  }): Promise<readonly LeasedDelivery[]>;
  /** Records `sending` before the one attempt. False: the lease was lost, do not send. */
  recordSending(delivery: LeasedDelivery, now: number): Promise<boolean>;
  /** Records the outcome. False: the lease was lost and nothing was written. */
  finish(delivery: LeasedDelivery, outcome: DeliveryOutcome, now: number): Promise<boolean>;
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
  /** Looks for an earlier send of this delivery, where the platform lets a bot read its own messages. */
  readBack?(
    to: PrivateDestination,
    deliveryId: string,
    since: number,
    signal: AbortSignal,
  ): Promise<Receipt | undefined>;
}
