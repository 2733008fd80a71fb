import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Outputs } from './bundle.js';

const ROOT = resolve(import.meta.dirname, '..');
const MODULES = 'node_modules/';
/** Files in which a package says under which terms it may be passed on. */
const TERMS = /^(?:licen[cs]e|copying|notice)/i;
/** Where some say it instead: from this heading of their README on. */
const HEADING = /^(?:#+ *)?licen[cs]e *$/im;

/** A library of which something stands in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its manifest names it; "none" where it does not. */
  readonly licence: string;
  /** The terms in full, as it came with them; its author, where it came with none. */
  readonly terms: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** As npm had it in 2012. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
}

/** The libraries of a bundle, by name; one in two versions stands there twice. */
export function bundledPackages(outputs: Outputs): readonly BundledPackage[] {
  const folders = new Set<string>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = folderOf(path);
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const packages = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const found = readPackage(join(ROOT, folder));
    packages.set(`${found.name}@${found.version}`, found);
  }
  return [...packages.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** The notices that have to travel with a bundle, as one text. */
export function renderNotices(packages: readonly BundledPackage[]): string {
  const sections = packages.map(({ name, version, licence, terms }) =>
    [`${name} ${version} (${licence})`, ...terms.map((text) => text.trim())].join('\n\n'),
  );
  return [
    'Daybrief contains the libraries below, each under its own terms. Their sources are on the npm registry.',
    ...sections,
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that a file belongs to; undefined for one of our own. */
function folderOf(path: string): string | undefined {
  const at = path.lastIndexOf(MODULES);
  if (at === -1) return undefined;
  const start = at + MODULES.length;
  const [first = '', second = ''] = path.slice(start).split('/');
  return path.slice(0, start) + (first.startsWith('@') ? `${first}/${second}` : first);
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, licenses, author } = manifest;
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const read = (wanted: RegExp): readonly string[] =>
    files
      .filter((entry) => wanted.test(entry.name))
      .map((entry) => readFileSync(join(folder, entry.name), 'utf8'));
  const written = read(TERMS);
  const told = read(/^readme/i).flatMap((text) => {
    const at = text.search(HEADING);
    return at === -1 ? [] : text.slice(at);
  });
  const by = `Copyright ${typeof author === 'object' ? author.name : (author ?? 'its authors')}`;
  const terms = [written, told, [by]].find((texts) => texts.length > 0) ?? [];
  return { name, version, licence: license ?? licenses?.[0]?.type ?? 'none', terms };
}
