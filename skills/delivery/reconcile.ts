import { toDaybriefError } from '../core/errors.js';
import type { Clock, Timers } from '../core/ports/clock.js';
import type { DeliveryOutcome, LeasedDelivery } from '../core/ports/deliveries.js';
import type { Surface } from '../core/ports/surface.js';
import { backOff, timing } from './timing.js';

/** What became of a send whose answer was lost. */
export type Reconciled =
  | { readonly kind: 'outcome'; readonly outcome: DeliveryOutcome }
  /** The platform could not be asked now. */
  | { readonly kind: 'later'; readonly at: number }
  /** It surely did not arrive: it may be sent. */
  | { readonly kind: 'not sent' };

/**
 * Finds out whether a delivery that was being sent when its worker died did arrive.
 *
 * Where the platform lets a bot read its own messages the question has an answer. Where it does not,
 * the delivery ends as `unknown`: at most once, visible, and sent again only if the person says so.
 */
export async function reconcile(
  delivery: LeasedDelivery,
  inDoubtSince: number,
  surface: Surface,
  { clock, timers }: { readonly clock: Clock; readonly timers: Timers },
): Promise<Reconciled> {
  const unknown: Reconciled = {
    kind: 'outcome',
    outcome: { state: 'unknown', code: 'outcome_unknown' },
  };
  if (!surface.readBack || delivery.attempt >= timing.mostLooks) return unknown;
  const { address, owner } = delivery.run.subscription;
  const deadline = timers.deadline(timing.sendMs);
  try {
    const to = await surface.toPrivate(address, owner, deadline);
    const since = inDoubtSince - timing.clockSkewMs;
    const receipt = await surface.readBack(to, delivery.id, since, deadline);
    return receipt
      ? { kind: 'outcome', outcome: { state: 'sent', receipt: receipt.id } }
      : { kind: 'not sent' };
  } catch (thrown) {
    const { code } = toDaybriefError(thrown);
    if (code === 'permission_denied' || code === 'not_found' || code === 'gone') return unknown;
    const age = clock.now() - inDoubtSince;
    if (age > timing.catchUpMs) return unknown;
    return { kind: 'later', at: clock.now() + backOff(delivery.id, delivery.attempt) };
  }
}
