import { GraphError } from '@microsoft/microsoft-graph-client';
import {
  AuthenticationError,
  DaybriefError,
  GoneError,
  InternalError,
  NotFoundError,
  NotReadyError,
  PermissionError,
  RateLimitedError,
  UnavailableError,
} from '../../skills/core/errors.js';
import { parseRetryAfter } from '../../skills/core/retry-after.js';
import { errorBodySchema } from './schemas.js';

/** What was being done, for the sentence a person reads: "read your mailbox". */
export type GraphOperation = string;

/** Turns what Graph answered, or the network threw, into a `DaybriefError` by status and code. */
export function toDaybriefError(error: unknown, operation: GraphOperation, now = 0): DaybriefError {
  if (error instanceof DaybriefError) return error;
  const failure = { what: `I couldn't ${operation}.`, cause: error };
  // `fetch` throws a TypeError for every network fault.
  if (error instanceof TypeError) return unavailable(failure);
  if (!(error instanceof GraphError)) {
    return new InternalError({ ...failure, remedy: 'Try once more; the id below is in the log.' });
  }
  switch (error.statusCode) {
    case 401:
      return new AuthenticationError({
        ...failure,
        why: 'Microsoft no longer accepts the sign-in.',
        remedy: 'Sign in again with "connect"; your schedule is kept.',
      });
    case 403:
      return new PermissionError({
        ...failure,
        why: 'Microsoft says that Daybrief may not do this for your account.',
        remedy: 'Ask your administrator to grant the permission that docs/graph.md lists for it.',
      });
    case 404:
    case 410:
      return new NotFoundError({
        ...failure,
        why: 'It is not there, or not visible to you.',
        remedy: 'Check the reference, or take one from a digest.',
      });
    case 409:
    case 425:
      return new NotReadyError({ ...failure, remedy: 'Try again in some minutes.' });
    case 429: {
      const retryAfterMs = parseRetryAfter(error.headers?.get('retry-after') ?? null, now);
      return new RateLimitedError({
        ...failure,
        why: 'Microsoft asks us to slow down.',
        remedy: 'Try again in a few minutes.',
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      });
    }
    case 507:
      return new PermissionError({
        ...failure,
        why: 'There is no room left in your OneDrive.',
        remedy: 'Make some room there and try again.',
      });
    default:
      return error.statusCode >= 500
        ? unavailable(failure)
        : new InternalError({ ...failure, remedy: 'Try once more; the id below is in the log.' });
  }
}

/** An account that was disabled, or is not in the directory any more: what hangs on it ends. */
export function accountSwitchedOff(cause?: unknown): GoneError {
  return new GoneError({
    what: 'The account at Microsoft was switched off or deleted.',
    remedy: 'If that is a mistake, ask your administrator; afterwards sign in with "connect".',
    cause,
  });
}

/** Whether Graph gave this code for a failure, itself or as the inner error. */
export function hasGraphCode(error: DaybriefError, code: string): boolean {
  return error.cause instanceof GraphError && error.cause.code === code;
}

/**
 * Makes the SDK's error of a raw answer, which the SDK hands out whatever its status is.
 *
 * The code is the innermost one; the words of the service are left behind.
 */
export async function readGraphError(response: Response): Promise<GraphError> {
  const failure = new GraphError(response.status);
  failure.headers = response.headers;
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body = errorBodySchema.safeParse(isJson ? await response.json() : undefined).data;
  const { code, innerError, innererror } = body?.error ?? {};
  failure.code = innerError?.code ?? innererror?.code ?? code ?? null;
  return failure;
}

function unavailable(failure: {
  readonly what: string;
  readonly cause: unknown;
}): UnavailableError {
  return new UnavailableError({
    ...failure,
    why: 'Microsoft Graph does not answer.',
    remedy: 'Try again in a few minutes; nothing is lost.',
  });
}
