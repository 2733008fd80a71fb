import {
  type DaybriefError,
  type ErrorCode,
  RateLimitedError,
  toDaybriefError,
} from '../../../skills/core/errors.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { ModelClient } from './client.js';

/** When a model is left alone: failures in a row, for how many milliseconds, and at most for how many. */
export const BREAKER = { failures: 3, pauseMs: 60_000, longestPauseMs: 600_000 } as const;

/** Failures that the next call would most likely meet again; what one text caused is not among them. */
const LASTING: ReadonlySet<ErrorCode> = new Set([
  'unavailable',
  'rate_limited',
  'not_ready',
  'authentication_failed',
  'permission_denied',
  'not_found',
]);

/**
 * Leaves a failing model alone for a while, so that a digest of forty threads does not wait for forty
 * time-outs, nor pay for them.
 *
 * After `failures` in a row every call fails at once with the last of them. When the pause is over,
 * one call tries again, and its end decides for the others. A server's Retry-After lengthens the pause,
 * to a quarter of an hour at most. That the time for one answer was over says nothing about the next.
 */
export function withBreaker<C extends Pick<ModelClient, 'ask'>>(
  client: C,
  clock: Clock,
  policy = BREAKER,
): C {
  let failures: readonly DaybriefError[] = [];
  let closedUntil = 0;
  let trying = false;

  function admit(): void {
    const [last] = failures;
    if (last === undefined || failures.length < policy.failures) return;
    if (trying || clock.now() < closedUntil) throw last;
    trying = true;
  }

  function fail(error: DaybriefError): void {
    if (error.code === 'cancelled') return;
    if (!LASTING.has(error.code)) {
      failures = [];
      return;
    }
    failures = [error, ...failures].slice(0, policy.failures);
    const asked = error instanceof RateLimitedError ? (error.retryAfterMs ?? 0) : 0;
    const pause = Math.min(Math.max(policy.pauseMs, asked), policy.longestPauseMs);
    closedUntil = clock.now() + pause;
  }

  return {
    ...client,
    async ask(question) {
      admit();
      try {
        const answer = await client.ask(question);
        failures = [];
        return answer;
      } catch (thrown) {
        if (!question.deadline?.aborted) fail(toDaybriefError(thrown));
        throw thrown;
      } finally {
        trying = false;
      }
    },
  };
}
