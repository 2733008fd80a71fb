import type { ProcessRegistry } from '../../skills/core/ports/pacing.js';

/** A registry in memory. */
export function createFakeProcessRegistry(): ProcessRegistry {
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
