import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { listen } from '../../bots/server/http.js';
import { installedPackages } from './installed-packages.js';

const ROOT = resolve(import.meta.dirname, '../..');
const ARCHIVE = '.tgz';
const MOST_BYTES = 100 * 1024 * 1024;

const manifest = z.looseObject({ name: z.string(), version: z.string() });

/** An npm registry on loopback. */
export interface Registry {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a registry that has the packages which the lockfile allows an installation, from our own
 * `node_modules`. Any other is a 404: one that Daybrief must not need, or that is for another platform.
 */
export async function startRegistry(): Promise<Registry> {
  const folders = new Map(installedPackages().map(({ name, path }) => [name, join(ROOT, path)]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const isArchive = path.endsWith(ARCHIVE);
    const folder = folders.get(isArchive ? path.slice(0, -ARCHIVE.length) : path);
    const answer = async (): Promise<Buffer | string> => {
      if (folder === undefined) throw new TypeError(`Nobody installs ${path}.`);
      return isArchive ? pack(folder) : describe(folder, request.headers.host ?? '');
    };
    answer().then(
      (body) => response.end(body),
      () => response.writeHead(404).end('{}'),
    );
  });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What a registry tells of a package: here of its one version. */
async function describe(folder: string, host: string): Promise<string> {
  const about = manifest.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const { name, version } = about;
  const dist = { tarball: `http://${host}/${name}${ARCHIVE}` };
  return JSON.stringify({
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...about, dist } },
  });
}

/** The folder as an archive; npm leaves the outermost folder of one away, here the dot. */
async function pack(folder: string): Promise<Buffer> {
  const { stdout } = await promisify(execFile)(
    'tar',
    ['-czf', '-', '--exclude=./node_modules', '-C', folder, '.'],
    { encoding: 'buffer', maxBuffer: MOST_BYTES },
  );
  return stdout;
}
