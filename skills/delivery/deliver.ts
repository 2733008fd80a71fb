import { surfaceOf } from '../core/call.js';
import type { SurfaceName } from '../core/caller.js';
import { type DaybriefError, RateLimitedError, toDaybriefError } from '../core/errors.js';
import type { Clock, Timers } from '../core/ports/clock.js';
import type { Deliveries, DeliveryOutcome, LeasedDelivery } from '../core/ports/deliveries.js';
import type { Log } from '../core/ports/log.js';
import type { Pacing, Slot } from '../core/ports/pacing.js';
import type { Preferences } from '../core/ports/personal-data.js';
import type { Subscriptions } from '../core/ports/subscriptions.js';
import type { Surface } from '../core/ports/surface.js';
import { isWorkspaceRefused, outcomeOf, retryAfter, retryOrGiveUp } from './outcome.js';
import { limits, paceKeys } from './pace.js';
import { type PreparedReply, prepare, withLateNote } from './prepare.js';
import { reconcile } from './reconcile.js';
import type { RunScheduled } from './run-scheduled.js';
import { afterQuietHours } from './timetable-and-quiet-hours/quiet-hours.js';
import { timing } from './timing.js';

/** What delivering touches. */
export interface DeliveryPorts {
  readonly deliveries: Deliveries;
  readonly subscriptions: Subscriptions;
  readonly preferences: Preferences;
  readonly pacing: Pacing;
  /** The surface of that name; undefined when this installation has none. */
  readonly surfaceNamed: (name: SurfaceName) => Surface | undefined;
  readonly run: RunScheduled;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  /** Told of every outcome; `lateMs` counts from the due instant and may be negative. */
  readonly observe?: (outcome: DeliveryOutcome, surface: SurfaceName, lateMs: number) => void;
}

/** How one turn with a delivery ended: with an outcome, put off, or taken over by another worker. */
export type Turn = DeliveryOutcome['state'] | 'postponed' | 'lost';

/**
 * Takes one leased delivery as far as it goes now: prepared, postponed, or sent and recorded.
 *
 * The order is the promise: the reply is made, the address is proved private, `sending` is on disk,
 * and then there is exactly one attempt. `signal` stops the preparation; a send that has begun is
 * let finish.
 */
export async function deliver(
  delivery: LeasedDelivery,
  ports: DeliveryPorts,
  signal: AbortSignal,
): Promise<Turn> {
  const { clock } = ports;
  const { subscription, dueAt } = delivery.run;
  const surface = ports.surfaceNamed(surfaceOf(subscription.address));
  if (!surface) return finish(delivery, { state: 'dead', code: 'not_supported' }, ports);

  if (delivery.inDoubtSince !== undefined) {
    const found = await reconcile(delivery, delivery.inDoubtSince, surface, ports);
    if (found.kind === 'outcome') return finish(delivery, found.outcome, ports);
    if (found.kind === 'later') return postpone(delivery, found.at, ports);
  }

  const { quietHours } = await ports.preferences.read(subscription.owner);
  const { timeZone } = subscription;
  const sendAt = afterQuietHours(Math.max(clock.now(), dueAt), timeZone, quietHours);
  if (sendAt > clock.now() + timing.aheadMs) return postpone(delivery, sendAt, ports);

  const prepared = await prepare(delivery, ports.run, () => clock.now(), signal);
  if (prepared.kind === 'stopped') return postpone(delivery, clock.now(), ports);
  if (prepared.kind === 'outcome') return finish(delivery, prepared.outcome, ports);
  if (sendAt > clock.now()) return keep(delivery, prepared, sendAt, ports);

  const slot = await freeSlot(delivery, ports);
  if (!slot.isReserved) return keep(delivery, prepared, slot.at, ports);
  await ports.timers.sleep(slot.at - clock.now(), signal);
  if (signal.aborted) return keep(delivery, prepared, clock.now(), ports);
  const plannedAt = afterQuietHours(dueAt, timeZone, quietHours);
  const reply = withLateNote(prepared.reply, delivery, plannedAt, clock.now());
  return send(delivery, { ...prepared, reply }, surface, ports);
}

/** The one attempt. */
async function send(
  delivery: LeasedDelivery,
  { reply, code }: PreparedReply,
  surface: Surface,
  ports: DeliveryPorts,
): Promise<Turn> {
  const { clock, deliveries, timers } = ports;
  const { address, owner } = delivery.run.subscription;
  const deadline = timers.deadline(timing.sendMs);
  let attempted = false;
  try {
    const to = await surface.toPrivate(address, owner, deadline);
    const now = clock.now();
    if (!(await deliveries.recordSending(delivery, now, now + timing.leaseMs)))
      return lost(delivery, ports);
    attempted = true;
    const receipt = await surface.deliver(to, reply, delivery.id, deadline);
    return finish(
      delivery,
      { state: 'sent', receipt: receipt.id, ...(code === undefined ? {} : { code }) },
      ports,
    );
  } catch (thrown) {
    return failed(toDaybriefError(thrown), attempted, delivery, surface, ports);
  }
}

/** Decides by the class of the error, and by whether the attempt had begun. */
async function failed(
  error: DaybriefError,
  attempted: boolean,
  delivery: LeasedDelivery,
  surface: Surface,
  ports: DeliveryPorts,
): Promise<Turn> {
  const now = ports.clock.now();
  const { owner, id } = delivery.run.subscription;
  if (error.code === 'internal')
    ports.log.error('delivery.failed', error, { delivery: delivery.id });
  const wait = retryAfter(error);
  if (wait !== undefined) {
    const ofOne = error instanceof RateLimitedError && error.scope === 'conversation';
    const { tenant, conversation } = paceKeys(delivery);
    await ports.pacing.hold(ofOne ? conversation : tenant, now + wait);
  }

  const outcome = outcomeOf(error, delivery, now);
  if (outcome === 'in doubt') {
    if (!attempted) {
      return finish(delivery, retryOrGiveUp(error, error.code, delivery, now), ports);
    }
    // Where the platform can be asked, it is asked in a moment; the delivery stays `sending`.
    if (surface.readBack) return postpone(delivery, now + timing.readBackAfterMs, ports);
    return finish(delivery, { state: 'unknown', code: error.code }, ports);
  }
  if (error.code === 'gone') await ports.subscriptions.stop(owner, id, error.code);
  if (outcome.state === 'retry' && isWorkspaceRefused(error)) {
    // One finds out for all: nobody else of the workspace is tried before, and then they take turns.
    await ports.pacing.hold(paceKeys(delivery).tenant, outcome.at);
    ports.log.warn('delivery.workspace-refused', {
      surface: surface.name,
      code: error.code,
      untilMs: outcome.at - now,
    });
  }
  return finish(delivery, outcome, ports);
}

/** When this delivery may be sent under the limits of its tenant and its conversation. */
async function freeSlot(delivery: LeasedDelivery, ports: DeliveryPorts): Promise<Slot> {
  const surface = surfaceOf(delivery.run.subscription.address);
  const { tenant, conversation } = paceKeys(delivery);
  const { pacing, clock } = ports;
  const { tenant: tenantRate, conversation: conversationRate } = limits[surface];
  const slot = await pacing.reserve(tenant, tenantRate, clock.now(), timing.patienceMs);
  if (!slot.isReserved) return slot;
  return pacing.reserve(conversation, conversationRate, slot.at, timing.patienceMs);
}

async function keep(
  delivery: LeasedDelivery,
  { reply, code }: PreparedReply,
  until: number,
  ports: DeliveryPorts,
): Promise<Turn> {
  // A file is bytes and stays out of the ledger, and a failure may be over by then: both are simply
  // made again.
  const isKept = code === undefined && (reply.files === undefined || reply.files.length === 0);
  if (!isKept || delivery.prepared) return postpone(delivery, until, ports);
  const kept = await ports.deliveries.keepPrepared(delivery, reply, until);
  return kept ? 'postponed' : lost(delivery, ports);
}

async function postpone(
  delivery: LeasedDelivery,
  until: number,
  ports: DeliveryPorts,
): Promise<Turn> {
  return (await ports.deliveries.postpone(delivery, until)) ? 'postponed' : lost(delivery, ports);
}

const RECORD_TRIES = 5;

/**
 * Records the outcome. After a send this is tried for a while: until it succeeds the delivery counts
 * as in doubt, and on Teams that would be for good.
 */
async function finish(
  delivery: LeasedDelivery,
  outcome: DeliveryOutcome,
  ports: DeliveryPorts,
): Promise<Turn> {
  const { clock, timers, log } = ports;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (!(await ports.deliveries.finish(delivery, outcome, clock.now())))
        return lost(delivery, ports);
      break;
    } catch (thrown) {
      const error = toDaybriefError(thrown);
      if (error.code !== 'unavailable' || attempt === RECORD_TRIES) throw error;
      await timers.sleep(1_000 * 2 ** attempt, new AbortController().signal);
    }
  }
  const lateMs = clock.now() - delivery.run.dueAt;
  const surface = surfaceOf(delivery.run.subscription.address);
  log.info('delivery.finished', {
    delivery: delivery.id,
    state: outcome.state,
    ...('code' in outcome ? { code: outcome.code } : {}),
    surface,
    lateMs,
  });
  ports.observe?.(outcome, surface, lateMs);
  return outcome.state;
}

function lost(delivery: LeasedDelivery, { log }: DeliveryPorts): Turn {
  log.warn('delivery.lease-lost', { delivery: delivery.id, fence: delivery.fence });
  return 'lost';
}
