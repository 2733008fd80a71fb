import {
  type DaybriefError,
  type ErrorCode,
  NotReadyError,
  RateLimitedError,
} from '../core/errors.js';
import type { DeliveryOutcome, LeasedDelivery } from '../core/ports/deliveries.js';
import type { Run } from '../core/ports/subscriptions.js';
import { addDays, toInstant } from '../core/time/local-time.js';
import { backOff, timing } from './timing.js';

/**
 * What a failed send means for its delivery, by error class.
 *
 * A refusal passes: a secret is renewed, an app allowed again, a conversation found. Only what its person did
 * for good, and what no other try could change, ends a delivery at once.
 *
 * `in doubt`: the message may have arrived. Everything unforeseen is in doubt too: a wrong guess
 * costs a look, where a wrong retry costs the person a second message.
 */
export function outcomeOf(
  error: DaybriefError,
  delivery: LeasedDelivery,
  now: number,
): DeliveryOutcome | 'in doubt' {
  switch (error.code) {
    case 'rate_limited':
    case 'unavailable':
    case 'not_ready':
    case 'permission_denied':
    case 'not_found':
    case 'authentication_failed':
    case 'config_invalid':
      return retryOrGiveUp(error, error.code, delivery, now);
    case 'gone':
    case 'too_large':
    case 'not_supported':
    case 'input_invalid':
      return { state: 'dead', code: error.code };
    default:
      return 'in doubt';
  }
}

/**
 * Another attempt after the pause that the platform, or the back-off, asks for; or the end, when that would be
 * on another day: the digest of that day reaches back instead.
 */
export function retryOrGiveUp(
  error: DaybriefError,
  code: ErrorCode,
  delivery: LeasedDelivery,
  now: number,
): DeliveryOutcome {
  const asked = retryAfter(error);
  const at = now + Math.max(asked ?? 0, backOff(delivery.id, delivery.attempt));
  if (at >= lastChance(delivery.run)) return { state: 'dead', code };
  return { state: 'retry', at, code };
}

/** The pause a platform asked for, in milliseconds. */
export function retryAfter(error: DaybriefError): number | undefined {
  const asked = error instanceof RateLimitedError || error instanceof NotReadyError;
  return asked ? error.retryAfterMs : undefined;
}

/** When a digest is given up: at the end of its day, but not within a few hours of being due. */
function lastChance({ subscription: { timeZone }, localDate, dueAt }: Run): number {
  return Math.max(toInstant(addDays(localDate, 1), 0, timeZone), dueAt + timing.catchUpMs);
}

/** Whether everybody of the workspace would be refused now: its credentials are not accepted. */
export function isWorkspaceRefused(error: DaybriefError): boolean {
  return error.code === 'authentication_failed' || error.code === 'config_invalid';
}
