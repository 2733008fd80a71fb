import type { DeliveryOutcome, LeasedDelivery } from '../core/ports/deliveries.js';
import type { Reply } from '../core/reply.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import { retryOrGiveUp } from './outcome.js';
import type { RunScheduled } from './run-scheduled.js';
import { formatTime } from './timetable-and-quiet-hours/timetable.js';
import { timing } from './timing.js';

/** A reply to send, with the code of the failure it tells about. */
export interface PreparedReply {
  readonly kind: 'reply';
  readonly reply: Reply;
  readonly code?: string;
}

/** What preparing comes to. */
export type Prepared =
  | PreparedReply
  | { readonly kind: 'outcome'; readonly outcome: DeliveryOutcome }
  /** The work was cut short, by a shutdown or because the lease was lost. */
  | { readonly kind: 'stopped' };

const TRY_AGAIN = new Set(['rate_limited', 'unavailable', 'not_ready']);
/** A mailbox that is away is tried for about a quarter of an hour; then the person is told. */
const MOST_TRIES = 4;

/**
 * Makes what is to be sent, or decides that nothing is.
 *
 * A failure that may pass is tried again; one that does not is told to the person once, and the days
 * after in silence, until it is mended or another one comes.
 */
export async function prepare(
  delivery: LeasedDelivery,
  run: RunScheduled,
  now: () => number,
  signal: AbortSignal,
): Promise<Prepared> {
  if (delivery.prepared) return { kind: 'reply', reply: delivery.prepared };
  const { reply, error } = await run(delivery, signal);
  if (signal.aborted && !isTimeout(signal.reason)) return { kind: 'stopped' };
  if (error) {
    const code = isTimeout(signal.reason) ? 'unavailable' : error.code;
    if (TRY_AGAIN.has(code) && delivery.attempt + 1 < MOST_TRIES) {
      return { kind: 'outcome', outcome: retryOrGiveUp(error, code, delivery, now()) };
    }
    if (delivery.toldCode === code) return { kind: 'outcome', outcome: { state: 'skipped', code } };
    return { kind: 'reply', reply, code };
  }
  if (reply.empty && delivery.run.subscription.whenEmpty === 'skip') {
    return { kind: 'outcome', outcome: { state: 'empty' } };
  }
  return { kind: 'reply', reply: withMissedNote(reply, delivery) };
}

/**
 * Says when it was due, on a digest that could not go out then. `plannedAt` is its hour, or the end of the quiet hours.
 */
export function withLateNote(
  reply: Reply,
  { run }: LeasedDelivery,
  plannedAt: number,
  now: number,
): Reply {
  if (now - plannedAt < timing.lateMs) return reply;
  const { timeZone } = run.subscription;
  const { date, minutes } = toLocalTime(plannedAt, timeZone);
  const day = formatInterfaceDay(date, { ...run.subscription, now }).absolute;
  const note = `This is the digest for ${formatTime(minutes)} on ${day}; it could not go out before.`;
  return { ...reply, lead: [[note], ...(reply.lead ?? [])] };
}

/** Whether the time for the work ran out, rather than the person or a shutdown stopping it. */
function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError';
}

/** Says so when earlier digests were skipped: silence would look like "nothing new". */
function withMissedNote(reply: Reply, { run }: LeasedDelivery): Reply {
  if (run.missedSince === undefined) return reply;
  const reader = { ...run.subscription, now: run.dueAt };
  const since = formatInterfaceDay(run.missedSince, reader).absolute;
  const note = `No digest came from ${since} on; this one reaches back to then.`;
  return { ...reply, lead: [[note], ...(reply.lead ?? [])] };
}
