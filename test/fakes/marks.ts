import { type Principal, principalKey } from '../../skills/core/caller.js';
import { MARKS_KEPT_MS, type Mark, type Marks, restsFrom } from '../../skills/core/ports/marks.js';

/** Creates in-memory marks. */
export function createFakeMarks(): Marks {
  const byOwner = new Map<string, Map<string, { readonly mark: Mark; readonly at: number }>>();
  const of = (owner: Principal) => {
    const known = byOwner.get(principalKey(owner)) ?? new Map();
    byOwner.set(principalKey(owner), known);
    return known;
  };
  return {
    mark: async (owner, thread, mark, at) => void of(owner).set(thread, { mark, at }),
    unmark: async (owner, thread) => void of(owner).delete(thread),
    list: async (owner, now) =>
      new Map(
        [...of(owner)].flatMap(([thread, { mark, at }]) =>
          restsFrom(mark, at) > now - MARKS_KEPT_MS ? [[thread, mark] as const] : [],
        ),
      ),
  };
}
