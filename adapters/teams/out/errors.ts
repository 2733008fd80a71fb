import {
  AuthenticationError,
  type DaybriefError,
  GoneError,
  InternalError,
  type LimitScope,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitedError,
  TooLargeError,
  UnavailableError,
} from '../../../skills/core/errors.js';
import { isBeforeSending } from '../../chat/network.js';
import { TEAMS_LIMITS } from '../limits.js';

/** What the connector answered when it did not accept a request. */
export class ConnectorError extends Error {
  constructor(
    /** HTTP status. */
    readonly status: number,
    /** The body's `error.code`, e.g. `ConversationNotFound`; real answers carry no sub-code. */
    readonly code?: string,
    readonly retryAfterMs?: number,
    /** Of a 429: whose limit was met. */
    readonly scope?: LimitScope,
  ) {
    super(`The Bot Connector answered ${status}${code === undefined ? '' : ` ${code}`}.`);
    this.name = 'ConnectorError';
  }
}

/** What is being done when it fails; a failed `read` can have changed nothing. */
export type ConnectorOperation = 'send' | 'update' | 'create' | 'read' | 'token';

/**
 * Translates a failed call of the connector, by status and code.
 *
 * A send whose answer was lost becomes `OutcomeUnknownError`: Teams has neither a key that makes a
 * send idempotent nor a way for a bot to read its own messages back.
 */
export function toDaybriefError(error: unknown, operation: ConnectorOperation): DaybriefError {
  if (error instanceof ConnectorError) return fromStatus(error, operation);
  return isReading(operation) || isBeforeSending(error)
    ? unavailable(error)
    : outcomeUnknown(error);
}

function isReading(operation: ConnectorOperation): boolean {
  return operation === 'read' || operation === 'token';
}

/** What a person did in their own chat: blocked the bot, or took it out. */
const ENDED_BY_PERSON: readonly string[] = ['MessageWritesBlocked', 'BotNotInConversationRoster'];

function fromStatus(cause: ConnectorError, operation: ConnectorOperation): DaybriefError {
  const { status, code, retryAfterMs, scope = 'tenant' } = cause;
  switch (status) {
    case 401:
      return new AuthenticationError({
        what: "Teams did not accept the bot's credentials.",
        remedy: 'Check TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID.',
        cause,
      });
    case 403:
      if (code !== undefined && ENDED_BY_PERSON.includes(code)) {
        return new GoneError({
          what: 'Daybrief was blocked or removed by the person.',
          remedy: 'Their schedule runs again when they write to Daybrief.',
          cause,
        });
      }
      return new PermissionError({
        what: 'Teams does not let Daybrief write in this conversation.',
        why: 'An administrator disabled it, or it was removed there.',
        remedy: 'Allow Daybrief in the Teams admin center, or add it again in Teams.',
        cause,
      });
    case 404:
      return new NotFoundError({
        what: 'This Teams conversation is gone.',
        remedy: 'Open a personal chat with Daybrief again.',
        cause,
      });
    case 412:
    case 502:
    case 504:
      return unavailable(cause);
    case 413:
      return new TooLargeError({
        what: 'The answer is too large for one Teams message.',
        remedy: 'Ask for less at once.',
        limit: TEAMS_LIMITS.card.bytes,
        actual: Number.NaN,
        unit: 'bytes',
        cause,
      });
    case 429: {
      const pause = retryAfterMs === undefined ? {} : { retryAfterMs };
      const remedy = 'It is sent again by itself.';
      return new RateLimitedError({
        what: 'Teams asks to slow down.',
        remedy,
        ...pause,
        scope,
        cause,
      });
    }
  }
  if (status >= 500) return isReading(operation) ? unavailable(cause) : outcomeUnknown(cause);
  return new InternalError({
    what: 'Teams refused a message of Daybrief.',
    why: `It answered ${status}.`,
    remedy: 'Give your administrator the id below.',
    cause,
  });
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
