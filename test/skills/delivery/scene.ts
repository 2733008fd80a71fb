import { createNextRun } from '../../../adapters/cron/next-run.js';
import type { Principal, SurfaceName } from '../../../skills/core/caller.js';
import type { LeasedDelivery } from '../../../skills/core/ports/deliveries.js';
import type { NewSubscription, Subscription } from '../../../skills/core/ports/subscriptions.js';
import type { Reply } from '../../../skills/core/reply.js';
import type { Outcome } from '../../../skills/core/run.js';
import type { DeliveryPorts } from '../../../skills/delivery/deliver.js';
import { tick } from '../../../skills/delivery/tick.js';
import { createWorker } from '../../../skills/delivery/worker.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLedger } from '../../fakes/ledger.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakePacing } from '../../fakes/pacing.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeSurface, fakeAddress } from '../../fakes/surface.js';
import { createFakeTimers } from '../../fakes/timers.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The person whose digests a scene is about. */
export const dana: Principal = { surface: 'slack', tenant: 'T1', user: 'dana' };

/** The answer that scheduled skills give unless a test says otherwise. */
export const digest: Reply = {
  kind: 'digest',
  audience: 'asker',
  title: ['Tuesday 24 November · 3 messages'],
  sections: [],
};

/** The scheduling logic over fakes, at seven in the morning of a Tuesday in Berlin. */
export function createScene(surfaceName: SurfaceName = 'slack') {
  const clock = createFakeClock('2026-11-24T06:00:00Z');
  const timers = createFakeTimers(clock);
  const log = createFakeLog();
  const ledger = createFakeLedger();
  const nextRun = createNextRun();
  const surface = createFakeSurface(surfaceName, surfaceName === 'slack');
  const preferences = createFakePreferences();
  const owner: Principal = { ...dana, surface: surfaceName };
  let answer: (delivery: LeasedDelivery, signal: AbortSignal) => Promise<Outcome> = async () => ({
    reply: digest,
    error: undefined,
  });
  const ports: DeliveryPorts = {
    deliveries: ledger.deliveries,
    subscriptions: ledger.subscriptions,
    preferences,
    pacing: createFakePacing(),
    surfaceNamed: (name) => (name === surface.name ? surface : undefined),
    run: (delivery, signal) => answer(delivery, signal),
    clock,
    timers,
    log,
  };
  const worker = createWorker(ports, { name: 'w1', concurrency: 4, idleMs: 1_000 });
  return {
    ...ledger,
    clock,
    timers,
    log,
    surface,
    preferences,
    owner,
    ports,
    worker,
    nextRun,
    answerWith(next: typeof answer) {
      answer = next;
    },
    async subscribe(changes: Partial<NewSubscription> = {}): Promise<Subscription> {
      const draft = {
        owner,
        skill: 'digest',
        words: '',
        cadence: { cron: '0 8 * * *', words: 'every day at 8:00' },
        timeZone: 'Europe/Berlin',
        locale: 'en-GB',
        address: fakeAddress(changes.owner ?? owner),
        whenEmpty: 'say' as const,
        ...changes,
      };
      const nextRunAt = nextRun(draft, clock.now());
      return ledger.subscriptions.save({ nextRunAt, ...draft });
    },
    tick: () => tick({ subscriptions: ledger.subscriptions, nextRun, clock, log }),
    /** What the ledger says, oldest first. */
    states: () => ledger.entries.map((entry) => entry.state),
  };
}
