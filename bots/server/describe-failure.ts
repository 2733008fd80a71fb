import type { DaybriefError } from '../../skills/core/errors.js';

/** A failure as an administrator reads it on a terminal: what, why and what to do, line by line. */
export function describeFailure({ what, why, remedy }: DaybriefError): string {
  return [what.trimEnd(), why, remedy].filter((line) => line !== undefined).join('\n');
}
