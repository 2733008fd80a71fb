import { afterEach, describe, expect, it } from 'vitest';
import type { Address } from '../../skills/core/call.js';
import type { Principal } from '../../skills/core/caller.js';
import type { Surface } from '../../skills/core/ports/surface.js';
import type { Reply } from '../../skills/core/reply.js';

/** A surface as the contract looks at it. */
export interface SurfaceScene {
  readonly surface: Surface;
  readonly owner: Principal;
  /** The owner's own one-to-one conversation. */
  readonly address: Address;
  /** Texts that arrived there so far. */
  readonly arrived: () => readonly string[];
  stop?(): Promise<void>;
}

const reply: Reply = {
  kind: 'digest',
  audience: 'asker',
  title: ['Nothing new since yesterday 8:00.'],
  sections: [],
};
const { signal } = new AbortController();

/** What every `Surface` must do. */
export function surfaceContract(name: string, open: () => Promise<SurfaceScene>): void {
  describe(`${name} as a surface`, () => {
    const scenes: SurfaceScene[] = [];
    const scene = async () => {
      const opened = await open();
      scenes.push(opened);
      return opened;
    };
    afterEach(async () => {
      for (const opened of scenes.splice(0)) await opened.stop?.();
    });

    it('delivers once to the owner’s own conversation, with a receipt', async () => {
      const { surface, owner, address, arrived } = await scene();
      const to = await surface.toPrivate(address, owner, signal);
      const receipt = await surface.deliver(to, reply, 'delivery-1', signal);
      expect(receipt.id).not.toBe('');
      expect(arrived()).toHaveLength(1);
      expect(arrived()[0]).toContain('Nothing new since yesterday 8:00.');
    });

    it('proves the same address again for the next delivery', async () => {
      const { surface, owner, address, arrived } = await scene();
      for (const delivery of ['delivery-1', 'delivery-2']) {
        const to = await surface.toPrivate(address, owner, signal);
        await surface.deliver(to, reply, delivery, signal);
      }
      expect(arrived()).toHaveLength(2);
    });

    it('gives nobody the conversation of somebody else', async () => {
      const { surface, owner, address, arrived } = await scene();
      const strangers: readonly Principal[] = [
        { ...owner, user: 'somebody-else' },
        { ...owner, tenant: 'another-tenant' },
      ];
      for (const stranger of strangers) {
        const refused = surface.toPrivate(address, stranger, signal);
        await expect(refused).rejects.toMatchObject({
          code: expect.stringMatching(/^(permission_denied|authentication_failed)$/),
        });
      }
      expect(arrived()).toEqual([]);
    });
  });
}
