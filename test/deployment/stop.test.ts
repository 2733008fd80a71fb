import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { freePort } from '../free-port.js';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'daybrief-stop-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('a process that is told to end', () => {
  it('is ready before, answers for its health, and ends with 0', async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ['--import', 'tsx', 'bots/worker.ts'], {
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: dataDir,
        XDG_STATE_HOME: dataDir,
        PORT: String(port),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = new Promise<unknown>((resolve) =>
      child.once('exit', (code, signal) => resolve({ code, signal })),
    );
    const statusOf = async (path: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    await eventually(async () => expect(await statusOf('/readyz')).toBe(200));
    expect(await statusOf('/healthz')).toBe(200);
    expect(await statusOf('/metrics')).toBe(200);
    // A worker answers nobody.
    expect(await statusOf('/slack/events')).toBe(404);
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, signal: null });
  });
});

describe('a process whose reader leaves, as `npm start | head` does', () => {
  it('goes on for those whom it serves', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'bots/daybrief.ts'], {
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: dataDir,
        XDG_STATE_HOME: dataDir,
        PORT: String(await freePort()),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    // Kept before the digest is printed, which nobody reads any more.
    await eventually(() => expect(existsSync(join(dataDir, 'daybrief/recent.json'))).toBe(true));
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
