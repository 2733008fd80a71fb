import {
  type DaybriefError,
  InternalError,
  DaybriefError as Root,
  UnavailableError,
} from '../../../skills/core/errors.js';

// https://www.sqlite.org/rescode.html and https://www.postgresql.org/docs/current/errcodes-appendix.html
const BUSY = /^SQLITE_(BUSY|LOCKED)/;
const SQLITE_UNUSABLE = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM)/;
const POSTGRES_UNUSABLE = /^(08|53|57P|58)/;
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
]);
// Serialization failure, deadlock.
const POSTGRES_AGAIN = new Set(['40001', '40P01']);

/** The code that either driver puts on its errors. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Whether another connection holds the lock that this statement needed. */
export function isBusy(error: unknown): boolean {
  return BUSY.test(codeOf(error));
}

/** Whether the same transaction, run again from its start, may well succeed. */
export function isWorthRepeating(error: unknown): boolean {
  return POSTGRES_AGAIN.has(codeOf(error));
}

/**
 * Whether a connection to PostgreSQL broke, did not come free or gave no answer: `pg` tells these by plain errors
 * without a code, where the server's own refusals have one and faults of ours are of another class.
 */
export function isConnectionLost(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  const isPlain = Object.getPrototypeOf(error) === Error.prototype;
  return code === '' ? isPlain : NETWORK.has(code) || /^(08|57P)/.test(code);
}

/**
 * Translates a driver's error, by code.
 *
 * `UnavailableError` when the database is away, full or locked for too long: nothing of the
 * operation was written. `InternalError` for everything else.
 */
export function toDaybriefError(error: unknown, operation: string): DaybriefError {
  if (error instanceof Root) return error;
  const code = codeOf(error);
  if (code.startsWith('SQLITE_FULL') || code === '53100') {
    return new UnavailableError({
      what: 'Daybrief could not save that.',
      why: 'The disk that holds its database is full.',
      remedy:
        'Ask your administrator to free some space; nothing was lost, and it works again then.',
      cause: error,
    });
  }
  const isLost = isConnectionLost(error);
  if (BUSY.test(code) || SQLITE_UNUSABLE.test(code) || POSTGRES_UNUSABLE.test(code) || isLost) {
    return new UnavailableError({
      what: 'Daybrief cannot reach its database.',
      why:
        code === ''
          ? `It gave no answer (${operation}).`
          : `The database answered with ${code} (${operation}).`,
      remedy:
        'Try again in a minute; if it lasts, ask your administrator to run "daybrief doctor".',
      cause: error,
    });
  }
  return new InternalError({
    what: 'Something went wrong inside Daybrief.',
    why: `The database refused an operation (${operation}${code ? `, ${code}` : ''}).`,
    remedy: 'Give your administrator the id below.',
    cause: error,
  });
}
