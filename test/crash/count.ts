/**
 * The crash test in full: `npm run crash [seeds] [database]`, fifty seeds on both by default. Prints
 * what was found, for each database, surface and point, and ends with status 1 when anything was
 * duplicated or lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPostgres, NO_POSTGRES, startPostgres } from '../servers/postgres.js';
import { bundleWorker, type Findings, runExperiment } from './crash-run.js';
import { points, surfaces } from './points.js';

const FIFTY = 50;

async function main(): Promise<void> {
  const seeds = Number(process.argv[2] ?? FIFTY);
  const only = process.argv[3]?.toLowerCase();
  const directory = mkdtempSync(join(tmpdir(), 'daybrief-crash-'));
  const worker = await bundleWorker();
  const postgres = hasPostgres ? await startPostgres() : undefined;
  const databases = new Map([['SQLite', join(directory, 'crash.db')]]);
  if (postgres) databases.set('PostgreSQL', await postgres.createDatabase());
  else process.stdout.write(`PostgreSQL ${NO_POSTGRES}\n`);

  let broken = 0;
  for (const [name, databaseUrl] of databases) {
    if (only !== undefined && name.toLowerCase() !== only) continue;
    for (const surface of surfaces) {
      for (const point of points) {
        const all: Findings[] = [];
        for (let seed = 1; seed <= seeds; seed += 1) {
          all.push(await runExperiment({ databaseUrl, surface, point, seed }, worker.path));
        }
        const { line, isBroken } = summarize(all);
        process.stdout.write(`${[name, surface, point].join(' · ').padEnd(48)} ${line}\n`);
        if (isBroken) broken += 1;
      }
    }
  }
  worker.remove();
  await postgres?.stop();
  rmSync(directory, { recursive: true });
  process.exitCode = broken === 0 ? 0 : 1;
}

function summarize(all: readonly Findings[]): {
  readonly line: string;
  readonly isBroken: boolean;
} {
  const sum = (count: (findings: Findings) => number): number =>
    all.reduce((total, findings) => total + count(findings), 0);
  const kills = sum(({ killed }) => (killed ? 1 : 0));
  const people = sum((findings) => findings.people);
  const duplicates = sum((findings) => findings.duplicates);
  const lost = sum((findings) => findings.lost);
  const unfinished = sum((findings) => findings.unfinished);
  const unknown = sum((findings) => findings.unknown);
  const arrived = sum((findings) => findings.unknownButArrived);
  const refusals = sum((findings) => findings.refusals);
  return {
    line: `kills ${kills}  due ${people}  duplicates ${duplicates}  lost ${lost}  unfinished ${unfinished}  unknown ${unknown} (${arrived} arrived)  refusals ${refusals}`,
    isBroken: duplicates + lost + unfinished + refusals > 0 || kills < all.length,
  };
}

await main();
