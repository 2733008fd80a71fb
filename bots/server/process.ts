import { existsSync } from 'node:fs';
import process from 'node:process';
import { createTimers } from '../../adapters/cron/timers.js';
import { createMetrics } from '../../adapters/metrics/metrics.js';
import type { Page } from '../../adapters/page/page.js';
import { createPinoLog } from '../../adapters/pino/log.js';
import { withTracing } from '../../adapters/telemetry/traced-log.js';
import type { SurfaceName } from '../../skills/core/caller.js';
import { ConfigError, toDaybriefError, UnavailableError } from '../../skills/core/errors.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import { takeProcessShare, wholeProcessShare } from '../../skills/delivery/process-share.js';
import { compose, type Suite } from '../compose.js';
import { type Config, readConfig } from '../config.js';
import { readHouseStyle } from '../wiring/house-style.js';
import { describeFailure } from './describe-failure.js';
import { createHttpServer, listen } from './http.js';
import { guardMetrics } from './metrics-access.js';
import { examineNewModel } from './model-exam.js';
import { processName } from './process-name.js';
import { type Schedule, startSchedule } from './schedule.js';
import { isBare } from './status.js';
import { openSurfaces } from './surfaces.js';

/** Which parts a process runs. */
export interface Parts {
  readonly surfaces: readonly SurfaceName[];
  /** Ticks and delivers. */
  readonly schedule: boolean;
  /** Takes people's requests on `HOST` and `PORT`; without it only health and metrics are served. */
  readonly listening: boolean;
}

/** A process that is up. */
export interface Running {
  readonly config: Config;
  readonly suite: Suite;
  readonly clock: Clock;
  /** The port that is listened on. */
  readonly port: number;
  readonly page: Page | undefined;
}

/** How long a stop waits for work in hand. */
const GRACE_MS = 15_000;
/** How long a process that is to end still takes requests: a load balancer needs a moment to hear of it. */
const DRAIN_MS = 2_000;
const CONFIG_EXIT = 78;
const FAILED_EXIT = 70;

/**
 * Runs parts of Daybrief until SIGTERM or SIGINT.
 *
 * SIGTERM makes it unready at once and lets requests in for two more seconds. Then, or on SIGINT, nothing new is taken, work in hand gets 15 seconds, and the process ends with 0; a
 * second signal ends it at once, which loses nothing: leases run out and another start goes on. A
 * start that fails says why and ends: with 78 where the configuration cannot work, else with 70.
 */
export async function runProcess(parts: Parts): Promise<Running> {
  outliveReaders();
  try {
    return await start(parts, readConfig(process.cwd()));
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    process.stderr.write(`${describeFailure(error)}\n`);
    // What had begun (Slack's socket, timers) would keep the process alive, and whoever watches over
    // it would take it for one that works.
    process.exit(error instanceof ConfigError ? CONFIG_EXIT : FAILED_EXIT);
  }
}

/** Whoever read what is printed may leave (`npm start | head`); people who are served stay. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: Error) => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error;
    });
  }
}

async function start(parts: Parts, config: Config): Promise<Running> {
  checkMailbox(config);
  const clock: Clock = { now: () => Date.now() };
  const timers = createTimers();
  const metrics = createMetrics({
    queueDepth: async () => (await suite.store()).operations.queueDepth(),
  });
  const level = isBare(config) ? 'warn' : 'info';
  const log = withTracing(metrics.counting(createPinoLog({ level })));
  const cwd = process.cwd();
  const house = await readHouseStyle(config.houseStyle, cwd);
  const suite: Suite = compose(config, { clock, timers, log, cwd, house });
  const sendsToTeams = config.teams !== undefined && parts.surfaces.includes('teams');
  const share = sendsToTeams
    ? await takeProcessShare(processName, {
        processRegistry: (await suite.store()).processRegistry,
        clock,
        timers,
        log,
      })
    : wholeProcessShare;
  const surfaces = await openSurfaces({
    config,
    suite,
    clock,
    timers,
    log,
    output: process.stdout,
    wanted: parts.surfaces,
    listening: parts.listening,
    processes: share.processes,
    usage: metrics.usage,
  });
  const stopping = new AbortController();
  const server = createHttpServer(
    {
      ...(parts.listening
        ? {
            slack: surfaces.slack?.requestListener,
            teams: surfaces.teams?.requestListener,
            connect: suite.connect,
            page: surfaces.page,
          }
        : {}),
      metrics: guardMetrics(metrics.requestListener, config.metricsToken),
      ready: async () => {
        if (stopping.signal.aborted) throw ending();
        await (await suite.store()).operations.check();
      },
    },
    log,
  );
  let schedule: Promise<Schedule> | undefined;
  // Before anybody hears that the process is ready: whoever starts it may end it at once.
  stopOnSignal(log, async (signal) => {
    stopping.abort();
    const drained =
      signal === 'SIGTERM' ? timers.sleep(DRAIN_MS, new AbortController().signal) : undefined;
    const delivered = schedule?.then(({ stop }) => stop(GRACE_MS));
    await Promise.all([drained, parts.listening ? undefined : delivered]);
    server.close();
    await Promise.all([surfaces.stop(), delivered]);
    await share.leave();
    server.closeAllConnections();
    await suite.close();
  });
  const port = await listen(server, config.host, config.port);
  // Last: a process that could not listen must not have sent anything.
  if (parts.schedule) {
    schedule = startSchedule({ config, suite, surfaces, share, clock, timers, log });
    await schedule;
  }
  void examineNewModel(config, { clock, log, signal: stopping.signal });
  return { config, suite, clock, port, page: surfaces.page };
}

/** A mailbox that is not there would be told to the person who asks for a digest, and to nobody who can help. */
function checkMailbox({ mailbox, graph }: Config): void {
  if (graph || mailbox === undefined || existsSync(mailbox)) return;
  throw new ConfigError([
    `MAILBOX, ${mailbox}: there is nothing at that path. Check it, or leave MAILBOX out to try the example mail.`,
  ]);
}

function ending(): UnavailableError {
  return new UnavailableError({ what: 'This process ends.', remedy: 'Another one takes over.' });
}

function stopOnSignal(log: Log, stop: (name: NodeJS.Signals) => Promise<void>): void {
  let stopping = false;
  const onSignal = (name: NodeJS.Signals): void => {
    if (stopping) process.exit(0);
    stopping = true;
    stop(name).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('process.stop-failed', error);
        process.exit(FAILED_EXIT);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
