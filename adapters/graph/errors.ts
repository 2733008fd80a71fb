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
import { toRefusal } from './refusals.js';
import { errorBodySchema, errorSchema } from './schemas.js';

/** What was being done, for the sentence a person reads: "read your mailbox". */
export type GraphOperation = string;

/** Turns what Graph answered, or the network threw, into a `DaybriefError` by status and code. */
export function toDaybriefError(error: unknown, operation: GraphOperation, now = 0): DaybriefError {
  if (error instanceof DaybriefError) return error;
  const failure = { what: `I couldn't ${operation}.`, cause: error };
  if (isDropped(error)) return unavailable(failure);
  if (!(error instanceof GraphError)) {
    return new InternalError({ ...failure, remedy: 'Try once more; the id below is in the log.' });
  }
  // How long to wait stands beside a 429 only, whatever its code is.
  const refusal = error.statusCode === 429 ? undefined : toRefusal(codesOf(error), failure);
  if (refusal) return refusal;
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
        // A full mailbox says so by its code.
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

/** Whether the connection broke, before the answer or within it; the SDK wraps the second with its name as the code. */
export function isDropped(error: unknown): boolean {
  // `fetch` throws a TypeError for every network fault.
  return (
    error instanceof TypeError || (error instanceof GraphError && error.code === TypeError.name)
  );
}

/** Whether Graph gave this code for a failure, itself or as an inner error. */
export function hasGraphCode(error: DaybriefError, code: string): boolean {
  return error.cause instanceof GraphError && codesOf(error.cause).includes(code);
}

/** The codes of an answer, the innermost first: it says what exactly was refused. */
function codesOf({ code, body }: GraphError): readonly string[] {
  const codes: string[] = code ? [code] : [];
  let inner = errorSchema.safeParse(typeof body === 'string' ? parseJson(body) : undefined).data;
  while (inner) {
    if (inner.code) codes.unshift(inner.code);
    inner = errorSchema.safeParse(inner.innerError ?? inner.innererror).data;
  }
  return codes;
}

/** The SDK keeps what it threw itself as text, and what Graph answered as JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Makes the SDK's error of a raw answer, which the SDK hands out whatever its status is.
 *
 * Only the codes are kept; the words of the service are left behind.
 */
export async function readGraphError(response: Response): Promise<GraphError> {
  const failure = new GraphError(response.status);
  failure.headers = response.headers;
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body = errorBodySchema.safeParse(isJson ? await response.json() : undefined).data;
  failure.code = body?.error.code ?? null;
  failure.body = JSON.stringify(body?.error ?? {});
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
