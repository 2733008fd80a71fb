/** Waiting, so that skills need no timer of their own. */
export interface Timers {
  /** Ends at once when `signal` aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Aborts after `ms`. */
  deadline(ms: number): AbortSignal;
  /** Calls `work` again and again until the returned function is called; never overlapping. */
  every(ms: number, work: () => Promise<void>): () => void;
}

/** The time. The only one: nothing in `skills/` reads the system's clock. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}
