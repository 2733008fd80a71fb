import { BoundedMap } from '../../skills/core/bounded-map.js';
import type { Clock } from '../../skills/core/ports/clock.js';

/** Values that are remembered for a while, in memory only; the oldest go when there are too many. */
export type Expiring<T> = ReturnType<typeof createExpiring<T>>;

/** Creates an empty memory; `most` values are remembered for `keptMs` each. */
export function createExpiring<T>(clock: Clock, keptMs: number, most: number) {
  const kept = new BoundedMap<string, { readonly value: T; readonly until: number }>(most);
  return {
    get(key: string): T | undefined {
      const entry = kept.get(key);
      return entry !== undefined && entry.until > clock.now() ? entry.value : undefined;
    },
    set: (key: string, value: T) => kept.set(key, { value, until: clock.now() + keptMs }),
  };
}
