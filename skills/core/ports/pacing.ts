/** How often something may be done: slots `intervalMs` apart, up to `burst` of them at once after a quiet time. */
export interface Rate {
  readonly intervalMs: number;
  readonly burst: number;
}

/** When something may be done under a limit. */
export interface Slot {
  /** Epoch milliseconds. */
  readonly at: number;
  /** False: the slot is too far away to be kept for anybody. Ask again at `at`. */
  readonly isReserved: boolean;
}

/** Slots of time under a limit that all workers share. */
export interface Pacing {
  /**
   * Reserves the next slot under `key` when it begins within `patienceMs` from `now`.
   *
   * Otherwise it reserves none and says when to ask again, everybody at a time of their own, as far
   * apart as the slots: a slot that somebody else would have used by then is never wasted.
   */
  reserve(key: string, rate: Rate, now: number, patienceMs: number): Promise<Slot>;
  /** Nobody gets a slot under `key` before `until`: what a platform's Retry-After asks for. */
  hold(key: string, until: number): Promise<void>;
}

/** Places at something that only so many may do at once, whichever worker they are in. */
export interface SharedPermits {
  /**
   * Takes one of `count` places under `key`, or returns undefined when all are taken.
   *
   * It is free again when it is left, and by itself after `until`: a crash keeps no place for long.
   */
  take(key: string, count: number, now: number, until: number): Promise<string | undefined>;
  leave(key: string, place: string): Promise<void>;
}

/** The processes that share a store, so that each can keep to its part of a limit they have in common. */
export interface ProcessRegistry {
  /** Says that a process is alive until `until`; returns how many are, itself included. */
  announce(process: string, now: number, until: number): Promise<number>;
  /** Says that it is going. */
  leave(process: string): Promise<void>;
}
