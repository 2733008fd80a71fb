import { startTicker } from '../../adapters/cron/ticker.js';
import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import { createLeavers } from '../../skills/delivery/leavers.js';
import { tellOfLostRequests } from '../../skills/delivery/open-requests.js';
import type { ProcessShare } from '../../skills/delivery/process-share.js';
import { createRunScheduled } from '../../skills/delivery/run-scheduled.js';
import { tick } from '../../skills/delivery/tick.js';
import { WORKER } from '../../skills/delivery/timing.js';
import { createWorker } from '../../skills/delivery/worker.js';
import { erasePerson } from '../access/erase-person.js';
import { offeredSkills } from '../access/offered-skills.js';
import type { Suite } from '../compose.js';
import type { Config } from '../config.js';
import { processName } from './process-name.js';
import type { Surfaces } from './surfaces.js';

/** Scheduled work of one process. */
export interface Schedule {
  /** Takes nothing new and lets what is in hand finish for `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** What the schedule runs with. */
export interface ScheduleOptions {
  readonly config: Pick<Config, 'retentionDays' | 'auditDays' | 'skillsOff'>;
  readonly suite: Suite;
  readonly surfaces: Pick<Surfaces, 'named'>;
  /** This process's part of what the platforms allow. */
  readonly share: ProcessShare;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

const EVERY_15_SECONDS = '*/15 * * * * *';
const EVERY_MINUTE = '30 * * * * *';
const EVERY_QUARTER = '7,22,37,52 * * * *';
// Not at night: a machine that sleeps then would keep everything for ever.
const EVERY_HOUR = '17 * * * *';
/** Who did it, where no person did. */
const DAYBRIEF = { surface: 'terminal', tenant: 'local', user: 'daybrief' } as const;

/** Starts the ticker and one worker on the configured store. */
export async function startSchedule(options: ScheduleOptions): Promise<Schedule> {
  const { config, suite, surfaces, share, clock, timers, log } = options;
  const [store, { createNextRun }] = await Promise.all([
    suite.store(),
    import('../../adapters/cron/next-run.js'),
  ]);
  const { subscriptions, deliveries, preferences, pacing } = store;
  const nextRun = createNextRun();
  const ticker = startTicker(
    EVERY_15_SECONDS,
    () => tick({ subscriptions, nextRun, clock, log }),
    log,
  );
  const { openRequests } = store;
  const surfaceNamed = surfaces.named;
  const teller = startTicker(
    EVERY_MINUTE,
    () => tellOfLostRequests({ openRequests, surfaceNamed, clock, timers, log }),
    log,
  );
  const { retentionDays, auditDays } = config;
  const kept = {
    ...(retentionDays === undefined ? {} : { days: retentionDays }),
    ...(auditDays === undefined ? {} : { auditDays }),
  };
  const pruner = startTicker(EVERY_HOUR, () => store.operations.prune(kept), log);
  const endLeavers = createLeavers({
    people: async () => (await store.operations.people()).map(({ owner }) => owner),
    surfaceNamed,
    isSwitchedOff: suite.isSwitchedOff,
    erase: (person) =>
      erasePerson(store, person, { actor: DAYBRIEF, action: 'people left', at: clock.now() }),
    timers,
    log,
  });
  const leavers = startTicker(EVERY_QUARTER, endLeavers, log);
  const worker = createWorker(
    {
      deliveries,
      subscriptions,
      preferences,
      pacing,
      surfaceNamed,
      run: createRunScheduled({ skills: offeredSkills(config), open: suite.open, nextRun, log }),
      clock,
      timers,
      log,
    },
    { name: processName, ...WORKER },
  );
  const running = share.settled.then(() => worker.run());
  return {
    async stop(graceMs) {
      await Promise.all([ticker.stop(), teller.stop(), pruner.stop(), leavers.stop()]);
      await worker.stop(graceMs);
      await running;
    },
  };
}
