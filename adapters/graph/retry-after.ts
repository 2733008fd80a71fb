/** How long one answer may make us wait, and how long when it does not say. Milliseconds. */
export const RETRY_POLICY = {
  /** Without the header: doubled at each try. */
  firstPauseMs: 1_000,
  /** A server that asks for longer is given up on for now; the caller's own schedule comes back. */
  longestPauseMs: 60_000,
  tries: 4,
} as const;

/**
 * Reads a `Retry-After` header: seconds or an HTTP date, in milliseconds from `now`.
 *
 * Undefined when it is absent or not one of the two; never negative.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  // A bare negative number would be read as a year by `Date.parse`.
  const date = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The pause before try number `attempt + 1`; what the server asked for is never shortened. */
export function pauseBeforeRetry(retryAfter: number | undefined, attempt: number): number {
  return retryAfter ?? RETRY_POLICY.firstPauseMs * 2 ** (attempt - 1);
}
