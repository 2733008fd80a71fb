import type { SharedPlaces } from '../../skills/core/ports/scheduling.js';

/** Places in memory. */
export function createFakeSharedPlaces(): SharedPlaces {
  const taken = new Map<string, { readonly key: string; readonly until: number }>();
  let made = 0;
  return {
    async take(key, count, now, until) {
      for (const [id, place] of taken) if (place.until <= now) taken.delete(id);
      const others = [...taken.values()].filter((place) => place.key === key);
      if (others.length >= count) return undefined;
      made += 1;
      taken.set(`place-${made}`, { key, until });
      return `place-${made}`;
    },
    async leave(_key, place) {
      taken.delete(place);
    },
  };
}
