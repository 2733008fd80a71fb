import { randomBytes } from 'node:crypto';
import { readFile, rm, unlink } from 'node:fs/promises';
import { principalKey } from '../../skills/core/caller.js';
import { CHANGE_KEPT_MS, type Change, type Changes } from '../../skills/core/ports/changes.js';
import { isMissing, writeOwnFile } from './own-file.js';

interface KeptChange extends Change {
  readonly owner: string;
}

/**
 * What a person changed last on the terminal, in a file of the person's own. Holds ids, times and what they
 * chose before, no content. A file that is missing or damaged is no change.
 */
export function createTerminalChanges(path: string): Changes & { clear(): Promise<void> } {
  async function find(owner: Parameters<typeof principalKey>[0]): Promise<Change | undefined> {
    const kept = await readChange(path);
    return kept?.owner === principalKey(owner)
      ? { id: kept.id, former: kept.former, at: kept.at }
      : undefined;
  }

  return {
    async keep(owner, former, at) {
      const id = randomBytes(16).toString('base64url');
      const kept: KeptChange = { id, owner: principalKey(owner), former, at };
      await writeOwnFile(path, JSON.stringify(kept));
      return id;
    },
    async last(owner, now) {
      const change = await find(owner);
      return change && change.at + CHANGE_KEPT_MS > now ? change : undefined;
    },
    async take(owner, id) {
      if ((await find(owner))?.id !== id) return false;
      try {
        // Of two terminals one removes the file (`rm` tells both that it did).
        await unlink(path);
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    },
    clear: () => rm(path, { force: true }),
  };
}

async function readChange(path: string): Promise<KeptChange | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isKeptChange(kept) ? kept : undefined;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isKeptChange(value: unknown): value is KeptChange {
  if (typeof value !== 'object' || value === null) return false;
  const { id, owner, at, former } = value as Partial<Record<keyof KeptChange, unknown>>;
  return (
    typeof id === 'string' &&
    typeof owner === 'string' &&
    typeof at === 'number' &&
    typeof former === 'object' &&
    former !== null &&
    'kind' in former
  );
}
