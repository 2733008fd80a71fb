import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../free-port.js';

/** A PostgreSQL server for one test file. */
export interface TestPostgres {
  /** Makes an empty database owned by a role that is no superuser; returns its URL. */
  createDatabase(): Promise<string>;
  /**
   * Stops the server as a crash would; what it returns starts it again on the same files. Absent for
   * a server that was given.
   */
  pause?(): Promise<() => Promise<void>>;
  /** Where the server's own tools are. */
  readonly bin?: string;
  stop(): Promise<void>;
}

/** Why there is none, for the name of the skipped tests. */
export const NO_POSTGRES = 'skipped: no TEST_DATABASE_URL and no local PostgreSQL binaries';

/** Whether `startPostgres` can start one here. */
export const hasPostgres =
  process.env['TEST_DATABASE_URL'] !== undefined || binaries() !== undefined;

/**
 * Uses the server of TEST_DATABASE_URL (a role that may create databases and roles), or starts one
 * from the system's own binaries, on loopback and a temporary directory.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined)
    return { createDatabase: () => createDatabase(given), stop: async () => undefined };

  const bin = binaries();
  if (bin === undefined) throw new TypeError(NO_POSTGRES);
  const home = mkdtempSync(join(tmpdir(), 'daybrief-postgres-'));
  const data = join(home, 'data');
  const user = unprivilegedUser();
  if (user) chownSync(home, user.uid, user.gid);
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'admin', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...user, stdio: 'ignore' },
  );
  const port = await freePort();
  const url = `postgres://admin@127.0.0.1:${port}/postgres`;
  const start = async () => {
    const server = spawn(
      join(bin, 'postgres'),
      [
        ...['-D', data, '-p', String(port), '-k', home, '-c', 'listen_addresses=127.0.0.1'],
        // Tests kill clients and this server, never the machine: what is written is in the page cache.
        ...['-c', 'fsync=off', '-c', 'full_page_writes=off'],
      ],
      { ...user, stdio: 'ignore' },
    );
    await untilReady(url);
    return server;
  };
  let server = await start();
  const end = async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
    const exited = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await exited;
  };
  return {
    createDatabase: () => createDatabase(url),
    bin,
    async pause() {
      // SIGQUIT: no goodbye to anyone, recovery from the log at the next start.
      await end('SIGQUIT');
      return async () => {
        server = await start();
      };
    },
    async stop() {
      await end('SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function createDatabase(adminUrl: string): Promise<string> {
  const name = `daybrief_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`create role ${name} login createrole password 'test'`);
    await admin.query(`grant ${name} to current_user`);
    await admin.query(`create database ${name} owner ${name}`);
  } finally {
    await admin.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  url.username = name;
  url.password = 'test';
  return url.href;
}

function binaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .map((version) => join(root, version, 'bin'))
    .filter((bin) => existsSync(join(bin, 'postgres')))
    .at(-1);
}

/** PostgreSQL refuses to run as root: then it runs as the user its package made, or as nobody. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name]));
    if (uid?.status !== 0 || gid?.status !== 0) continue;
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return undefined;
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (attempt === 200) throw error;
      await sleep(50);
    }
  }
}
