import { randomUUID } from 'node:crypto';
import { principalKey } from '../../skills/core/caller.js';
import type { Waiting } from '../../skills/core/ports/waiting.js';

/** Creates what waits for its owner's word, in memory. */
export function createFakeWaiting<T>(): Waiting<T> {
  const kept = new Map<string, { owner: string; content: T; expiresAt: number }>();
  return {
    async keep(owner, content, expiresAt) {
      const id = randomUUID();
      kept.set(id, { owner: principalKey(owner), content, expiresAt });
      return id;
    },
    async take(owner, id, now) {
      const entry = kept.get(id);
      if (entry?.owner !== principalKey(owner)) return undefined;
      kept.delete(id);
      return entry.expiresAt > now ? entry.content : undefined;
    },
  };
}
