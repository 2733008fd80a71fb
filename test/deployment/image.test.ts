import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen } from '../../bots/server/http.js';
import { eventually } from '../eventually.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = /^COPY --from=build \/app\/(\S+) \.\/\S*$/gm;

let folder = '';
let url = '';
let program: ChildProcess | undefined;

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, '127.0.0.1', 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-image-'));
  const dockerfile = await readFile(join(root, 'Dockerfile'), 'utf8');
  for (const [, path = ''] of dockerfile.matchAll(COPIED)) {
    if (path === 'node_modules') await symlink(join(root, path), join(folder, path));
    else await cp(join(root, path), join(folder, path), { recursive: true });
  }
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  program = spawn(process.execPath, ['dist/bots/daybrief.js'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      XDG_STATE_HOME: folder,
    },
    stdio: 'ignore',
  });
  await eventually(() => fetch(`${url}/readyz`));
});

afterAll(async () => {
  program?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

it.each(['/readyz', '/privacy', '/terms', '/metrics'])(
  'answers %s from the files that the Dockerfile copies, and no others',
  async (path) => {
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(200);
  },
);
