/**
 * Reads a `Retry-After` header (RFC 9110): whole seconds or an HTTP date, in milliseconds from `now`.
 *
 * Undefined when it is absent or neither of the two; never negative. How long a server may make us wait
 * is the caller's policy, not this reader's.
 */
export function parseRetryAfter(value: string | null | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // `Date.parse` would take a bare negative number for a year.
  const date = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
