import { describe, expect, it } from 'vitest';
import type { PendingLink, PendingLinks } from '../../skills/core/ports/accounts.js';
import { dana, stranger } from './owners.js';

const link: PendingLink = {
  owner: dana,
  secret: '{"verifier":"s3cret-ü-😀"}',
  begunAt: 1_000,
  expiresAt: 2_000,
};

/** What all `PendingLinks` must do. */
export function pendingLinksContract(name: string, create: () => Promise<PendingLinks>): void {
  describe(`${name} keeps sign-ins under way and`, () => {
    it('gives a step back as it was, as often as it is looked at', async () => {
      const links = await create();
      await links.save('state', link);
      expect(await links.find('state', 1_500)).toEqual(link);
      expect(await links.find('state', 1_500)).toEqual(link);
    });

    it('lets exactly one of parallel callers take a step', async () => {
      const links = await create();
      await links.save('state', link);
      const taken = await Promise.all([1, 2, 3, 4].map(() => links.take('state', 1_500)));
      expect(taken.filter((each) => each !== undefined)).toEqual([link]);
      expect(await links.find('state', 1_500)).toBeUndefined();
    });

    it('gives nothing of a step that expired, nor of one that never was', async () => {
      const links = await create();
      await links.save('state', link);
      expect(await links.find('state', 2_000)).toBeUndefined();
      expect(await links.take('state', 2_000)).toBeUndefined();
      expect(await links.take('state', 1_500)).toBeUndefined();
      expect(await links.take('other', 1_500)).toBeUndefined();
    });

    it('replaces what was under the same key, whoever had it', async () => {
      const links = await create();
      await links.save('state', link);
      const newer = { ...link, owner: stranger, secret: 'newer' };
      await links.save('state', newer);
      expect(await links.take('state', 1_500)).toEqual(newer);
    });
  });
}
