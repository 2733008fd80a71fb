import { z } from 'zod';
import { DaybriefError, type ErrorCode, toDaybriefError } from '../../skills/core/errors.js';
import type { Outcome } from './probe.js';

/** What a refusal means, by its code alone: the words of an error may name somebody. */
const MEANINGS: Partial<Readonly<Record<ErrorCode, string>>> = {
  authentication_failed:
    'The token, secret or sign-in is not accepted. Copy it anew, or connect your account, and run this again.',
  permission_denied:
    'Signed in, but not allowed: a scope or permission is missing, or an administrator forbids it.',
  not_found: 'There is no such person or place, or the app is not installed for them.',
  gone: 'You are not reached there: the app is not installed for you, or was blocked or removed.',
  rate_limited: 'Too many requests just now. Run this again in a few minutes.',
  unavailable: 'The service was not reached or did not answer. Look at the network and its proxy.',
  outcome_unknown: 'The answer was lost: look whether it arrived before you try again.',
  config_invalid: 'A variable is wrong or missing. “daybrief doctor” says which.',
  model_refused: 'The model refused to answer.',
  model_output_invalid: 'The model answers in a form that cannot be read. Take another one.',
};
const UNFORESEEN = 'Nobody foresaw this. Please report this line.';

/** Codes of services are words of their documentation; anything longer may be somebody's. */
const codeSchema = z.string().regex(/^[A-Za-z][A-Za-z_]{1,39}$/);
const statusSchema = z.number().int().min(400).max(599);

/** What came where something was refused, and what that means; nothing of it names anybody. */
export function toRefusal(thrown: unknown): Outcome {
  const error = toDaybriefError(thrown);
  const own = codeOfService(error.cause);
  const came = own === undefined ? error.code : `${error.code} (${own})`;
  return { came, means: MEANINGS[error.code] ?? UNFORESEEN };
}

/** The service's own code or status, where whatever its SDK threw has one. */
function codeOfService(cause: unknown, depth = 3): string | undefined {
  if (typeof cause !== 'object' || cause === null || depth === 0) return undefined;
  if (cause instanceof DaybriefError) return codeOfService(cause.cause, depth - 1);
  const field = (name: string): unknown => Object.entries(cause).find(([key]) => key === name)?.[1];
  const data = field('data');
  const inData = typeof data === 'object' && data !== null && 'error' in data ? data.error : '';
  for (const value of [inData, field('code'), field('errorCode')]) {
    const { data: code } = codeSchema.safeParse(value);
    if (code !== undefined) return code;
  }
  for (const value of [field('status'), field('statusCode')]) {
    const { data: status } = statusSchema.safeParse(value);
    if (status !== undefined) return String(status);
  }
  return codeOfService(cause instanceof Error ? cause.cause : undefined, depth - 1);
}
