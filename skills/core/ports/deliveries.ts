import type { Principal, SurfaceName } from '../caller.js';
import type { Reply } from '../reply.js';
import type { Run } from './subscriptions.js';

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
