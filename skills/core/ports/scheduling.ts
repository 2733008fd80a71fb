import type { Address, Principal, PrivateDestination, SurfaceName } from '../call.js';
import type { Reply } from '../reply.js';

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
  /** The words after the skill's name; parsed anew at each run. Empty: as far back as the run before. */
  readonly words: string;
  readonly cadence: Cadence;
  /** IANA zone. */
  readonly timeZone: string;
  readonly locale: string;
  /** Where it goes. Proved private again at every send. */
  readonly address: Address;
  readonly whenEmpty: 'skip' | 'say';
  /** Epoch milliseconds; null when it runs no more by itself. */
  readonly nextRunAt: number | null;
  /** Why it was stopped, as an error code; absent while it runs. */
  readonly stopped?: string;
}

/** A subscription before the store gave it an id. */
export type NewSubscription = Omit<Subscription, 'id' | 'stopped'>;

/** One run of a subscription, unique by (subscription, local date). */
export interface Run {
  readonly id: string;
  /** As it was when the run was claimed: a later change does not touch what is on its way. */
  readonly subscription: Subscription;
  /** Local calendar date in the subscription's zone. */
  readonly localDate: string;
  /** When it was due, epoch milliseconds. */
  readonly dueAt: number;
  /** Local date of the earliest run that was skipped since the last one that was not. */
  readonly missedSince?: string;
}

/** Says when a subscription is due next, strictly after an instant; null when never. */
export type NextRun = (
  subscription: Pick<Subscription, 'cadence' | 'timeZone'>,
  after: number,
) => number | null;

/** How due subscriptions become runs. */
export interface ClaimOptions {
  readonly now: number;
  readonly limit: number;
  /** Runs due longer ago than this are skipped. */
  readonly catchUpMs: number;
  readonly nextRun: NextRun;
  /** How long before its due instant a run is claimed, so that it can be prepared; 0 by default. */
  readonly aheadMs?: number;
  /** The earliest instant at which a worker may start on a run; its due instant by default. */
  readonly startAt?: (subscription: Subscription, dueAt: number) => number;
}

/** What must outlive the process about schedules. */
export interface Subscriptions {
  /**
   * Replaces the owner's subscription of the same skill to the same surface, if there is one.
   *
   * What the replaced one had not begun to send is never sent; the new one has an id of its own, so
   * that a digest moved to a later time of the same day still comes that day.
   */
  save(subscription: NewSubscription): Promise<Subscription>;
  list(owner: Principal): Promise<readonly Subscription[]>;
  /** Removes one of the owner's own; returns false when the owner has none of that id. */
  remove(owner: Principal, id: string): Promise<boolean>;
  /** Keeps it and lets it run no more; `code` says why. */
  stop(owner: Principal, id: string, code: string): Promise<void>;
  /**
   * Turns what is due at `now` into runs with one delivery each, in one transaction.
   *
   * A run that is already there for the local date is not made again. Runs due longer than
   * `catchUpMs` ago are skipped, with a note in the ledger, and counted; `nextRunAt` moves on in
   * either case.
   */
  claimDue(
    options: ClaimOptions,
  ): Promise<{ readonly claimed: readonly Run[]; readonly missed: number }>;
}

/**
 * Where a delivery stands. Only `pending`, `retry` and an abandoned `sending` are picked up by
 * themselves; `skipped` was never tried, on purpose or because it was too late.
 */
export type DeliveryState =
  | 'pending'
  | 'sending'
  | 'sent'
  | 'empty'
  | 'retry'
  | 'skipped'
  | 'dead'
  | 'unknown';

/** A delivery that a worker holds until `leasedUntil`; `fence` makes a stale worker's word void. */
export interface LeasedDelivery {
  readonly id: string;
  readonly run: Run;
  /** Sends tried so far. */
  readonly attempt: number;
  readonly fence: number;
  readonly leasedUntil: number;
  /**
   * Set when a former worker wrote `sending` at this instant and never came back: read back before
   * sending.
   */
  readonly inDoubtSince?: number;
  /** The reply made ahead of the hour, where a worker kept one. */
  readonly prepared?: Reply;
  /** Code of the failure that this subscription's last delivery told the person about. */
  readonly toldCode?: string;
}

/** How one attempt ended. `code` is an error code, or why nothing was sent. */
export type DeliveryOutcome =
  | { readonly state: 'sent'; readonly receipt: string; readonly code?: string }
  | { readonly state: 'empty' }
  | { readonly state: 'retry'; readonly at: number; readonly code: string }
  | { readonly state: 'skipped'; readonly code: string }
  | { readonly state: 'dead'; readonly code: string }
  | { readonly state: 'unknown'; readonly code: string };

/** A line of the ledger as its owner sees it. */
export interface DeliveryRecord {
  readonly id: string;
  readonly owner: Principal;
  readonly skill: string;
  readonly surface: SurfaceName;
  readonly localDate: string;
  readonly dueAt: number;
  readonly state: DeliveryState;
  readonly attempt: number;
  readonly code?: string;
  readonly finishedAt?: number;
}

/**
 * The ledger of what was, and what is about to be, sent.
 *
 * Every method that takes a `LeasedDelivery` answers false when the lease was lost: another worker
 * has it, nothing was written, and the caller must stop.
 */
export interface Deliveries {
  /** Takes deliveries that may start now; tenants take turns, whoever has more waiting. */
  lease(options: {
    readonly now: number;
    readonly worker: string;
    readonly leaseMs: number;
    readonly limit: number;
  }): Promise<readonly LeasedDelivery[]>;
  /** Heartbeat: holds the lease until a later instant. */
  extend(delivery: LeasedDelivery, until: number): Promise<boolean>;
  /** Keeps the reply made ahead, encrypted, and gives the lease back until `until`. */
  keepPrepared(delivery: LeasedDelivery, reply: Reply, until: number): Promise<boolean>;
  /** Gives the lease back; the delivery keeps its state and is not leased again before `until`. */
  postpone(delivery: LeasedDelivery, until: number): Promise<boolean>;
  /** Records `sending`, before the one attempt, and holds the lease until `until`. */
  recordSending(delivery: LeasedDelivery, now: number, until: number): Promise<boolean>;
  /** Records the outcome. */
  finish(delivery: LeasedDelivery, outcome: DeliveryOutcome, now: number): Promise<boolean>;
  /** The owner's newest deliveries. */
  history(owner: Principal, limit: number): Promise<readonly DeliveryRecord[]>;
  /**
   * Sends one of the owner's own again, because a person asked: only what ended as `unknown`,
   * `dead` or `skipped`. False when there is none.
   */
  resend(owner: Principal, id: string, now: number): Promise<boolean>;
}

/** How often something may be done: slots `intervalMs` apart, up to `burst` of them at once after a quiet time. */
export interface Rate {
  readonly intervalMs: number;
  readonly burst: number;
}

/** When something may be done under a limit. */
export interface Slot {
  /** Epoch milliseconds. */
  readonly at: number;
  /** False: the slot is too far away to be kept for anybody. Ask again at `at`. */
  readonly isReserved: boolean;
}

/** Slots of time under a limit that all workers share. */
export interface Pacing {
  /**
   * Reserves the next slot under `key` when it begins within `patienceMs` from `now`.
   *
   * Otherwise it reserves none and says when to ask again, everybody at a time of their own, as far
   * apart as the slots: a slot that somebody else would have used by then is never wasted.
   */
  reserve(key: string, rate: Rate, now: number, patienceMs: number): Promise<Slot>;
  /** Nobody gets a slot under `key` before `until`: what a platform's Retry-After asks for. */
  hold(key: string, until: number): Promise<void>;
}

/** Places at something that only so many may do at once, whichever worker they are in. */
export interface SharedPlaces {
  /**
   * Takes one of `count` places under `key`, or returns undefined when all are taken.
   *
   * It is free again when it is left, and by itself after `until`: a crash keeps no place for long.
   */
  take(key: string, count: number, now: number, until: number): Promise<string | undefined>;
  leave(key: string, place: string): Promise<void>;
}

/** The processes that share a store, so that each can keep to its part of a limit they have in common. */
export interface Fleet {
  /** Says that a process is alive until `until`; returns how many are, itself included. */
  announce(process: string, now: number, until: number): Promise<number>;
  /** Says that it is going. */
  leave(process: string): Promise<void>;
}

/** Waiting, so that skills need no timer of their own. */
export interface Timers {
  /** Ends at once when `signal` aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Aborts after `ms`. */
  deadline(ms: number): AbortSignal;
  /** Calls `work` again and again until the returned function is called; never overlapping. */
  every(ms: number, work: () => Promise<void>): () => void;
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
