import {
  type DaybriefError,
  type ErrorCode,
  NotReadyError,
  RateLimitedError,
} from '../core/errors.js';
import type { DeliveryOutcome, LeasedDelivery } from '../core/ports/deliveries.js';
import { backOff, timing } from './timing.js';

/**
 * What a failed send means for its delivery, by error class.
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
      return retryOrGiveUp(error, error.code, delivery, now);
    case 'permission_denied':
    case 'not_found':
    case 'authentication_failed':
    case 'too_large':
    case 'not_supported':
    case 'input_invalid':
    case 'config_invalid':
      return { state: 'dead', code: error.code };
    default:
      return 'in doubt';
  }
}

/** Another attempt after the pause that the platform, or the back-off, asks for; or the end. */
export function retryOrGiveUp(
  error: DaybriefError,
  code: ErrorCode,
  delivery: LeasedDelivery,
  now: number,
): DeliveryOutcome {
  if (delivery.attempt + 1 >= timing.mostAttempts) return { state: 'dead', code };
  const asked = retryAfter(error);
  const at = now + Math.max(asked ?? 0, backOff(delivery.id, delivery.attempt));
  return { state: 'retry', at, code };
}

/** The pause a platform asked for, in milliseconds. */
export function retryAfter(error: DaybriefError): number | undefined {
  const asked = error instanceof RateLimitedError || error instanceof NotReadyError;
  return asked ? error.retryAfterMs : undefined;
}

/** Whether the conversation is gone for good: nothing more should be sent there. */
export function isAddressGone(error: DaybriefError): boolean {
  return (
    error.code === 'permission_denied' ||
    error.code === 'not_found' ||
    error.code === 'authentication_failed'
  );
}
