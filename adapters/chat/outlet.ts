import type { KeptReply } from '../../skills/conversation/keep-state.js';

/** An answer that is ready to be sent. */
export interface Answer extends KeptReply {
  /** Keeps it until its owner presses Post, and returns the id for that button; only where others are. */
  waitForPost?(): Promise<string>;
}

/** How an answer reaches the person who asked: the one thing that differs between the ways in. */
export interface Outlet {
  /** Shows that work has begun. Without it the first status line says so. */
  begin?(signal: AbortSignal): Promise<void>;
  /** Shows where the work stands, in one line that is edited in place; absent where there is no room. */
  status?(line: string, callId: string, signal: AbortSignal): Promise<void>;
  /** Sends the answer and its files. Throws `DaybriefError`. */
  answer(answer: Answer, signal: AbortSignal): Promise<void>;
  /**
   * Puts a better answer in the place of the one that was sent; absent where nothing can be changed. Files
   * are not sent again. Throws `DaybriefError`.
   */
  improve?(answer: Answer, signal: AbortSignal): Promise<void>;
  /** Says that what was sent will not change any more. */
  end?(): void;
  /** Says that nothing came of it. Without it an error is an answer like any other. */
  fail?(): void;
}
