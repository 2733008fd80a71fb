import { describe, expect, it } from 'vitest';
import type { OpenRequest, OpenRequests } from '../../skills/delivery/open-requests.js';
import { fakeAddress } from '../fakes/surface.js';
import { dana, stranger } from './owners.js';

const request: OpenRequest = {
  id: 'call-1',
  owner: dana,
  address: fakeAddress(dana),
  askedAt: 1_000,
};

/** What all `OpenRequests` must do. */
export function openRequestsContract(name: string, create: () => Promise<OpenRequests>): void {
  describe(`${name} keeps requests under way and`, () => {
    it('gives back what was asked before an instant, and nothing asked at it or later', async () => {
      const requests = await create();
      await requests.open(request);
      await requests.open({ ...request, id: 'call-2', askedAt: 2_000 });
      expect(await requests.takeBefore(2_000)).toEqual([request]);
    });

    it('gives each to exactly one of parallel callers', async () => {
      const requests = await create();
      await requests.open(request);
      const taken = await Promise.all([1, 2, 3, 4].map(() => requests.takeBefore(5_000)));
      expect(taken.flat()).toEqual([request]);
    });

    it('knows nothing any more of a request that was closed', async () => {
      const requests = await create();
      await requests.open(request);
      await requests.close(request);
      expect(await requests.takeBefore(5_000)).toEqual([]);
    });

    it('closes nothing of somebody else', async () => {
      const requests = await create();
      await requests.open(request);
      await requests.close({ id: request.id, owner: stranger });
      expect(await requests.takeBefore(5_000)).toEqual([request]);
    });
  });
}
