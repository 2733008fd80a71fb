import type { Pacing } from '../../skills/scheduling.js';

/** Creates an in-memory pace: the same arithmetic as the store's, for one process. */
export function createFakePacing(): Pacing {
  const nextAt = new Map<string, number>();
  return {
    async reserve(key, { intervalMs, burst }, now) {
      const earliest = now - (burst - 1) * intervalMs;
      const slot = Math.max(nextAt.get(key) ?? earliest, earliest);
      nextAt.set(key, slot + intervalMs);
      return Math.max(now, slot);
    },
    async hold(key, until) {
      nextAt.set(key, Math.max(nextAt.get(key) ?? until, until));
    },
  };
}
