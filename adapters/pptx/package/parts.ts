import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of an Office file by name, without a leading slash. */
export type PackageParts = Map<string, Uint8Array>;

/** Opens an Office file. Directory entries, which are no parts, are left out. */
export function openPackage(bytes: Uint8Array): PackageParts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}

// ZIP cannot say "no date"; the earliest one keeps the bytes the same from run to run.
const EPOCH = new Date(1980, 0, 1);

/** Writes an Office file: content types first, as the standard advises, the same bytes every time. */
export function writePackage(parts: PackageParts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) files[name] = [parts.get(name) ?? new Uint8Array(), { mtime: EPOCH }];
  return zipSync(files, { level: 6 });
}

function rank(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name === '_rels/.rels' ? 1 : 2;
}

/** A part as text; empty when there is none. */
export function readPart(parts: PackageParts, name: string): string {
  const bytes = parts.get(name);
  return bytes ? strFromU8(bytes) : '';
}

/** Replaces or adds a part. */
export function writePart(parts: PackageParts, name: string, text: string): void {
  parts.set(name, strToU8(text));
}

/** Names of the parts that match, in the order of their numbers: slide2 before slide10. */
export function partsLike(parts: PackageParts, pattern: RegExp): readonly string[] {
  return [...parts.keys()]
    .filter((name) => pattern.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Where the relationships of a part are: `ppt/slides/slide1.xml` -> `ppt/slides/_rels/slide1.xml.rels`. */
export function relationshipsOf(name: string): string {
  return name.replace(/([^/]*)$/u, '_rels/$1.rels');
}
