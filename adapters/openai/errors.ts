import OpenAI, { type APIError } from 'openai';
import {
  AuthenticationError,
  CancelledError,
  DaybriefError,
  InternalError,
  NotFoundError,
  NotReadyError,
  PermissionError,
  RateLimitedError,
  RefusedError,
  UnavailableError,
} from '../../skills/core/errors.js';
import { parseRetryAfter } from '../../skills/core/retry-after.js';

/** Turns what the SDK threw into a `DaybriefError`, by class and status only; `now` is epoch milliseconds. */
export function toDaybriefError(error: unknown, now: number): DaybriefError {
  if (error instanceof DaybriefError) return error;
  const isAborted = error instanceof Error && error.name === 'AbortError';
  if (isAborted || error instanceof OpenAI.APIUserAbortError) {
    return new CancelledError({
      what: 'The model call was stopped.',
      remedy: 'Ask again when you want it.',
      cause: error,
    });
  }
  // Time-outs are connection errors to the SDK.
  if (error instanceof OpenAI.APIConnectionError) return unavailable(error);
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  // A limit that ran out, a line that broke, and an answer that is no JSON: a page of a proxy, or of another service.
  if (isLate || error instanceof TypeError || error instanceof SyntaxError)
    return unavailable(error);
  if (!(error instanceof OpenAI.APIError)) {
    return new InternalError({
      what: 'The model call failed inside Daybrief.',
      remedy: 'The built-in writer answers instead.',
      cause: error,
    });
  }
  switch (statusOf(error)) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
      return new NotFoundError({
        what: 'The model server sends its callers to another address, where no mail is sent.',
        remedy: 'Set OPENAI_BASE_URL to the address at which it ends.',
        cause: error,
      });
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
    case 402:
      return noCredit(error);
    case 429: {
      if (error.code === 'insufficient_quota') return noCredit(error);
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
        remedy: 'Check that OPENAI_MODEL is a model that answers in words.',
        cause: error,
      });
    case 503: {
      const retryAfterMs = parseRetryAfter(error.headers?.get('retry-after'), now);
      return new NotReadyError({
        what: 'The model server is not ready yet.',
        remedy: 'The built-in writer answers until it is.',
        cause: error,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      });
    }
    default:
      return unavailable(error);
  }
}

/** An error among the pieces of a stream has its status as a code: the line of the status was sent long before. */
export function statusOf({ status, code }: APIError): number | undefined {
  const told = status ?? Number(code);
  return Number.isInteger(told) ? told : undefined;
}

function noCredit(cause: unknown): PermissionError {
  return new PermissionError({
    what: 'The account of the model server has no credit left.',
    remedy: 'Add credit, or use another key.',
    cause,
  });
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
