import type { PendingLink, PendingLinks } from '../../skills/core/ports/accounts.js';

/** Creates in-memory sign-ins under way. */
export function createFakePendingLinks(): PendingLinks {
  const links = new Map<string, PendingLink>();
  const find = (key: string, now: number): PendingLink | undefined => {
    const link = links.get(key);
    return link && link.expiresAt > now ? link : undefined;
  };
  return {
    save: async (key, link) => void links.set(key, link),
    find: async (key, now) => find(key, now),
    async take(key, now) {
      const link = find(key, now);
      links.delete(key);
      return link;
    },
  };
}
