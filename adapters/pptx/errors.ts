import { CancelledError, DaybriefError, InternalError } from '../../skills/core/errors.js';

/**
 * Turns what was thrown while a deck was drawn into a `DaybriefError`.
 *
 * pptxgenjs throws plain strings and errors without a code, and has no outside service behind it: all
 * that is not a stop is a fault of ours.
 */
export function toDaybriefError(error: unknown, operation: string): DaybriefError {
  if (error instanceof DaybriefError) return error;
  if (error instanceof Error && error.name === 'AbortError') {
    return new CancelledError({
      what: 'The deck was stopped before it was finished.',
      remedy: 'Ask again when you want it.',
      cause: error,
    });
  }
  return new InternalError({
    what: `The deck could not be made (${operation}).`,
    why: 'This is a fault of ours, not of your document.',
    remedy: 'Ask for the outline with --preview, and give your administrator the id below.',
    cause: error,
  });
}

/** A drawn deck that PowerPoint might not open is never handed out. */
export function defectiveDeck(defects: readonly string[]): DaybriefError {
  return toDaybriefError(new Error(defects.join('\n')), 'package check');
}
