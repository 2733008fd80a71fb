import {
  AuthenticationError,
  type DaybriefError,
  InternalError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitedError,
  TooLargeError,
  UnavailableError,
} from '../../skills/core/errors.js';
import { TEAMS_LIMITS } from './limits.js';

/** What the connector answered when it did not accept a request. */
export class ConnectorError extends Error {
  /** HTTP status. */
  readonly status: number;
  /** The body's `error.code`, e.g. `ConversationNotFound`; real answers carry no sub-code. */
  readonly code: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, code: string | undefined, retryAfterMs: number | undefined) {
    super(`The Bot Connector answered ${status}${code === undefined ? '' : ` ${code}`}.`);
    this.name = 'ConnectorError';
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What is being done when it fails; a failed `read` can have changed nothing. */
export type ConnectorOperation = 'send' | 'update' | 'create' | 'read' | 'token';

// Faults of the network that happen before a byte of the request is on the wire.
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/**
 * Translates a failed call of the connector, by status and code.
 *
 * A send whose answer was lost becomes `OutcomeUnknownError`: Teams has neither a key that makes a
 * send idempotent nor a way for a bot to read its own messages back.
 */
export function toDaybriefError(error: unknown, operation: ConnectorOperation): DaybriefError {
  if (error instanceof ConnectorError) return fromStatus(error, operation);
  if (operation === 'read' || operation === 'token' || NEVER_SENT.has(networkCode(error))) {
    return unavailable(error);
  }
  return outcomeUnknown(error);
}

function fromStatus(error: ConnectorError, operation: ConnectorOperation): DaybriefError {
  switch (error.status) {
    case 401:
      return new AuthenticationError({
        what: "Teams did not accept the bot's credentials.",
        remedy: 'Check TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID.',
        cause: error,
      });
    case 403:
      return new PermissionError({
        what: 'Teams does not let Daybrief write in this conversation.',
        why: 'It was blocked or removed there, or an administrator disabled it.',
        remedy: 'Add Daybrief again in Teams.',
        cause: error,
      });
    case 404:
      return new NotFoundError({
        what: 'This Teams conversation is gone.',
        remedy: 'Open a personal chat with Daybrief again.',
        cause: error,
      });
    case 413:
      return new TooLargeError({
        what: 'The answer is too large for one Teams message.',
        remedy: 'Ask for less at once.',
        limit: TEAMS_LIMITS.card.bytes,
        actual: Number.NaN,
        unit: 'bytes',
        cause: error,
      });
    case 429:
      return new RateLimitedError({
        what: 'Teams asks to slow down.',
        remedy: 'It is sent again by itself.',
        ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
        cause: error,
      });
    case 412:
    case 502:
    case 504:
      return unavailable(error);
    default:
      if (error.status >= 500) {
        return operation === 'read' || operation === 'token'
          ? unavailable(error)
          : outcomeUnknown(error);
      }
      return new InternalError({
        what: 'Teams refused a message of Daybrief.',
        why: `It answered ${error.status}.`,
        remedy: 'Give your administrator the id below.',
        cause: error,
      });
  }
}

function unavailable(cause: unknown): UnavailableError {
  return new UnavailableError({
    what: 'Teams cannot be reached at the moment.',
    remedy: 'It is tried again by itself.',
    cause,
  });
}

function outcomeUnknown(cause: unknown): OutcomeUnknownError {
  return new OutcomeUnknownError({
    what: 'A message may or may not have reached Teams.',
    why: 'The connection broke before Teams confirmed it.',
    remedy: 'Ask again if you do not see it.',
    cause,
  });
}

/** The code of a network fault; `fetch` hides it in `cause`, Node's own calls do not. */
function networkCode(error: unknown): string {
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = inner instanceof Error && 'code' in inner ? inner.code : undefined;
  return typeof code === 'string' ? code : '';
}
