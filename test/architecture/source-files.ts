import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { targetOf } from './import-table.js';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['bots', 'skills', 'adapters', 'manifests'];

/** One source file: its path from the root, its text and what it imports, types included. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

/** The specifiers of every import, export and dynamic import of a text. */
export function importsOf(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].flatMap((match) => match[1] ?? match[2] ?? []);
}

/** Reads every source file of the product. */
export function readSources(): readonly SourceFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const text = readFileSync(file, 'utf8');
        return {
          path: relative(ROOT, file).split(sep).join('/'),
          text,
          imports: importsOf(text),
        };
      }),
  );
}

/**
 * Circles of imports, each as the files along it; a type counts as much as a value, because a reader
 * who follows one goes round all the same.
 */
export function findCircles(
  files: readonly Pick<SourceFile, 'path' | 'imports'>[],
): readonly string[] {
  const imports = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => `${targetOf(path, specifier)}.ts`),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) circles.push([...trail.slice(at), path].join(' -> '));
    if (at !== -1 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return circles;
}
