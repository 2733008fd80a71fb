import OpenAI, { type APIError } from 'openai';
import {
  AuthenticationError,
  CancelledError,
  type DaybriefError,
  InternalError,
  NotFoundError,
  RateLimitedError,
  RefusedError,
  UnavailableError,
} from '../../skills/core/errors.js';
import { parseRetryAfter } from '../../skills/core/retry-after.js';

/** Turns what the SDK threw into a `DaybriefError`, by class and status only; `now` is epoch milliseconds. */
export function toDaybriefError(error: unknown, now: number): DaybriefError {
  if (error instanceof OpenAI.APIUserAbortError) {
    return new CancelledError({
      what: 'The model call was stopped.',
      remedy: 'Ask again when you want it.',
      cause: error,
    });
  }
  // Time-outs are connection errors to the SDK.
  if (error instanceof OpenAI.APIConnectionError) return unavailable(error);
  if (!(error instanceof OpenAI.APIError)) {
    return new InternalError({
      what: 'The model call failed inside Daybrief.',
      remedy: 'The built-in writer answers instead.',
      cause: error,
    });
  }
  switch (error.status) {
    case 401:
    case 403:
      return new AuthenticationError({
        what: 'The model server refused the key.',
        remedy: 'Check OPENAI_API_KEY and that the key may use OPENAI_MODEL.',
        cause: error,
      });
    case 404:
      return new NotFoundError({
        what: 'The model server does not have that model.',
        remedy: 'Check OPENAI_MODEL and OPENAI_BASE_URL.',
        cause: error,
      });
    case 429: {
      const retryAfterMs = parseRetryAfter(error.headers?.get('retry-after'), now);
      return new RateLimitedError({
        what: 'The model server asked to slow down.',
        remedy: 'The built-in writer answers until it has room again.',
        cause: error,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      });
    }
    case 400:
    case 422:
      if (isFiltered(error)) {
        return new RefusedError({
          what: 'The content filter of the model server refused the text.',
          remedy: 'The built-in writer answers instead.',
          cause: error,
        });
      }
      return new RefusedError({
        what: 'The model server did not accept the request.',
        remedy: 'Check that OPENAI_MODEL can answer in JSON.',
        cause: error,
      });
    default:
      return unavailable(error);
  }
}

/** Azure's filter refuses a prompt with a 400 of this code; another 400 is about the form of the request. */
export function isFiltered({ code }: APIError): boolean {
  return code === 'content_filter' || code === 'content_policy_violation';
}

function unavailable(cause: unknown): UnavailableError {
  return new UnavailableError({
    what: 'The model server did not answer.',
    remedy: 'The built-in writer answers until it is back.',
    cause,
  });
}
