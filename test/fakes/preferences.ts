import { principalKey } from '../../skills/core/caller.js';
import type { Preference, Preferences } from '../../skills/core/ports/personal-data.js';

/** Creates in-memory choices by person. */
export function createFakePreferences(): Preferences {
  const byOwner = new Map<string, Preference>();
  return {
    read: async (owner) => byOwner.get(principalKey(owner)) ?? {},
    save: async (owner, preference) => void byOwner.set(principalKey(owner), preference),
  };
}
