import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Principal, principalKey } from '../../skills/core/caller.js';
import { MARKS_KEPT_MS, type Mark, type Marks, restsFrom } from '../../skills/core/ports/marks.js';
import { isMissing, writeOwnFile } from './own-file.js';

/** A thread that was put aside, as its file holds it. */
interface KeptMark {
  readonly owner: string;
  readonly thread: string;
  readonly mark: Mark;
  readonly restsFrom: number;
}

/**
 * Threads that a person put aside on the terminal, in a folder of the person's own.
 *
 * One file a thread: two terminals that mark at the same moment take nothing from each other. Holds ids
 * and times, no content. A file that is damaged is no mark.
 */
export function createTerminalMarks(folder: string): Marks & { clear(): Promise<void> } {
  const pathOf = (owner: Principal, thread: string) =>
    join(folder, `${hash(`${principalKey(owner)} ${thread}`)}.json`);

  return {
    async mark(owner, thread, mark, at) {
      const kept: KeptMark = {
        owner: principalKey(owner),
        thread,
        mark,
        restsFrom: restsFrom(mark, at),
      };
      await writeOwnFile(pathOf(owner, thread), JSON.stringify(kept));
    },
    unmark: (owner, thread) => rm(pathOf(owner, thread), { force: true }),
    async list(owner, now) {
      const files = (await namesIn(folder)).filter((name) => name.endsWith('.json'));
      const marks = await Promise.all(files.map((name) => readMark(join(folder, name))));
      const own = marks.filter(
        (kept) => kept?.owner === principalKey(owner) && kept.restsFrom > now - MARKS_KEPT_MS,
      );
      return new Map(own.flatMap((kept) => (kept ? [[kept.thread, kept.mark] as const] : [])));
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function readMark(path: string): Promise<KeptMark | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isKeptMark(kept) ? kept : undefined;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isKeptMark(value: unknown): value is KeptMark {
  if (typeof value !== 'object' || value === null) return false;
  const {
    owner,
    thread,
    mark,
    restsFrom: rests,
  } = value as Partial<Record<keyof KeptMark, unknown>>;
  return (
    typeof owner === 'string' &&
    typeof thread === 'string' &&
    typeof rests === 'number' &&
    typeof mark === 'object' &&
    mark !== null &&
    'kind' in mark
  );
}
