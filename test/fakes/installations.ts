import type { Installation, Installations } from '../../skills/core/ports/surface.js';

/** Creates an in-memory list of installed workspaces. */
export function createFakeInstallations(
  initial: readonly Installation[] = [],
): Installations & { readonly all: () => readonly Installation[] } {
  const byKey = new Map(initial.map((each) => [`${each.surface}:${each.tenant}`, each]));
  return {
    all: () => [...byKey.values()],
    find: async (surface, tenant) => byKey.get(`${surface}:${tenant}`),
    save: async (installation) => {
      byKey.set(`${installation.surface}:${installation.tenant}`, installation);
    },
    remove: async (surface, tenant) => byKey.delete(`${surface}:${tenant}`),
  };
}
