import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { startedAt } from '../clock/started-at.js';
import { eventually } from '../eventually.js';
import { freePort } from '../free-port.js';
import { startRegistry } from './registry.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Daybrief as somebody has it who installed its package into an empty folder. */
export type Installation = Awaited<ReturnType<typeof installPackage>>;

/**
 * Packs `dist` and all that goes with it, and installs that into an empty folder. What is started there
 * has the time of this process.
 */
export async function installPackage() {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-install-'));
  const packed = await mkdtemp(join(tmpdir(), 'daybrief-packed-'));
  const home = await mkdtemp(join(tmpdir(), 'daybrief-home-'));
  const registry = await startRegistry();
  const npm = {
    PATH: process.env['PATH'],
    HOME: home,
    npm_config_registry: registry.url,
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    npm_config_fetch_retries: '0',
  };
  const environment = () => ({
    ...npm,
    ...startedAt(new Date().toISOString()),
    TZ: 'Europe/Berlin',
    XDG_STATE_HOME: home,
  });
  await run('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: ROOT, env: npm });
  const [archive = ''] = await readdir(packed);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const installed = await run('npm', ['install', join(packed, archive)], { cwd: folder, env: npm });
  await registry.close();
  return {
    folder,
    /** How `npm install` ended. */
    installed,
    /** What one types in that folder. */
    type: (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
      run('npx', ['--no-install', 'daybrief', ...args], {
        cwd: folder,
        env: { ...environment(), ...more },
      }),
    /** `npx daybrief start`, until `stop`, which returns the exit code. */
    async start(more: Readonly<Record<string, string>> = {}) {
      const port = await freePort();
      const child = spawn(process.execPath, ['node_modules/.bin/daybrief', 'start'], {
        cwd: folder,
        env: { ...environment(), PORT: String(port), ...more },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let printed = '';
      child.stdout.on('data', (text: Buffer) => {
        printed += text.toString();
      });
      const ended = new Promise<number | null>((done) => child.once('exit', done));
      const url = `http://127.0.0.1:${port}`;
      await eventually(async () => (await fetch(`${url}/readyz`)).text());
      return {
        url,
        printed: () => printed,
        stop(): Promise<number | null> {
          child.kill('SIGINT');
          return ended;
        },
      };
    },
    async remove() {
      for (const each of [folder, packed, home]) await rm(each, { recursive: true });
    },
  };
}

/** The bytes of all files below a folder. */
export async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Ended> {
  const ended = promisify(execFile)(program, args, options);
  return ended.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Ended) => ({ code, stdout, stderr }),
  );
}
