import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

// How much longer a whole `daybrief digest` of the example mailbox takes than an empty Node process, and
// what the Teams SDK costs: nothing on the terminal, and its load where Teams is served. All are measured
// in turns in one run, so that the load of the machine falls on all alike.

const ROUNDS = 11;
const TARGET = 6;

const CLI = resolve('dist/bots/cli.js');
const SERVER = resolve('dist/bots/daybrief.js');
// A folder of its own: neither a .env nor a store of the developer's.
const cwd = mkdtempSync(join(tmpdir(), 'daybrief-'));

const TEAMS = {
  TEAMS_APP_ID: '0f3b6f1c-2d70-4f6e-8f63-6ff1b2b1a0c4',
  TEAMS_APP_PASSWORD: 'secret',
  TEAMS_TENANT_ID: '1b0fa5c2-6c1a-4a52-9a43-7d6d2ab2c3e4',
};
/** Not only loopback: there Teams would answer in local mode by itself. */
const SERVED = { HOST: '0.0.0.0', PORT: '0' };

interface Case {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Ends when this is printed; without it, when the process ends. */
  readonly until?: string;
  /** What the time is held against; without it, the first case. */
  readonly against?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'node -e 0': { args: ['-e', '0'] },
  'daybrief help': { args: [CLI, 'help'] },
  'daybrief digest': { args: [CLI, 'digest', '--plain'] },
  '  Teams configured': {
    args: [CLI, 'digest', '--plain'],
    env: TEAMS,
    against: 'daybrief digest',
  },
  'server, no Teams': { args: [SERVER], env: SERVED, until: 'Daybrief is running.' },
  '  with Teams': {
    args: [SERVER],
    env: { ...SERVED, ...TEAMS },
    until: 'Daybrief is running.',
    against: 'server, no Teams',
  },
};

async function milliseconds({ args, env, until }: Case): Promise<number> {
  const options = { cwd, env: { ...process.env, ...env } };
  const start = process.hrtime.bigint();
  if (until === undefined) execFileSync(process.execPath, args, { ...options, stdio: 'ignore' });
  else await runUntil(args, options, until);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Starts a process and ends it as soon as it has printed the words. */
function runUntil(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  words: string,
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (!printed.includes(words)) return;
      done();
      child.kill('SIGKILL');
    });
    child.once('exit', (code) => fail(new Error(`It ended with ${code}: ${printed}`)));
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const times = new Map<string, number[]>(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, each] of Object.entries(cases)) {
    times.get(name)?.push(await milliseconds(each));
  }
}
const medianOf = (name: string): number => median(times.get(name) ?? []);
for (const [name, { against = 'node -e 0' }] of Object.entries(cases)) {
  const ratio = medianOf(name) / medianOf(against);
  process.stdout.write(
    `${name.padEnd(20)}${medianOf(name).toFixed(0).padStart(6)} ms ${ratio.toFixed(2).padStart(6)} x ${against}\n`,
  );
}
process.stdout.write(`Target: daybrief digest at most ${TARGET} x; medians of ${ROUNDS} rounds.\n`);
rmSync(cwd, { recursive: true });
