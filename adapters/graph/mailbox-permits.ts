import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { SharedPermits } from '../../skills/core/ports/pacing.js';

/** Requests that Exchange answers at once for one app and mailbox: https://learn.microsoft.com/graph/throttling-limits. */
const MAILBOX_CONCURRENCY = 4;

/** Turns for work that must not all happen at once. */
export interface Permits {
  /** Runs the work when fewer than the limit run; whoever came first goes first. */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

/** Creates permits; `limit` of them are taken at once at most. */
export function createPermits(limit: number = MAILBOX_CONCURRENCY): Permits {
  let taken = 0;
  const waiting: (() => void)[] = [];

  function take(signal: AbortSignal): Promise<void> {
    if (taken < limit) {
      taken += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      waiting.push(go);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  return {
    async run(signal, work) {
      signal.throwIfAborted();
      await take(signal);
      try {
        return await work();
      } finally {
        // The permit passes on; it is free only when nobody waits.
        const next = waiting.shift();
        if (next) next();
        else taken -= 1;
      }
    },
  };
}

/** The same limit over all processes: permits in the store, and how to wait for one. */
export interface SharedLimit {
  readonly permits: SharedPermits;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
  readonly log: Log;
}

/** A crash leaves a mailbox with a permit less for this long: longer than any request with its pauses. */
const PERMIT_MS = 5 * 60_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Permits by mailbox, shared by all calls of a process, and by all processes where `shared` is given;
 * those of an idle mailbox are dropped.
 */
export function createMailboxPermits(shared?: SharedLimit): { of(mailbox: string): Permits } {
  const permits = new Map<string, { readonly permits: Permits; users: number }>();
  return {
    of: (mailbox) => ({
      async run(signal, work) {
        const entry = permits.get(mailbox) ?? { permits: createPermits(), users: 0 };
        permits.set(mailbox, entry);
        entry.users += 1;
        try {
          return await entry.permits.run(signal, () =>
            shared ? inPlace(mailbox, shared, signal, work) : work(),
          );
        } finally {
          entry.users -= 1;
          if (entry.users === 0) permits.delete(mailbox);
        }
      },
    }),
  };
}

async function inPlace<T>(
  mailbox: string,
  shared: SharedLimit,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const key = `mailbox ${mailbox}`;
  const permit = await takePermit(key, shared, signal);
  try {
    return await work();
  } finally {
    // The work is done: a permit that cannot be given back is free again by itself.
    await shared.permits
      .leave(key, permit)
      .catch((error: unknown) => shared.log.error('graph.permit-not-left', error));
  }
}

async function takePermit(
  key: string,
  { permits, clock, timers }: SharedLimit,
  signal: AbortSignal,
): Promise<string> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const now = clock.now();
    const permit = await permits.take(key, MAILBOX_CONCURRENCY, now, now + PERMIT_MS);
    if (permit !== undefined) return permit;
    await timers.sleep(pause, signal);
    signal.throwIfAborted();
  }
}
