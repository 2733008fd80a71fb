import type { ErrorCode } from '../../skills/core/errors.js';

/** Exit codes by error code, after BSD's `sysexits.h`, so that scripts can branch on them. */
const EXIT_CODES: Record<ErrorCode, number> = {
  input_invalid: 64,
  skill_unknown: 64,
  too_large: 65,
  model_refused: 65,
  model_output_invalid: 65,
  not_found: 66,
  gone: 66,
  unavailable: 69,
  not_supported: 69,
  internal: 70,
  not_ready: 75,
  rate_limited: 75,
  outcome_unknown: 75,
  authentication_failed: 77,
  permission_denied: 77,
  config_invalid: 78,
  cancelled: 130,
};

/** The exit code of a process that ended with this error; 0 without one. */
export function exitCodeOf(error: { readonly code: ErrorCode } | undefined): number {
  return error === undefined ? 0 : EXIT_CODES[error.code];
}
