import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import {
  AuthenticationError,
  DaybriefError,
  type Failure,
  InternalError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitedError,
  TooLargeError,
  UnavailableError,
} from '../../skills/core/errors.js';
import { LIMITS } from './limits.js';

/** What was tried: `sends` when a second try could show somebody the same message twice. */
export interface Operation {
  /** In words, to complete "Slack did not …": "take the message". */
  readonly name: string;
  readonly sends: boolean;
}

// https://docs.slack.dev/reference/methods/chat.postMessage#errors, and the common errors of all methods.
const DEAD_CREDENTIALS = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'token_revoked',
]);
const REFUSED = new Set([
  'access_denied',
  'cannot_dm_bot',
  'ekm_access_denied',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_in_channel',
  'org_login_required',
  'restricted_action',
  'restricted_action_read_only_channel',
  'team_access_not_granted',
]);
const GONE = new Set([
  'channel_not_found',
  'file_deleted',
  'file_not_found',
  'is_archived',
  'message_not_found',
  'thread_not_found',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
]);
const TOO_LONG = new Set(['msg_blocks_too_long', 'msg_too_long']);
const SLOW_DOWN = new Set(['rate_limited', 'ratelimited']);
const SURELY_REFUSED = new Set(['request_timeout', 'service_unavailable', 'team_added_to_org']);
/** Slack: "It's possible some aspect of the operation succeeded before the error was raised." */
const PERHAPS_ACCEPTED = new Set(['fatal_error', 'internal_error']);

/** Failures of the network that happen before the first byte of a request leaves. */
const BEFORE_SENDING = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UND_ERR_CONNECT_TIMEOUT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Turns whatever the Slack SDK throws into one of Daybrief's errors, by code and status only. */
export function toDaybriefError(error: unknown, operation: Operation): DaybriefError {
  if (error instanceof DaybriefError) return error;
  if (error instanceof WebAPIRateLimitedError) return rateLimited(error, error.retryAfter * 1_000);
  if (error instanceof WebAPIPlatformError) return fromCode(error.data.error, error, operation);
  if (error instanceof WebAPIHTTPError) {
    if (error.statusCode >= 500) return lost(error, operation, false);
    return new InternalError({
      what: `Slack did not ${operation.name}.`,
      why: `It answered with the status ${error.statusCode}.`,
      remedy: 'Try once more; if it happens again, give your administrator the id below.',
      cause: error,
    });
  }
  const cause = error instanceof WebAPIRequestError ? error.original : error;
  return lost(error, operation, isBeforeSending(cause));
}

function fromCode(code: string, cause: Error, operation: Operation): DaybriefError {
  const what = `Slack did not ${operation.name}.`;
  if (DEAD_CREDENTIALS.has(code)) {
    return new AuthenticationError({
      what,
      why: `Daybrief is no longer signed in to this workspace (${code}).`,
      remedy: 'An administrator has to install Daybrief in Slack again.',
      cause,
    });
  }
  if (REFUSED.has(code)) {
    return new PermissionError({
      what,
      why: `Daybrief may not do that here (${code}).`,
      remedy:
        code === 'missing_scope'
          ? 'An administrator has to update the app from its manifest and install it again.'
          : 'Ask me in a direct message instead.',
      cause,
    });
  }
  if (GONE.has(code)) {
    return new NotFoundError({
      what,
      why: `It is gone, or Daybrief cannot see it (${code}).`,
      remedy: 'Ask me again in a direct message.',
      cause,
    });
  }
  if (SLOW_DOWN.has(code)) return rateLimited(cause, undefined);
  if (TOO_LONG.has(code)) {
    return new TooLargeError({
      what,
      why: `The message is longer than Slack allows (${code}).`,
      remedy: 'Ask for less, for example with a shorter period.',
      limit: LIMITS.textOverAllBlocks,
      actual: LIMITS.textOverAllBlocks,
      unit: 'characters',
      cause,
    });
  }
  if (SURELY_REFUSED.has(code)) return lost(cause, operation, true);
  if (PERHAPS_ACCEPTED.has(code)) return lost(cause, operation, false);
  return new InternalError({
    what,
    why: `It answered "${code}".`,
    remedy: 'Try once more; if it happens again, give your administrator the id below.',
    cause,
  });
}

function rateLimited(cause: Error, retryAfterMs: number | undefined): RateLimitedError {
  return new RateLimitedError({
    what: 'Slack asked Daybrief to slow down.',
    remedy: 'Try again in a minute.',
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    cause,
  });
}

function lost(cause: unknown, operation: Operation, surelyRefused: boolean): DaybriefError {
  const failure: Failure = {
    what: `Slack did not ${operation.name}.`,
    why: 'It could not be reached, or did not answer.',
    remedy: 'Try again in a minute.',
    cause,
  };
  if (surelyRefused || !operation.sends) return new UnavailableError(failure);
  return new OutcomeUnknownError({
    ...failure,
    what: `Nobody can say whether Slack did ${operation.name}: its answer was lost.`,
  });
}

/** Node's fetch hides the code of a socket failure in the causes of a `TypeError`. */
function isBeforeSending(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? at.code : undefined;
    if (typeof code === 'string' && BEFORE_SENDING.has(code)) return true;
    // A host with several addresses: refused only when every one of them refused.
    if (at instanceof AggregateError) return at.errors.every(isBeforeSending);
  }
  return false;
}
