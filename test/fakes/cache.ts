import { principalKey } from '../../skills/core/caller.js';
import type { Cache } from '../../skills/core/ports/cache.js';

/** Creates a cache in memory. */
export function createFakeCache(): Cache {
  const kept = new Map<string, { readonly value: string; readonly expiresAt: number }>();
  const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
  return {
    async find(owner, name, now) {
      const found = kept.get(keyOf(principalKey(owner), name));
      return found && found.expiresAt > now ? found.value : undefined;
    },
    async keep(owner, name, value, expiresAt) {
      kept.set(keyOf(principalKey(owner), name), { value, expiresAt });
    },
  };
}
