import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs', 'licences.md');

/** Licences under which a package may be shipped with Daybrief, which is MIT. */
const ALLOWED = new Set([
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
]);
/** Packages whose manifest names none, and where it stands instead. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = {
  // An array, as npm had it in 2012.
  cldrjs: 'MIT',
};

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

const production = Object.entries(
  lock.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))).packages,
)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path, { license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, licence: license ?? STATED_ELSEWHERE[name] ?? 'none' };
  });

function writePage(): string {
  const licences = [...new Set(production.map(({ licence }) => licence))].sort();
  const groups = licences.map((wanted) => {
    const packages = production.filter(({ licence }) => licence === wanted);
    const names = [...new Set(packages.map(({ name }) => name))].sort();
    return `## ${wanted}\n\n${names.join(', ')}\n`;
  });
  return `# Licences of what is shipped\n\nAll packages of the production tree, from \`package-lock.json\`; \`test/licences.test.ts\` keeps this page.\n\n${groups.join('\n')}`;
}

describe('the packages of the production tree', () => {
  it('have licences that allow to ship them', () => {
    expect(production.length).toBeGreaterThan(100);
    expect(production.filter(({ licence }) => !ALLOWED.has(licence))).toEqual([]);
  });

  it('stand on a page, by licence', async () => {
    await expect(writePage()).toMatchFileSnapshot(PAGE);
  });
});
