import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundle } from '../../packaging/bundle.js';
import {
  type BundledPackage,
  bundledPackages,
  renderNotices,
} from '../../packaging/third-party.js';
import { installedPackages } from './installed-packages.js';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs', 'licences.md');

/** Licences under which a package may be shipped with Daybrief, which is MIT. */
const ALLOWED = new Set([
  '(MIT AND Zlib)',
  '(MIT OR EUPL-1.1+)',
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

type Shipped = Pick<BundledPackage, 'name' | 'licence'>;

const installed: readonly Shipped[] = installedPackages();
let bundled: readonly BundledPackage[] = [];

beforeAll(async () => {
  bundled = bundledPackages(await bundle({ write: false }));
});

function list(packages: readonly Shipped[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort();
  const groups = licences.map((wanted) => {
    const names = packages.filter(({ licence }) => licence === wanted).map(({ name }) => name);
    return `**${wanted}**: ${[...new Set(names)].sort().join(', ')}`;
  });
  return groups.join('\n\n');
}

function writePage(): string {
  return `# Licences of what is shipped

\`test/packaging/licences.test.ts\` keeps this page. The terms in full travel in \`dist/THIRD-PARTY.txt\`.

## In the bundle

${list(bundled)}

## Installed beside it

${list(installed)}
`;
}

describe('the packages that are shipped', () => {
  it('have licences that allow to ship them', () => {
    expect(bundled.length).toBeGreaterThan(100);
    expect(installed.length).toBeGreaterThan(4);
    const shipped = [...bundled, ...installed];
    expect(shipped.filter(({ licence }) => !ALLOWED.has(licence))).toEqual([]);
  });

  it('stand on a page, by licence', async () => {
    await expect(writePage()).toMatchFileSnapshot(PAGE);
  });

  it('are told in the bundle with whose they are, each in its own words', () => {
    const notices = renderNotices(bundled);
    expect(bundled.filter(({ terms }) => terms.join('').trim() === '')).toEqual([]);
    expect(bundled.filter(({ terms }) => !/copyright|\(c\)/i.test(terms.join('')))).toEqual([]);
    expect(notices).toContain('ical.js 2.2.1 (MPL-2.0)');
    expect(notices).toContain('Mozilla Public License');
    expect(notices).toContain('Copyright (c) Microsoft Corporation');
  });
});

it('the bill of materials lists what is bundled and what is installed, and none of our tools', () => {
  const { components } = z
    .object({
      components: z.array(
        z.looseObject({ name: z.string(), version: z.string(), scope: z.string() }),
      ),
    })
    .parse(JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' })));
  const listed = components.map(({ name, version }) => `${name}@${version}`);
  expect(listed).toEqual(
    expect.arrayContaining(bundled.map(({ name, version }) => `${name}@${version}`)),
  );
  expect(new Set(components.map(({ name }) => name))).toEqual(
    new Set([...bundled, ...installed].map(({ name }) => name)),
  );
  expect(new Set(components.map(({ scope }) => scope))).toEqual(new Set(['required']));
});
