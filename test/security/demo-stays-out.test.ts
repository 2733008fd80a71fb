import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

it('the stand-ins of the demo are in nothing that is published', () => {
  const { files } = z
    .object({ files: z.array(z.string()) })
    .parse(JSON.parse(read('package.json')));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => /^(?:\*|\.|\.?\/)?$|^test|demo/u.test(path))).toEqual([]);
});

it('no source of Daybrief names the demo’s or a test’s', () => {
  const sources = ['adapters', 'bots', 'skills'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(folder, path)),
  );
  expect(sources.length).toBeGreaterThan(100);
  const naming = sources.filter((path) =>
    /from '[^']*\/test\/|from '[^']*\/demo\//u.test(read(path)),
  );
  expect(naming).toEqual([]);
});
