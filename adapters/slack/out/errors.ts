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
} from '../../../skills/core/errors.js';
import { isBeforeSending } from '../../chat/network.js';
import { LIMITS } from '../limits.js';

/** What was tried: `sends` when a second try could show somebody the same message twice. */
export interface Operation {
  /** In words, to complete "Slack did not …": "take the message". */
  readonly name: string;
  readonly sends: boolean;
}

/** What Slack says no with (https://docs.slack.dev/reference/methods/chat.postMessage#errors). */
const REFUSALS = [
  {
    Failure: AuthenticationError,
    codes: ['account_inactive', 'invalid_auth', 'not_authed', 'token_expired', 'token_revoked'],
    why: 'Daybrief is no longer signed in to this workspace',
    remedy: 'An administrator has to install Daybrief in Slack again.',
  },
  {
    Failure: PermissionError,
    codes: ['missing_scope'],
    why: 'Daybrief may not do that here',
    remedy: 'An administrator has to update the app from its manifest and install it again.',
  },
  {
    Failure: PermissionError,
    codes: [
      'access_denied',
      'cannot_dm_bot',
      'ekm_access_denied',
      'no_permission',
      'not_allowed_token_type',
      'not_in_channel',
      'org_login_required',
      'restricted_action',
      'restricted_action_read_only_channel',
      'restricted_action_thread_only_channel',
      'team_access_not_granted',
      'user_not_in_channel',
    ],
    why: 'Daybrief may not do that here',
    remedy: 'Ask me in a direct message instead.',
  },
  {
    Failure: NotFoundError,
    codes: [
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
    ],
    why: 'It is gone, or Daybrief cannot see it',
    remedy: 'Ask me again in a direct message.',
  },
] as const;
const TOO_LONG = ['msg_blocks_too_long', 'msg_too_long'];
const SLOW_DOWN = ['rate_limited', 'ratelimited'];
const SURELY_REFUSED = ['request_timeout', 'service_unavailable', 'team_added_to_org'];
/** Slack: "It's possible some aspect of the operation succeeded before the error was raised." */
const PERHAPS_ACCEPTED = ['fatal_error', 'internal_error'];

/** Turns whatever the Slack SDK throws into one of Daybrief's errors, by code and status only. */
export function toDaybriefError(error: unknown, operation: Operation): DaybriefError {
  if (error instanceof DaybriefError) return error;
  if (error instanceof WebAPIRateLimitedError) return rateLimited(error, error.retryAfter * 1_000);
  if (error instanceof WebAPIPlatformError) return fromCode(error.data.error, error, operation);
  if (error instanceof WebAPIHTTPError) {
    if (error.statusCode >= 500) return lost(error, operation);
    return fault(`It answered with the status ${error.statusCode}.`, error, operation);
  }
  const cause = error instanceof WebAPIRequestError ? error.original : error;
  return lost(error, operation, isBeforeSending(cause));
}

/** Waits for a call that changes nothing; `name` as in an operation. Throws `DaybriefError`. */
export function reading<T>(name: string, call: Promise<T>): Promise<T> {
  return call.catch((error: unknown) => {
    throw toDaybriefError(error, { name, sends: false });
  });
}

function fromCode(code: string, cause: Error, operation: Operation): DaybriefError {
  const what = `Slack did not ${operation.name}.`;
  for (const { Failure, codes, why, remedy } of REFUSALS) {
    const isThis = codes.some((each) => each === code);
    if (isThis) return new Failure({ what, why: `${why} (${code}).`, remedy, cause });
  }
  if (SLOW_DOWN.includes(code)) return rateLimited(cause, undefined);
  if (TOO_LONG.includes(code)) {
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
  if (SURELY_REFUSED.includes(code)) return lost(cause, operation, true);
  if (PERHAPS_ACCEPTED.includes(code)) return lost(cause, operation);
  return fault(`It answered "${code}".`, cause, operation);
}

function fault(why: string, cause: Error, { name }: Operation): InternalError {
  return new InternalError({
    what: `Slack did not ${name}.`,
    why,
    remedy: 'Try once more; if it happens again, give your administrator the id below.',
    cause,
  });
}

/** Slack asked to wait. */
export function rateLimited(cause: unknown, retryAfterMs: number | undefined): RateLimitedError {
  return new RateLimitedError({
    what: 'Slack asked Daybrief to slow down.',
    remedy: 'Try again in a minute.',
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    cause,
  });
}

/** Slack could not be reached, or its answer was lost. */
export function lost(cause: unknown, operation: Operation, surelyRefused = false): DaybriefError {
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
