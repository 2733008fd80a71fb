import { describe, expect, it } from 'vitest';
import type { Pacing } from '../../skills/scheduling.js';

const rate = { intervalMs: 1_000, burst: 3 };

/** What every `Pacing` must do. */
export function pacingContract(name: string, create: () => Promise<Pacing>): void {
  describe(`${name} paces and`, () => {
    it('gives a burst at once and then one slot in each interval', async () => {
      const pacing = await create();
      const slots: number[] = [];
      for (let send = 0; send < 6; send += 1) slots.push(await pacing.reserve('k', rate, 50_000));
      expect(slots).toEqual([50_000, 50_000, 50_000, 51_000, 52_000, 53_000]);
    });

    it('gives the burst back after a quiet time, and no more than that', async () => {
      const pacing = await create();
      for (let send = 0; send < 4; send += 1) await pacing.reserve('k', rate, 50_000);
      const slots: number[] = [];
      for (let send = 0; send < 4; send += 1) slots.push(await pacing.reserve('k', rate, 90_000));
      expect(slots).toEqual([90_000, 90_000, 90_000, 91_000]);
    });

    it('gives each slot once, however many ask at the same moment', async () => {
      const pacing = await create();
      const slots = await Promise.all(
        Array.from({ length: 10 }, () => pacing.reserve('k', { intervalMs: 1_000, burst: 1 }, 0)),
      );
      expect(slots.sort((a, b) => a - b)).toEqual(slots.map((_, index) => index * 1_000));
    });

    it('holds everybody back as long as the platform asked', async () => {
      const pacing = await create();
      await pacing.hold('k', 80_000);
      await pacing.hold('k', 70_000);
      expect(await pacing.reserve('k', rate, 50_000)).toBe(80_000);
      expect(await pacing.reserve('another', rate, 50_000)).toBe(50_000);
    });
  });
}
