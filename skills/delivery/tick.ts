import type { Clock } from '../core/ports/clock.js';
import type { Log } from '../core/ports/log.js';
import type { NextRun, Subscriptions } from '../core/ports/subscriptions.js';
import { startAt, timing } from './timing.js';

/** What a tick touches. */
export interface TickPorts {
  readonly subscriptions: Subscriptions;
  readonly nextRun: NextRun;
  readonly clock: Clock;
  readonly log: Log;
}

/** What a tick did. */
export interface Ticked {
  readonly claimed: number;
  readonly missed: number;
}

/** Claimed in one transaction: large enough to keep up, small enough not to hold the lock for long. */
const BATCH = 500;

/**
 * Turns every subscription that is due, or due soon, into a run with a delivery.
 *
 * Safe to call at any time, by any number of workers, as often as they like: a run is made once for
 * each local date. Throws `UnavailableError` when the database is away; the next tick makes up for
 * it.
 */
export async function tick({ subscriptions, nextRun, clock, log }: TickPorts): Promise<Ticked> {
  let claimed = 0;
  let missed = 0;
  for (;;) {
    const batch = await subscriptions.claimDue({
      now: clock.now(),
      limit: BATCH,
      catchUpMs: timing.catchUpMs,
      aheadMs: timing.aheadMs,
      nextRun,
      startAt,
    });
    claimed += batch.claimed.length;
    missed += batch.missed;
    if (batch.claimed.length + batch.missed === 0) break;
  }
  if (claimed + missed > 0) log.info('schedule.claimed', { claimed, missed });
  return { claimed, missed };
}
