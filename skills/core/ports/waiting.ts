import type { Address } from '../call.js';
import type { Principal } from '../caller.js';
import type { PrivateReply, ReplyFile } from '../reply.js';

/**
 * Things that were made for a person and wait for their word; content, encrypted at rest.
 *
 * They wait for an hour at most, so that what was never wanted does not lie about.
 */
export interface Waiting<T> {
  /** Keeps one until `expiresAt` and returns its opaque id (128 random bits). */
  keep(owner: Principal, content: T, expiresAt: number): Promise<string>;
  /**
   * Takes one out, in one atomic step: of several callers at most one gets it. Undefined when it is
   * unknown, taken, expired or somebody else's: not told apart.
   */
  take(owner: Principal, id: string, now: number): Promise<T | undefined>;
}

/** An answer that its owner may show to the others of the place they asked in. */
export interface WaitingReply {
  readonly reply: PrivateReply;
  /** Where it was asked for. */
  readonly address: Address;
}

/** Answers that wait for their owner to press Post. */
export type WaitingReplies = Waiting<WaitingReply>;

/** A file that was made for a person and waits for their word. */
export interface WaitingFile {
  readonly file: ReplyFile;
  /** Where it was asked for. */
  readonly address: Address;
}

/** Files that wait for a word of the person they were made for; content, encrypted at rest. */
export interface WaitingFiles {
  /** Keeps a file until `expiresAt` and returns its opaque id (128 random bits). */
  keep(owner: Principal, waiting: WaitingFile, expiresAt: number): Promise<string>;
  /**
   * Takes the file out, in one atomic step: of several callers at most one gets it. Undefined when it
   * is unknown, taken, expired or somebody else's: not told apart.
   */
  take(owner: Principal, id: string, now: number): Promise<WaitingFile | undefined>;
}
