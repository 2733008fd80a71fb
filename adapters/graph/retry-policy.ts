/** How long one answer may make us wait, and how long when it does not say. Milliseconds. */
export const RETRY_POLICY = {
  /** Without the header: doubled at each try. */
  firstPauseMs: 1_000,
  /** A server that asks for longer is given up on for now; the caller's own schedule comes back. */
  longestPauseMs: 60_000,
  tries: 4,
  /** Of a question whose connection dropped. */
  dropped: 2,
} as const;

/** The pause before try number `attempt + 1`; what the server asked for is never shortened. */
export function pauseBeforeRetry(retryAfter: number | undefined, attempt: number): number {
  return retryAfter ?? RETRY_POLICY.firstPauseMs * 2 ** (attempt - 1);
}
