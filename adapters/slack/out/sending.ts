import { BoundedMap } from '../../../skills/core/bounded-map.js';
import { type DaybriefError, RateLimitedError } from '../../../skills/core/errors.js';
import type { Clock, Timers } from '../../../skills/core/ports/clock.js';
import { LIMITS } from '../limits.js';
import { type Operation, toDaybriefError } from './errors.js';

/** Longest pause that Slack may ask for while a person waits, and how often it may ask. */
const LONGEST_PAUSE_MS = 30_000;
const MOST_TRIES = 3;
const MOST_CHANNELS = 10_000;

/** Calls Slack for a person who waits. */
export type Sending = ReturnType<typeof createSending>;

/** Creates the one way to call Slack's Web API while a person waits. */
export function createSending(clock: Clock, timers: Pick<Timers, 'sleep'>) {
  const nextFree = new BoundedMap<string, number>(MOST_CHANNELS);

  const waitForSlot = async (channel: string, signal: AbortSignal): Promise<void> => {
    const now = clock.now();
    const slot = Math.max(now, nextFree.get(channel) ?? 0);
    nextFree.set(channel, slot + LIMITS.messageIntervalMs);
    if (slot > now) await timers.sleep(slot - now, signal);
  };

  return {
    /**
     * Calls once, and again only after a 429: Slack then surely accepted nothing.
     *
     * With a `channel`, calls are kept a second apart. Throws `DaybriefError`.
     */
    async call<T>(
      operation: Operation & { readonly channel?: string },
      call: () => Promise<T>,
      signal: AbortSignal,
    ): Promise<T> {
      for (let tries = 1; ; tries += 1) {
        if (operation.channel !== undefined) await waitForSlot(operation.channel, signal);
        signal.throwIfAborted();
        try {
          return await call();
        } catch (thrown) {
          const error = toDaybriefError(thrown, operation);
          const pause = pauseAfter(error);
          if (pause === undefined || tries === MOST_TRIES) throw error;
          await timers.sleep(pause, signal);
        }
      }
    },
  };
}

function pauseAfter(error: DaybriefError): number | undefined {
  if (!(error instanceof RateLimitedError)) return undefined;
  const { retryAfterMs = LONGEST_PAUSE_MS } = error;
  return retryAfterMs <= LONGEST_PAUSE_MS ? retryAfterMs : undefined;
}
