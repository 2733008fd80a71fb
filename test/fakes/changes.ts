import { randomUUID } from 'node:crypto';
import { principalKey } from '../../skills/core/caller.js';
import { CHANGE_KEPT_MS, type Change, type Changes } from '../../skills/core/ports/changes.js';

/** Creates a memory of last changes. */
export function createFakeChanges(): Changes {
  const byOwner = new Map<string, Change>();
  return {
    async keep(owner, former, at) {
      const id = randomUUID();
      byOwner.set(principalKey(owner), { id, former, at });
      return id;
    },
    async last(owner, now) {
      const change = byOwner.get(principalKey(owner));
      return change && change.at + CHANGE_KEPT_MS > now ? change : undefined;
    },
    async take(owner, id) {
      return byOwner.get(principalKey(owner))?.id === id && byOwner.delete(principalKey(owner));
    },
  };
}
