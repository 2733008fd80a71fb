import { describe, expect, it } from 'vitest';
import type { SharedPermits } from '../../skills/core/ports/pacing.js';

/** What every `SharedPermits` must do. */
export function sharedPermitsContract(name: string, create: () => Promise<SharedPermits>): void {
  describe(`${name} shares permits and`, () => {
    it('gives no more of them than there are, however many ask at the same moment', async () => {
      const permits = await create();
      const taken = await Promise.all(
        Array.from({ length: 12 }, () => permits.take('dana', 4, 1_000, 2_000)),
      );
      const given = taken.filter((permit) => permit !== undefined);
      expect(given.length).toBeGreaterThan(0);
      expect(given.length).toBeLessThanOrEqual(4);
      expect(new Set(given).size).toBe(given.length);
    });

    it('gives all of them to those who ask one after the other, and others for another key', async () => {
      const permits = await create();
      for (let asked = 0; asked < 4; asked += 1) {
        expect(await permits.take('dana', 4, 1_000, 2_000)).toBeDefined();
      }
      expect(await permits.take('dana', 4, 1_000, 2_000)).toBeUndefined();
      expect(await permits.take('jonas', 4, 1_000, 2_000)).toBeDefined();
    });

    it('frees a permit that is left, and one whose time is over', async () => {
      const permits = await create();
      await permits.take('dana', 2, 1_000, 2_000);
      const second = await permits.take('dana', 2, 1_000, 3_000);
      await permits.leave('dana', second ?? '');
      expect(await permits.take('dana', 2, 1_000, 3_000)).toBeDefined();
      expect(await permits.take('dana', 2, 1_999, 3_000)).toBeUndefined();
      expect(await permits.take('dana', 2, 2_000, 3_000)).toBeDefined();
    });
  });
}
