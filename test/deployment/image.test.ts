import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { freePort } from '../free-port.js';
import { installedPackages } from '../packaging/installed-packages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = /^COPY --from=build \/app\/(\S+) \.\/\S*$/gm;

let folder = '';
let url = '';
let program: ChildProcess | undefined;

/** The libraries that `npm prune --omit=dev` leaves in the image, those of other platforms left out. */
async function linkInstalled(): Promise<void> {
  for (const { path } of installedPackages()) {
    if (!existsSync(join(root, path))) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(join(root, path), join(folder, path));
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-image-'));
  const dockerfile = await readFile(join(root, 'Dockerfile'), 'utf8');
  for (const [, path = ''] of dockerfile.matchAll(COPIED)) {
    if (path === 'node_modules') await linkInstalled();
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

it.each(['/', '/page.css', '/readyz', '/privacy', '/terms', '/metrics'])(
  'answers %s from the files that the Dockerfile copies, and no others',
  async (path) => {
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(200);
  },
);
