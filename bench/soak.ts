/**
 * Days with many people in virtual time, on SQLite: `npm run bench:soak [days] [people] [kept days]`,
 * thirty days with a thousand people by default, of which seven are kept, so that the retention is
 * reached early and what grows beyond it has time to show.
 *
 * Prints heap and file at the end of every fifth day, and the rows of every day; none may go on
 * growing once the retention is reached. Run with `--expose-gc` in NODE_OPTIONS for a heap without garbage.
 */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeSoakDirectory, soak } from '../test/soak/soak-run.js';

const MEGABYTE = 2 ** 20;
const directory = makeSoakDirectory();
const databaseUrl = join(directory, 'soak.db');
const findings = await soak({
  databaseUrl,
  days: Number(process.argv[2] ?? 30),
  people: Number(process.argv[3] ?? 1_000),
  retentionDays: Number(process.argv[4] ?? 7),
  seed: 1,
  async onDay(day) {
    if (day % 5 !== 0) return;
    globalThis.gc?.();
    const heap = (process.memoryUsage().heapUsed / MEGABYTE).toFixed(0);
    const file = (statSync(databaseUrl).size / MEGABYTE).toFixed(1);
    process.stdout.write(`day ${day}: heap ${heap} MB, file ${file} MB\n`);
  },
});
const { rows, ...counts } = findings;
process.stdout.write(`${JSON.stringify(counts)}\nrows by day: ${rows.join(' ')}\n`);
rmSync(directory, { recursive: true });
process.exitCode = counts.duplicates + counts.unexplained === 0 ? 0 : 1;
