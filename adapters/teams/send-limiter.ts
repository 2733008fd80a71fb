import { RateLimitedError } from '../../skills/errors.js';
import type { Clock } from '../../skills/ports.js';
import type { Timers } from '../../skills/scheduling.js';
import { TEAMS_LIMITS } from './limits.js';

interface Window {
  readonly count: number;
  readonly spanMs: number;
}

/** Holds sends back until Teams permits them. */
export interface SendLimiter {
  /**
   * Waits for a slot in the conversation and in the tenant.
   *
   * Throws `RateLimitedError` at once when the wait would be longer than `patienceMs`, and the
   * signal's reason when it aborts; in both cases no slot is used.
   */
  acquire(tenant: string, conversation: string, signal: AbortSignal): Promise<void>;
  /** Stops all sends for a while: what a 429 asks for. */
  pauseFor(ms: number): void;
}

/** How long a send waits for its slot before its caller should try again later. */
const PATIENCE_MS = 20_000;
/** The service counts by its own clock and a request takes time to arrive: windows are this much longer. */
const MARGIN_MS = 25;
/** Conversations that were quiet for longer than the longest window are forgotten. */
const FORGET_AFTER = 10_000;

/**
 * Creates a limiter with a sliding window for each limit of `TEAMS_LIMITS`.
 *
 * Slots are given in the order they were asked for. One process knows only its own sends; workers on
 * several machines share `Pacing` on top.
 */
export function createSendLimiter(
  clock: Clock,
  timers: Pick<Timers, 'sleep'>,
  patienceMs = PATIENCE_MS,
): SendLimiter {
  const logs = new Map<string, number[]>();
  let pausedUntil = 0;

  // Each slot is at least a span after the slot `count` before it, in the order they were given. So among
  // every `count`-th slot no two fall into one span, and no span holds more than `count` in all.
  function nextSlot(key: string, windows: readonly Window[], now: number): number {
    const log = logs.get(key) ?? [];
    return windows.reduce((earliest, { count, spanMs }) => {
      const blocking = log.at(-count);
      return blocking === undefined ? earliest : Math.max(earliest, blocking + spanMs + MARGIN_MS);
    }, now);
  }

  function record(key: string, windows: readonly Window[], at: number): void {
    const longest = Math.max(...windows.map(({ count }) => count));
    logs.set(key, [...(logs.get(key) ?? []).slice(1 - longest), at]);
    if (logs.size > FORGET_AFTER) forgetQuiet(at);
  }

  function forgetQuiet(now: number): void {
    const longestMs = Math.max(...TEAMS_LIMITS.perConversation.map(({ spanMs }) => spanMs));
    for (const [key, log] of logs) {
      if ((log.at(-1) ?? 0) + longestMs < now) logs.delete(key);
    }
  }

  return {
    async acquire(tenant, conversation, signal) {
      signal.throwIfAborted();
      const keys = [
        [`tenant ${tenant}`, TEAMS_LIMITS.perTenant],
        [`conversation ${conversation}`, TEAMS_LIMITS.perConversation],
      ] as const;
      const now = clock.now();
      const at = keys.reduce(
        (latest, [key, windows]) => Math.max(latest, nextSlot(key, windows, now)),
        Math.max(now, pausedUntil),
      );
      if (at - now > patienceMs) throw tooBusy(at - now);
      // The slot is taken before the wait, so that those who ask meanwhile queue behind it.
      for (const [key, windows] of keys) record(key, windows, at);
      if (at > now) await timers.sleep(at - now, signal);
      signal.throwIfAborted();
    },
    pauseFor(ms) {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms);
    },
  };
}

function tooBusy(retryAfterMs: number): RateLimitedError {
  return new RateLimitedError({
    what: 'There is more to send to Teams than it accepts at once.',
    remedy: 'It is sent by itself in a moment.',
    retryAfterMs,
  });
}
