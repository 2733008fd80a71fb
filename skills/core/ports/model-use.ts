import type { Principal } from '../caller.js';

/** Tokens that a model read and wrote, and in how many calls: no word of what they were about. */
export interface ModelUse {
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** What is counted of a model, by person, skill and day. */
export interface ModelUses {
  /** Adds to what the person used for a skill on the UTC day of `at`, epoch milliseconds. */
  add(owner: Principal, skill: string, use: ModelUse, at: number): Promise<void>;
  /** Tokens of the UTC day of `now`, read and written: the person's, and those of everybody in their workspace. */
  tokensOfDay(
    owner: Principal,
    now: number,
  ): Promise<{ readonly person: number; readonly workspace: number }>;
}

/** Use of one day by one skill, everybody's together. */
export interface DailyUse extends ModelUse {
  /** UTC, "2026-11-24". */
  readonly day: string;
  readonly skill: string;
}
