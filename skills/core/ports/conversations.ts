import type { Principal } from '../caller.js';
import type { Coverage } from '../receipts/coverage.js';

/** What a later "more on 3" refers to: ids only, no content. */
export interface ConversationState {
  readonly skill: string;
  readonly words: string;
  /** Item number -> the reference that `summarize` accepts. */
  readonly references: Readonly<Record<number, string>>;
  /** The numbers of the last digest, which "done 2" goes by, where this answer is none. */
  readonly listed?: Readonly<Record<number, string>>;
  /** Set when the references are those of an earlier answer, because this one numbers no threads. */
  readonly isCarriedOver?: true;
  /**
   * Item number -> reference of the lines among which the person was asked to choose, over those of the
   * answer before. Line 2 goes on with command 2.
   */
  readonly choice?: Readonly<Record<number, string>>;
  /** The commands of which the last answer asked which one was meant: "yes" and "the second" are of them. */
  readonly offered?: readonly string[];
  /** Item number -> the messages, utterances or blocks that the line rests on. */
  readonly proofs?: Readonly<Record<number, readonly string[]>>;
  /** What the answer is about, as `ask --in` takes it. */
  readonly source?: string;
  /** What was read, what was not and why, and who wrote; without names. */
  readonly receipt?: Coverage;
  /** The commands behind the reply's buttons, by position: a button itself carries only the id. */
  readonly commands?: readonly string[];
}

/** Short memory of what was said last, 24 h. Ids are opaque and useless to anyone but their owner. */
export interface Conversations {
  /** Keeps a state until `expiresAt` and returns its opaque id (128 random bits). */
  keep(owner: Principal, state: ConversationState, expiresAt: number): Promise<string>;
  /** The state, or undefined when it is unknown, expired or somebody else's: not told apart. */
  recall(owner: Principal, id: string, now: number): Promise<ConversationState | undefined>;
  /** The owner's newest state. */
  latest(owner: Principal, now: number): Promise<ConversationState | undefined>;
}

/** Why an answer was bad, in the words that a person chooses from. */
export const FEEDBACK_REASONS = {
  wrong: 'Something in it is wrong',
  missing: 'Something important is missing',
  'too-long': 'It is too long',
  'not-mine': 'It is not relevant to me',
} as const;

export type FeedbackReason = keyof typeof FEEDBACK_REASONS;

/** 👍 or 👎 on a reply, with a reason from a fixed list; no content. */
export interface FeedbackEntry {
  readonly owner: Principal;
  readonly conversationId: string;
  readonly verdict: 'good' | 'bad';
  readonly reason?: FeedbackReason;
  readonly at: number;
}

/** What people thought of the answers. */
export interface Feedback {
  record(entry: FeedbackEntry): Promise<void>;
}
