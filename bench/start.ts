import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

// How much longer a whole `daybrief digest` of the example mailbox takes than an empty Node process.
// Both are measured in turns in one run, so that the load of the machine falls on both alike.

const ROUNDS = 11;
const TARGET = 6;

const CLI = resolve('dist/bots/cli.js');
// A folder of its own: neither a .env nor a store of the developer's.
const cwd = mkdtempSync(join(tmpdir(), 'daybrief-'));

const cases = {
  'node -e 0': ['-e', '0'],
  'daybrief help': [CLI, 'help'],
  'daybrief digest': [CLI, 'digest', '--plain'],
} as const;

function milliseconds(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, args, { stdio: 'ignore', cwd });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const times = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, args] of Object.entries(cases)) times.get(name)?.push(milliseconds(args));
}
const empty = median(times.get('node -e 0') ?? []);
for (const [name, values] of times) {
  const ratio = median(values) / empty;
  process.stdout.write(
    `${name.padEnd(18)}${median(values).toFixed(0).padStart(6)} ms ${ratio.toFixed(1).padStart(6)} x\n`,
  );
}
process.stdout.write(`Target: daybrief digest at most ${TARGET} x; medians of ${ROUNDS} rounds.\n`);
rmSync(cwd, { recursive: true });
