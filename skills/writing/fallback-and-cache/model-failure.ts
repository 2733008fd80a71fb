import {
  type DaybriefError,
  type ErrorCode,
  InvalidOutputError,
  type OutputFault,
  OverBudgetError,
  TooSlowError,
} from '../../core/errors.js';

/** What happened, and in brackets what helps. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  rate_limited: 'the model asked to slow down (ask again in a minute)',
  not_ready: 'the model is still starting (ask again in a minute)',
  unavailable: 'the model did not answer (daybrief doctor says why)',
  authentication_failed: 'the model refused the key (check OPENAI_API_KEY)',
  permission_denied: 'the model may not be used (check the credit and rights of its account)',
  not_found: 'the model is not there (check OPENAI_MODEL and OPENAI_BASE_URL)',
  model_refused: 'the model declined (its provider does not let it read this)',
  too_large: 'the text is longer than the model can read (give it a larger window)',
};

const FAULTS: Readonly<Record<OutputFault, string>> = {
  form: 'the model answered in another form (a larger model keeps to it)',
  cut: 'the answer of the model was cut off (give it a larger window)',
  empty: 'the model said nothing (ask again, or take another model)',
  claim: 'the model said something its source does not',
  unable: 'the model is not up to this job (a larger one may be: daybrief doctor tests it)',
};
const OVER_BUDGET =
  "today's tokens for the model are used up (more from midnight UTC, or with a higher OPENAI_BUDGET)";
const TOO_SLOW = 'the model was too slow (a smaller one or more time helps)';

/** The words that checks go by in a receipt. */
const CHECKS: Readonly<Record<string, string>> = {
  'no-source': 'its source',
  quote: 'its quote',
  number: 'a number',
  date: 'a date',
  name: 'a name',
  negation: 'a "not"',
  words: 'its words',
  people: 'who does what',
  certainty: 'how sure it is',
  request: 'a request nobody made',
  length: 'its length',
  link: 'a link',
};

/**
 * Says in a receipt why a model did not write, and what helps.
 *
 * @example 'the model said something its source does not (a number)'
 */
export function describeModelFailure(error: DaybriefError): string {
  if (error instanceof TooSlowError) return TOO_SLOW;
  if (error instanceof OverBudgetError) return OVER_BUDGET;
  if (!(error instanceof InvalidOutputError)) {
    return REASONS[error.code] ?? 'the model failed (the log says how)';
  }
  const checks = error.checks.map((check) => CHECKS[check] ?? check);
  return `${FAULTS[error.fault]}${checks.length > 0 ? ` (${checks.join(', ')})` : ''}`;
}
