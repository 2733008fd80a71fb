import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import type * as z from 'zod';

/** Reads a file of this shape; undefined where it is not there, broken or of another shape. */
export async function readJsonFile<S extends z.ZodType>(
  path: string,
  shape: S,
): Promise<z.infer<S> | undefined> {
  try {
    return shape.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch (error) {
    // Not there, or half written by a process that was ended.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Writes a file that nobody else reads, whole or not at all. */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, JSON.stringify(value), { mode: 0o600 });
  await rename(aside, path);
}
