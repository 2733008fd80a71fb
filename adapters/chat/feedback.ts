import * as z from 'zod';
import { FEEDBACK_REASONS, type FeedbackReason } from '../../skills/core/ports/conversations.js';

/** Asked after a 👎; the reason is one of four, so that no content is kept. */
export const FEEDBACK_QUESTION = { title: 'What was wrong?', label: 'The answer', send: 'Send' };

/** A reason as a form sends it back. */
export const feedbackReasonSchema = z.custom<FeedbackReason>(
  (value) => typeof value === 'string' && Object.hasOwn(FEEDBACK_REASONS, value),
);
