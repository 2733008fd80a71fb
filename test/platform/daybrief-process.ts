import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { eventually } from '../eventually.js';
import { freePort } from '../free-port.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** A worker of Daybrief in a process of its own, on a port of this machine. */
export interface DaybriefProcess {
  /** The answer to `GET /readyz`, over a connection of its own as a balancer's probe is. */
  readiness(): Promise<number | 'refused'>;
  kill: ChildProcess['kill'];
  stop(): Promise<void>;
}

/** Starts a worker as `npm run build` makes it, and waits until it is ready. */
export async function startDaybrief(
  environment: Readonly<Record<string, string>> = {},
): Promise<DaybriefProcess> {
  // Below `node_modules`, where the bundle finds the libraries that it leaves out.
  const folder = await mkdtemp(join(ROOT, 'node_modules', '.daybrief-'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['bots/worker.ts'],
    outdir: join(folder, 'bots'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const port = await freePort();
  const child = spawn(process.execPath, [join(folder, 'bots', 'worker.mjs')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: folder,
      XDG_STATE_HOME: folder,
      PORT: `${port}`,
      ...environment,
    },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('exit', done));
  const readiness = (): Promise<number | 'refused'> =>
    fetch(`http://127.0.0.1:${port}/readyz`, { headers: { connection: 'close' } }).then(
      ({ status }) => status,
      () => 'refused' as const,
    );
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true });
  };
  await eventually(async () => {
    if ((await readiness()) !== 200) throw new TypeError('The process is not ready.');
  });
  return { readiness, kill: (signal) => child.kill(signal), stop };
}
