import type { WaitingReply } from '../../../skills/core/ports/waiting.js';
import type { WaitingKind } from './waiting.js';

/** Answers without files, as JSON. */
export const waitingReplies: WaitingKind<WaitingReply> = {
  name: 'reply',
  write: (waiting) => JSON.stringify(waiting),
  // Only `write` writes the column, and its seal proves that nobody changed it.
  read: (text) => JSON.parse(text) as WaitingReply,
};
