import type { SharedPermits } from '../../skills/core/ports/pacing.js';

/** Permits in memory. */
export function createFakeSharedPermits(): SharedPermits {
  const taken = new Map<string, { readonly key: string; readonly until: number }>();
  let made = 0;
  return {
    async take(key, count, now, until) {
      for (const [id, permit] of taken) if (permit.until <= now) taken.delete(id);
      const others = [...taken.values()].filter((permit) => permit.key === key);
      if (others.length >= count) return undefined;
      made += 1;
      taken.set(`permit-${made}`, { key, until });
      return `permit-${made}`;
    },
    async leave(_key, permit) {
      taken.delete(permit);
    },
  };
}
