import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const service = z.looseObject({
  image: z.string(),
  command: z.array(z.string()).optional(),
  env_file: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  ports: z.array(z.string()).optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
  deploy: z.object({ replicas: z.number() }).optional(),
  volumes: z.array(z.string()).optional(),
});
const compose = z.object({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()),
});

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { services, volumes } = compose.parse(
  (({ services, volumes }) => ({ services, volumes }))(
    parse(read('compose.yaml'), { merge: true }),
  ),
);
const own = Object.entries(services).filter(([, { image }]) => image === 'daybrief');

describe('compose.yaml', () => {
  it('has PostgreSQL, a web process and two workers', () => {
    expect(Object.keys(services).sort()).toEqual(['postgres', 'web', 'worker']);
    expect(services['worker']?.deploy?.replicas).toBe(2);
  });

  it('starts programs that exist', () => {
    for (const [name, { command }] of own) {
      const program = command?.at(-1)?.replace(/^dist\/(.*)\.js$/, '$1.ts') ?? '';
      expect(existsSync(new URL(`../../${program}`, import.meta.url)), `${name}: ${program}`).toBe(
        true,
      );
    }
  });

  it('holds no secret, and asks for the ones it needs', () => {
    for (const [, { environment }] of own) {
      const url = environment?.['DATABASE_URL'] ?? '';
      expect(url).toMatch(/^postgres:\/\/daybrief:\$\{POSTGRES_PASSWORD:\?/);
    }
  });

  it('publishes one port, on loopback, for the proxy in front', () => {
    const ports = Object.values(services).flatMap((each) => each.ports ?? []);
    expect(ports).toEqual(['127.0.0.1:3978:3978']);
  });

  it('gives its own processes no right they do not need, and time to end', () => {
    for (const [, each] of own) {
      expect(each).toMatchObject({ read_only: true, cap_drop: ['ALL'], env_file: '.env' });
      expect(Number.parseInt(each.stop_grace_period ?? '', 10)).toBeGreaterThan(15);
    }
  });

  it('mounts only what exists or is declared', () => {
    for (const mount of Object.values(services).flatMap((each) => each.volumes ?? [])) {
      const [source = ''] = mount.split(':');
      const known = source.startsWith('.')
        ? existsSync(new URL(`../../${source}`, import.meta.url))
        : Object.hasOwn(volumes, source);
      expect(known, source).toBe(true);
    }
  });
});

describe('the Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('installs from the lockfile and runs as a user that is not root', () => {
    expect(lines).toContain('RUN npm ci');
    expect(lines.indexOf('USER node')).toBeGreaterThan(
      lines.lastIndexOf('FROM node:22-bookworm-slim'),
    );
  });

  it('copies what is there, what `npm ci` reads among it', () => {
    const sources = lines.flatMap((line) => {
      const [word = '', ...paths] = line.split(' ');
      return word === 'COPY' && !paths[0]?.startsWith('--') ? paths.slice(0, -1) : [];
    });
    const missing = sources.filter(
      (path) => !existsSync(new URL(`../../${path}`, import.meta.url)),
    );
    expect(missing).toEqual([]);
    const { devDependencies } = z
      .object({ devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const local = Object.values(devDependencies).filter((each) => each.startsWith('file:'));
    expect(sources).toEqual(expect.arrayContaining(local.map((each) => each.slice(5))));
  });

  it('copies nothing of the working copy that could hold a secret', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', 'data', '.git', 'node_modules']));
  });
});
