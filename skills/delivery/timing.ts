import { AHEAD_MS } from '../core/time/time-window.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The named choices behind every wait of a scheduled digest; milliseconds unless said. */
export const timing = {
  /** A run missed longer ago than this is skipped; a digest of yesterday helps nobody. */
  catchUpMs: 4 * HOUR_MS,
  /** How long before the hour the work begins, so that the message can leave on the hour. */
  aheadMs: AHEAD_MS,
  /** The part of it over which the starts are spread, each person's always at the same place. */
  spreadMs: 2 * MINUTE_MS,
  /** How long a worker owns a delivery without a sign of life. */
  leaseMs: 2 * MINUTE_MS,
  /** How often it gives one. */
  heartbeatMs: 40_000,
  /** How often a process tells the others that it is there, and how late that may be. */
  announceMs: 5_000,
  announceSlackMs: 2_000,
  /** How long a process counts without telling: two announcements may be missed. */
  aliveMs: 17_000,
  /**
   * How long one send may take. It must end well before the lease does: who takes over after the
   * lease looks whether the message arrived, and must not look too early.
   */
  sendMs: 30_000,
  /** How long one digest may take. */
  prepareMs: 10 * MINUTE_MS,
  /** When a lost answer is looked for: the platform needs a moment to show a message it accepted. */
  readBackAfterMs: 30_000,
  /** Clocks of two machines differ a little: read back from this much earlier. */
  clockSkewMs: 2 * MINUTE_MS,
  /** A wait for a free slot that is shorter than this is waited out on the spot. */
  patienceMs: 5_000,
  /** How often a lost answer is looked for. */
  mostLooks: 8,
  /** From so long after its hour a digest says when it was due. */
  lateMs: 30 * MINUTE_MS,
  /** First and longest pause between two attempts; each is twice the one before. */
  backOffMs: MINUTE_MS,
  longestBackOffMs: 64 * MINUTE_MS,
} as const;

/** How a process works when nobody says otherwise: digests in hand at once, and its rest when none waits. */
export const WORKER = { concurrency: 8, idleMs: 2_000 } as const;

/**
 * A number from 0 to 1 (exclusive) that is always the same for the same text: FNV-1a, 32 bits.
 *
 * People keep their place in the queue from day to day, and two workers agree on it.
 */
function stableFraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // FNV leaves the high bits of short, similar texts alike; this mixes them (murmur3's finish).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** When the work on a run begins: before the hour, at the person's own place in the spread. */
export function startAt(subscription: { readonly id: string }, dueAt: number): number {
  const place = Math.floor(stableFraction(subscription.id) * timing.spreadMs);
  return dueAt - timing.aheadMs + place;
}

/** The pause before an attempt: doubling, with a stable jitter of a quarter either way. */
export function backOff(deliveryId: string, attempt: number): number {
  const pause = Math.min(timing.longestBackOffMs, timing.backOffMs * 2 ** attempt);
  return Math.round(pause * (0.75 + stableFraction(`${deliveryId} ${attempt}`) / 2));
}
