import type { Fleet } from '../../skills/core/ports/scheduling.js';

/** A fleet in memory. */
export function createFakeFleet(): Fleet {
  const aliveUntil = new Map<string, number>();
  return {
    async announce(process, now, until) {
      for (const [name, end] of aliveUntil) if (end <= now) aliveUntil.delete(name);
      aliveUntil.set(process, until);
      return aliveUntil.size;
    },
    async leave(process) {
      aliveUntil.delete(process);
    },
  };
}
