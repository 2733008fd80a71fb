import { describe, expect, it } from 'vitest';
import type { Fleet } from '../../skills/core/ports/scheduling.js';

/** What every `Fleet` must do. */
export function fleetContract(name: string, create: () => Promise<Fleet>): void {
  describe(`${name} knows the processes and`, () => {
    it('counts each of them once, however often it announces itself', async () => {
      const fleet = await create();
      expect(await fleet.announce('a', 1_000, 2_000)).toBe(1);
      expect(await fleet.announce('b', 1_000, 2_000)).toBe(2);
      expect(await fleet.announce('a', 1_500, 2_500)).toBe(2);
    });

    it('lets one at least of two that begin together see the other', async () => {
      const fleet = await create();
      const seen = await Promise.all([
        fleet.announce('a', 1_000, 2_000),
        fleet.announce('b', 1_000, 2_000),
      ]);
      expect(Math.max(...seen)).toBe(2);
    });

    it('counts no process that has left, and none that was not heard of in time', async () => {
      const fleet = await create();
      await fleet.announce('a', 1_000, 2_000);
      await fleet.announce('b', 1_000, 5_000);
      await fleet.announce('c', 1_000, 5_000);
      await fleet.leave('c');
      expect(await fleet.announce('d', 1_999, 5_000)).toBe(3);
      expect(await fleet.announce('d', 2_000, 5_000)).toBe(2);
    });
  });
}
