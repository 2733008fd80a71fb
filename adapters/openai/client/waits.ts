import {
  type DaybriefError,
  NotReadyError,
  RateLimitedError,
  UnavailableError,
} from '../../../skills/core/errors.js';

/** Longer than this nobody waits for a server; the next answer may find it ready. */
const LONGEST_WAIT_MS = 30_000;
/** A server that is busy, and one that loads its model: each wait is longer than the one before. */
const BUSY_MS = [1_000, 3_000, 9_000] as const;
const LOADING_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 15_000] as const;
/** A fault of a server that has answered before may be over at once. */
const FAULT_MS = [1_000] as const;

/**
 * How long to wait before the same is asked again: as long as the server says, else longer each time.
 * Undefined when it would not help; `tries` is how often it was asked.
 */
export function waitBefore(
  error: DaybriefError,
  tries: number,
  hasAnswered: boolean,
): number | undefined {
  const [waits, told] =
    error instanceof RateLimitedError
      ? [BUSY_MS, error.retryAfterMs]
      : error instanceof NotReadyError
        ? [LOADING_MS, error.retryAfterMs]
        : error instanceof UnavailableError && hasAnswered
          ? [FAULT_MS, undefined]
          : [[], undefined];
  const own = waits[tries - 1];
  if (own === undefined) return undefined;
  return (told ?? own) <= LONGEST_WAIT_MS ? (told ?? own) : undefined;
}
