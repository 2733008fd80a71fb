/** Every code a failure can carry. Callers branch on the code, never on the text. */
export type ErrorCode =
  | 'input_invalid'
  | 'skill_unknown'
  | 'config_invalid'
  | 'authentication_failed'
  | 'permission_denied'
  | 'not_found'
  | 'gone'
  | 'not_ready'
  | 'rate_limited'
  | 'unavailable'
  | 'too_large'
  | 'model_refused'
  | 'model_output_invalid'
  | 'not_supported'
  | 'outcome_unknown'
  | 'cancelled'
  | 'internal';

/** What every failure says: what happened, why, and what to do about it. */
export interface Failure {
  readonly what: string;
  readonly why?: string;
  readonly remedy: string;
  readonly cause?: unknown;
}

/**
 * The one root of every failure Daybrief knows.
 *
 * The three sentences are shown to people, so they never hold a secret or the content of a mail or
 * meeting. `cause` keeps the original for the log's stack; it is never rendered.
 */
export abstract class DaybriefError extends Error {
  abstract readonly code: ErrorCode;
  readonly what: string;
  readonly why: string | undefined;
  readonly remedy: string;

  constructor(failure: Failure) {
    super([failure.what, failure.why, failure.remedy].filter(Boolean).join(' '), {
      cause: failure.cause,
    });
    this.name = new.target.name;
    this.what = failure.what;
    this.why = failure.why;
    this.remedy = failure.remedy;
  }
}

/** The words of a request do not parse. Not retried. */
export class InputError extends DaybriefError {
  readonly code = 'input_invalid';
  readonly usage: string | undefined;

  constructor(failure: Failure & { readonly usage?: string }) {
    super(failure);
    this.usage = failure.usage;
  }
}

/** No skill has that name. `suggestion` is the nearest one, when one is near. Not retried. */
export class UnknownSkillError extends DaybriefError {
  readonly code = 'skill_unknown';
  readonly suggestion: string | undefined;

  constructor(failure: Failure & { readonly suggestion?: string }) {
    super(failure);
    this.suggestion = failure.suggestion;
  }
}

/** The configuration cannot work. Lists every problem at once, each with its remedy. */
export class ConfigError extends DaybriefError {
  readonly code = 'config_invalid';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super({
      what: `The configuration has ${count}:\n${problems.map((p) => `  - ${p}`).join('\n')}\n`,
      remedy: 'Correct them in the environment or in .env and start again.',
    });
    this.problems = problems;
  }
}

/** A credential is missing, wrong or expired. Works again after a new sign-in. */
export class AuthenticationError extends DaybriefError {
  readonly code = 'authentication_failed';
}

/** The caller is known and was refused. Works again only after consent or another right. */
export class PermissionError extends DaybriefError {
  readonly code = 'permission_denied';
}

/** The thing is absent, or not visible to this caller: the two are told apart nowhere. */
export class NotFoundError extends DaybriefError {
  readonly code = 'not_found';
}

/** A person, or their conversation, is there no more and comes back only by their own doing. Not retried. */
export class GoneError extends DaybriefError {
  readonly code = 'gone';
}

/** The thing will exist later, e.g. a transcript still being processed. Retried after `retryAfterMs`. */
export class NotReadyError extends DaybriefError {
  readonly code = 'not_ready';
  readonly retryAfterMs: number | undefined;

  constructor(failure: Failure & { readonly retryAfterMs?: number }) {
    super(failure);
    this.retryAfterMs = failure.retryAfterMs;
  }
}

/** Whom a limit is of: one conversation, or all of the workspace. */
export type LimitScope = 'conversation' | 'tenant';

/** The service asked to slow down. Never retried earlier than `retryAfterMs`. */
export class RateLimitedError extends DaybriefError {
  readonly code = 'rate_limited';
  readonly retryAfterMs: number | undefined;
  readonly scope: LimitScope;

  constructor(failure: Failure & { readonly retryAfterMs?: number; readonly scope?: LimitScope }) {
    super(failure);
    this.retryAfterMs = failure.retryAfterMs;
    this.scope = failure.scope ?? 'tenant';
  }
}

/** Network fault, time-out or 5xx before anything was accepted. Retried with back-off. */
export class UnavailableError extends DaybriefError {
  readonly code = 'unavailable';
}

/** It answers, but not in the time there was: a slow model, a slow machine. Worth another try later. */
export class TooSlowError extends UnavailableError {}

/** What may be spent today is spent; tomorrow it begins anew. */
export class OverBudgetError extends UnavailableError {}

/** A known limit is exceeded. `unit` names what `limit` and `actual` count. */
export class TooLargeError extends DaybriefError {
  readonly code = 'too_large';
  readonly limit: number;
  readonly actual: number;
  readonly unit: string;

  constructor(
    failure: Failure & { readonly limit: number; readonly actual: number; readonly unit: string },
  ) {
    super(failure);
    this.limit = failure.limit;
    this.actual = failure.actual;
    this.unit = failure.unit;
  }
}

/** The model or its content filter declined. Not retried; the quoting writer answers. */
export class RefusedError extends DaybriefError {
  readonly code = 'model_refused';
}

/** What was wrong with what a model said: its form, its end, that it is nothing, what it claims, or all of it. */
export type OutputFault = 'form' | 'cut' | 'empty' | 'claim' | 'unable';

/** The model's output failed validation after its one repair. The quoting writer answers. */
export class InvalidOutputError extends DaybriefError {
  readonly code = 'model_output_invalid';
  readonly fault: OutputFault;
  /** Of a claim: which checks it failed, such as `number`. */
  readonly checks: readonly string[];

  constructor(
    failure: Failure & { readonly fault?: OutputFault; readonly checks?: readonly string[] },
  ) {
    super(failure);
    this.fault = failure.fault ?? 'claim';
    this.checks = failure.checks ?? [];
  }
}

/** This surface, or this installation, cannot do that. */
export class NotSupportedError extends DaybriefError {
  readonly code = 'not_supported';
}

/** A message may or may not have been accepted; nobody can say. Never retried blindly. */
export class OutcomeUnknownError extends DaybriefError {
  readonly code = 'outcome_unknown';
}

/** The person, or a shutdown, stopped the work. */
export class CancelledError extends DaybriefError {
  readonly code = 'cancelled';
}

/** A fault of Daybrief itself. The stack is in the log under the id the person sees. */
export class InternalError extends DaybriefError {
  readonly code = 'internal';
}

/** Wraps whatever was thrown, so that everything after this line is a `DaybriefError`. */
export function toDaybriefError(thrown: unknown): DaybriefError {
  if (thrown instanceof DaybriefError) return thrown;
  if (thrown instanceof Error && thrown.name === 'AbortError') {
    return new CancelledError({
      what: 'The work was stopped before it finished.',
      remedy: 'Ask again when you want it.',
      cause: thrown,
    });
  }
  // What `AbortSignal.timeout` ends work with.
  if (thrown instanceof Error && thrown.name === 'TimeoutError') {
    return new UnavailableError({
      what: 'That took too long, so I stopped.',
      remedy: 'Try again in a few minutes, or ask for less at once.',
      cause: thrown,
    });
  }
  return new InternalError({
    what: 'Something went wrong inside Daybrief.',
    why: 'This is a fault of ours, not of your request.',
    remedy: 'Try once more; if it happens again, give your administrator the id below.',
    cause: thrown,
  });
}
