import type { SeenEvents } from '../../skills/core/ports/surface.js';

/** Creates an in-memory set of seen ids; `clock` decides when one is forgotten. */
export function createFakeSeenEvents(now: () => number = () => 0): SeenEvents {
  const expiries = new Map<string, number>();
  return {
    async claim(id, expiresAt) {
      const known = expiries.get(id);
      if (known !== undefined && known > now()) return false;
      expiries.set(id, expiresAt);
      return true;
    },
  };
}
