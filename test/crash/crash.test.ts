import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeDatabases } from '../adapters/store/databases.js';
import { bundleWorker, runExperiment } from './crash-run.js';
import { points, surfaces } from './points.js';

/** One seed in the ordinary tests; `npm run crash` runs fifty and prints the counts. */
const SEEDS = [1];

const IN_DOUBT = ['sending recorded', 'accepted, not answered', 'answered, not recorded'];

describeDatabases('a worker killed with SIGKILL', (database) => {
  let worker: Awaited<ReturnType<typeof bundleWorker>>;
  let databaseUrl: string;
  beforeAll(async () => {
    [worker, databaseUrl] = await Promise.all([bundleWorker(), database.create()]);
  });
  afterAll(() => worker.remove());

  describe.each(points)('at "%s"', (point) => {
    it.each(surfaces)('duplicates and loses nothing in %s', async (surface) => {
      for (const seed of SEEDS) {
        const findings = await runExperiment({ databaseUrl, surface, point, seed }, worker.path);
        const none = { duplicates: 0, lost: 0, unfinished: 0, refusals: 0 };
        expect(findings).toMatchObject({ killed: true, ...none });
        // Several may be under way when the worker dies; only where nobody can look are they unknown.
        const mayBeUnknown =
          surface === 'teams' && (IN_DOUBT.includes(point) || point === 'recorded');
        if (!mayBeUnknown) expect(findings.unknown).toBe(0);
        if (surface === 'teams' && IN_DOUBT.includes(point)) {
          expect(findings.unknown).toBeGreaterThan(0);
        }
      }
    });
  });
});
