import { BoundedMap } from '../../../skills/core/bounded-map.js';
import { type DaybriefError, RateLimitedError } from '../../../skills/core/errors.js';
import type { Clock, Timers } from '../../../skills/core/ports/clock.js';
import { type Operation, toDaybriefError } from '../errors.js';
import { LIMITS } from '../limits.js';

/** Longest pause that Slack may ask for while a person waits, and how often it may ask. */
const LONGEST_PAUSE_MS = 30_000;
const MOST_TRIES = 3;
const MOST_CHANNELS = 10_000;

/** Calls Slack for a person who waits. */
export interface Sending {
  /**
   * Calls once, and again only after a 429: Slack then surely accepted nothing.
   *
   * With a `channel`, calls are kept a second apart. Throws `DaybriefError`.
   */
  call<T>(
    operation: Operation & { readonly channel?: string },
    call: () => Promise<T>,
    signal: AbortSignal,
  ): Promise<T>;
}

/** Creates the one way to call Slack's Web API while a person waits. */
export function createSending(options: {
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
}): Sending {
  const { clock, timers } = options;
  const nextFree = new BoundedMap<string, number>(MOST_CHANNELS);

  const waitForTurn = async (channel: string, signal: AbortSignal): Promise<void> => {
    const now = clock.now();
    const turn = Math.max(now, nextFree.get(channel) ?? 0);
    nextFree.set(channel, turn + LIMITS.messageIntervalMs);
    if (turn > now) await timers.sleep(turn - now, signal);
  };

  return {
    async call(operation, call, signal) {
      for (let tries = 1; ; tries += 1) {
        if (operation.channel !== undefined) await waitForTurn(operation.channel, signal);
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
