import { realpath } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { type FileOperation, fileNotFound, toDaybriefError } from './errors.js';

/**
 * Which files a request may name.
 *
 * `anywhere` is for the terminal, where a person already has the rights of the process. On a chat
 * surface the person has not: `roots` lets a request name files below the given folders, by relative
 * name, and nothing else of the server.
 */
export type FileAccess =
  | {
      readonly kind: 'anywhere';
      readonly cwd: string;
      /** Where the examples are, for a folder that has none of its own. */
      readonly examples?: string;
    }
  | { readonly kind: 'roots'; readonly roots: readonly string[] };

/**
 * The real path of the file that a reference names.
 *
 * Throws `NotFoundError` for what is absent and for what the policy forbids, in the same words: a
 * caller must not learn which files the server has.
 */
export async function resolveReference(
  access: FileAccess,
  reference: string,
  operation: FileOperation,
): Promise<string> {
  if (access.kind === 'anywhere') {
    try {
      return await realpath(resolve(access.cwd, reference));
    } catch (error) {
      const example = await exampleNamed(access.examples, reference);
      if (example !== undefined) return example;
      throw toDaybriefError(error, operation);
    }
  }
  if (!isPlainRelative(reference)) throw fileNotFound(operation);
  for (const root of access.roots) {
    const path = await realpathBelow(root, reference);
    if (path !== undefined) return path;
  }
  throw fileNotFound(operation);
}

async function exampleNamed(folder: string | undefined, reference: string) {
  const name = /^(?:\.[\\/])?examples[\\/](.+)$/.exec(reference)?.[1];
  if (folder === undefined || name === undefined || !isPlainRelative(name)) return undefined;
  return realpathBelow(folder, name);
}

/** A name without tricks: no absolute path, no drive, no NUL, no `..`, no hidden file or folder. */
function isPlainRelative(reference: string): boolean {
  if (reference === '' || reference.includes('\0') || isAbsolute(reference)) return false;
  const segments = reference.split(/[\\/]/);
  return segments.every((segment) => !segment.startsWith('.') && !segment.includes(':'));
}

async function realpathBelow(root: string, reference: string): Promise<string | undefined> {
  try {
    const realRoot = await realpath(root);
    // After links are followed, so that a link inside the root cannot lead out of it.
    const path = await realpath(join(realRoot, reference));
    return path.startsWith(realRoot + sep) ? path : undefined;
  } catch {
    // Whatever the reason, the caller learns only that there is no such file.
    return undefined;
  }
}
