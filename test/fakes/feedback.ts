import type { Feedback, FeedbackEntry } from '../../skills/core/ports/conversations.js';

/** Creates feedback that a test can look at. */
export function createFakeFeedback(): Feedback & { readonly entries: readonly FeedbackEntry[] } {
  const entries: FeedbackEntry[] = [];
  return { entries, record: async (entry) => void entries.push(entry) };
}
