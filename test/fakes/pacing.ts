import type { Pacing } from '../../skills/core/ports/pacing.js';

/** Creates an in-memory pace: the same arithmetic as the store's, for one process. */
export function createFakePacing(): Pacing {
  const nextAt = new Map<string, number>();
  const promisedAt = new Map<string, number>();
  return {
    async reserve(key, { intervalMs, burst }, now, patienceMs) {
      const earliest = now - (burst - 1) * intervalMs;
      const next = Math.max(nextAt.get(key) ?? earliest, earliest);
      if (next - now <= patienceMs) {
        nextAt.set(key, next + intervalMs);
        return { at: Math.max(now, next), isReserved: true };
      }
      const at = Math.max(promisedAt.get(key) ?? next, next);
      promisedAt.set(key, at + intervalMs);
      return { at, isReserved: false };
    },
    async hold(key, until) {
      nextAt.set(key, Math.max(nextAt.get(key) ?? until, until));
    },
  };
}
