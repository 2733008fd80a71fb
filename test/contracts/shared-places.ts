import { describe, expect, it } from 'vitest';
import type { SharedPlaces } from '../../skills/core/ports/scheduling.js';

/** What every `SharedPlaces` must do. */
export function sharedPlacesContract(name: string, create: () => Promise<SharedPlaces>): void {
  describe(`${name} shares places and`, () => {
    it('gives no more of them than there are, however many ask at the same moment', async () => {
      const places = await create();
      const taken = await Promise.all(
        Array.from({ length: 12 }, () => places.take('dana', 4, 1_000, 2_000)),
      );
      const given = taken.filter((place) => place !== undefined);
      expect(given.length).toBeGreaterThan(0);
      expect(given.length).toBeLessThanOrEqual(4);
      expect(new Set(given).size).toBe(given.length);
    });

    it('gives all of them to those who ask one after the other, and others for another key', async () => {
      const places = await create();
      for (let asked = 0; asked < 4; asked += 1) {
        expect(await places.take('dana', 4, 1_000, 2_000)).toBeDefined();
      }
      expect(await places.take('dana', 4, 1_000, 2_000)).toBeUndefined();
      expect(await places.take('jonas', 4, 1_000, 2_000)).toBeDefined();
    });

    it('frees a place that is left, and one whose time is over', async () => {
      const places = await create();
      await places.take('dana', 2, 1_000, 2_000);
      const second = await places.take('dana', 2, 1_000, 3_000);
      await places.leave('dana', second ?? '');
      expect(await places.take('dana', 2, 1_000, 3_000)).toBeDefined();
      expect(await places.take('dana', 2, 1_999, 3_000)).toBeUndefined();
      expect(await places.take('dana', 2, 2_000, 3_000)).toBeDefined();
    });
  });
}
