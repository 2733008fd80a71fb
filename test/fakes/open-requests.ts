import { principalKey } from '../../skills/core/caller.js';
import type { OpenRequest, OpenRequests } from '../../skills/delivery/open-requests.js';

/** Creates requests under way in memory. */
export function createFakeOpenRequests(): OpenRequests {
  const open = new Map<string, OpenRequest>();
  const key = ({ id, owner }: Pick<OpenRequest, 'id' | 'owner'>) => `${principalKey(owner)} ${id}`;
  return {
    open: async (request) => void open.set(key(request), request),
    close: async (request) => void open.delete(key(request)),
    async takeBefore(askedAt) {
      const taken = [...open.values()].filter((request) => request.askedAt < askedAt);
      for (const request of taken) open.delete(key(request));
      return taken;
    },
  };
}
