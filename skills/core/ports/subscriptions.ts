import type { Address } from '../call.js';
import type { Principal } from '../caller.js';

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
