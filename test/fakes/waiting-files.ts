import { randomUUID } from 'node:crypto';
import { principalKey } from '../../skills/call.js';
import type { WaitingFile, WaitingFiles } from '../../skills/memory.js';

/** Creates in-memory waiting files. */
export function createFakeWaitingFiles(): WaitingFiles {
  const kept = new Map<string, { owner: string; waiting: WaitingFile; expiresAt: number }>();
  return {
    async keep(owner, waiting, expiresAt) {
      const id = randomUUID();
      kept.set(id, { owner: principalKey(owner), waiting, expiresAt });
      return id;
    },
    async take(owner, id, now) {
      const entry = kept.get(id);
      if (entry?.owner !== principalKey(owner)) return undefined;
      kept.delete(id);
      return entry.expiresAt > now ? entry.waiting : undefined;
    },
  };
}
