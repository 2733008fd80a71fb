import type { PrivateReply, Reply } from '../../../skills/core/reply.js';
import type { Layout } from '../render/layout.js';
import type { ReplyMetadata } from '../render/metadata.js';

/** An answer that is ready to be sent. */
export interface Answer extends Layout {
  readonly audience: Reply['audience'];
  readonly metadata: ReplyMetadata;
}

/** How an answer reaches the person who asked: the one thing that differs between the ways in. */
export interface Outlet {
  /** Shows where the work stands, in one line that is edited in place; where a place has none, nothing. */
  status(line: string, callId: string, signal: AbortSignal): Promise<void>;
  /** Sends the answer and its files. Throws `DaybriefError`. */
  answer(answer: Answer, signal: AbortSignal): Promise<void>;
}

/** A short private answer that no skill wrote. */
export function toNotice(what: string, remedy: string): PrivateReply {
  return { kind: 'notice', audience: 'asker', title: [what], lead: [[remedy]], sections: [] };
}

/** The answer to a button whose meaning is no longer kept, or was never this person's. */
export function expired(): PrivateReply {
  return toNotice(
    'This button no longer works: I keep what it refers to for 24 hours, and for one person.',
    'Ask again, for example with /digest.',
  );
}
