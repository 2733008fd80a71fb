import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../bots/compose.js';
import { parseConfig } from '../../bots/config.js';
import { createHttpServer, listen } from '../../bots/server/http.js';
import { openSurfaces, type SurfacesOptions } from '../../bots/server/surfaces.js';
import type { SurfaceName } from '../../skills/core/caller.js';
import type { Surface } from '../../skills/core/ports/surface.js';
import { EXAMPLE_DAY } from '../clock/example-day.js';
import { createProcessClock } from '../clock/process-clock.js';
import { createFakeLog } from '../fakes/log.js';
import { createFakeTimers } from '../fakes/timers.js';

/**
 * Starts the whole suite as `npm start` does, in this process, on free ports. Its clock stands at
 * `EXAMPLE_DAY` until a test moves it; `environment` is what an administrator would put into `.env`.
 */
export async function startSuite(
  environment: Readonly<Record<string, string>>,
  teamsServices: SurfacesOptions['teamsServices'] = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-'));
  const config = parseConfig({
    DATA_DIR: folder,
    XDG_STATE_HOME: folder,
    TZ: 'Europe/Berlin',
    ...environment,
  });
  const clock = createProcessClock(EXAMPLE_DAY);
  const timers = createFakeTimers(clock);
  const log = createFakeLog();
  const printed: string[] = [];
  const suite = compose(config, { clock, timers, log, cwd: folder });
  const surfaces = await openSurfaces({
    config,
    suite,
    clock,
    timers,
    log,
    output: { write: (text) => void printed.push(text) },
    wanted: ['slack', 'teams', 'terminal', 'page'],
    listening: true,
    teamsServices,
  });
  const server: Server = createHttpServer(
    {
      slack: surfaces.slack?.requestListener,
      teams: surfaces.teams?.requestListener,
      connect: suite.connect,
      page: surfaces.page,
      ready: async () => (await suite.store()).operations.check(),
    },
    log,
  );
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}`,
    suite,
    clock,
    timers,
    log,
    page: surfaces.page,
    /** What the terminal surface printed, and links to the page. */
    printed,
    surfaceNamed: (name: SurfaceName): Surface | undefined => surfaces.named(name),
    async stop() {
      server.close();
      await surfaces.stop();
      server.closeAllConnections();
      await suite.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A suite that runs. */
export type RunningSuite = Awaited<ReturnType<typeof startSuite>>;
