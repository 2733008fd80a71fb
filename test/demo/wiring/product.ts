import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { z } from 'zod';
import { freePort } from '../../free-port.js';
import { until } from './until.js';

/** Daybrief as `npm run build` made it, in a process of its own. */
export interface Product {
  readonly url: string;
  start(): Promise<void>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Tells it what time it is; epoch milliseconds. */
  setClock(now: number): void;
  /** What its log says, oldest first, over all starts. */
  readonly log: readonly LogEvent[];
  /** The ledger, as `daybrief deliveries` shows it to an administrator. */
  deliveries(): Promise<readonly Delivery[]>;
  /** Ends it and takes away what it kept. */
  remove(): Promise<void>;
}

/** A line of the log. */
export type LogEvent = z.infer<typeof logSchema>;
/** A line of the ledger. */
export type Delivery = z.infer<typeof deliverySchema>;

const logSchema = z.looseObject({ level: z.string(), event: z.string() });
const deliverySchema = z.object({
  surface: z.string(),
  date: z.string(),
  state: z.string(),
  sent: z.number(),
});
const ledgerSchema = z.object({ facts: z.array(deliverySchema) });

const PROGRAMS = join(import.meta.dirname, '../../../dist/bots');
const run = promisify(execFile);

/** What Daybrief is started with, besides what an administrator puts into `.env`. */
export interface ProductOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** Addresses of Microsoft that lead to this machine. */
  readonly standIns: Readonly<Record<string, string>>;
}

/** Prepares a folder and a port for it, and starts nothing yet. */
export async function createProduct({ environment, standIns }: ProductOptions): Promise<Product> {
  const [folder, port] = await Promise.all([mkdtemp(join(tmpdir(), 'daybrief-demo-')), freePort()]);
  const url = `http://127.0.0.1:${port}`;
  const log: LogEvent[] = [];
  let child: ChildProcess | undefined;

  /** Nothing of whoever runs the demo: their tokens and keys are none of its business. */
  const environmentNow = () => ({
    PATH: process.env['PATH'],
    TZ: 'Europe/Berlin',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: folder,
    XDG_STATE_HOME: folder,
    ...environment,
    NODE_OPTIONS: `--import=${preload(standIns)}`,
  });
  const program = (name: string) => join(PROGRAMS, name);

  // Also after an error or Ctrl-C nothing stays behind.
  process.once('exit', () => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  return {
    url,
    log,
    kill,
    async start() {
      // In its own folder: a `.env` of the repository is somebody's real installation.
      const started = spawn(process.execPath, [program('daybrief.js')], {
        cwd: folder,
        env: environmentNow(),
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      });
      child = started;
      if (started.stdout)
        createInterface(started.stdout).on('line', (line) => log.push(...parse(line)));
      let isReady = false;
      await until('Daybrief to be ready', () => {
        if (started.exitCode !== null) throw new Error(`Daybrief ended with ${started.exitCode}.`);
        fetch(`${url}/readyz`).then(
          ({ ok }) => {
            isReady ||= ok;
          },
          // It does not listen yet.
          () => undefined,
        );
        return isReady;
      });
    },
    setClock: (now) => void child?.send({ now }),
    async deliveries() {
      const args = [program('cli.js'), 'deliveries', '--json'];
      const { stdout } = await run(process.execPath, args, { cwd: folder, env: environmentNow() });
      return ledgerSchema.parse(JSON.parse(stdout)).facts;
    },
    async remove() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function preload(standIns: Readonly<Record<string, string>>): URL {
  const module = new URL('stand-ins.mjs', import.meta.url);
  module.searchParams.set('now', String(Date.now()));
  for (const pair of Object.entries(standIns))
    module.searchParams.append('instead', pair.join(' '));
  return module;
}

/** What it prints besides its log is for people. */
function parse(line: string): readonly LogEvent[] {
  return line.startsWith('{') ? [logSchema.parse(JSON.parse(line))] : [];
}
