import { describe, expect, it } from 'vitest';
import type { Pacing, Rate } from '../../skills/core/ports/pacing.js';

const rate = { intervalMs: 1_000, burst: 3 };
const PATIENCE = 10_000;

/** What every `Pacing` must do. */
export function pacingContract(name: string, create: () => Promise<Pacing>): void {
  describe(`${name} paces and`, () => {
    it('gives a burst at once and then one slot in each interval', async () => {
      const pacing = await create();
      const slots: number[] = [];
      for (let send = 0; send < 6; send += 1) slots.push(await reserve(pacing, 50_000));
      expect(slots).toEqual([50_000, 50_000, 50_000, 51_000, 52_000, 53_000]);
    });

    it('gives the burst back after a quiet time, and no more than that', async () => {
      const pacing = await create();
      for (let send = 0; send < 4; send += 1) await reserve(pacing, 50_000);
      const slots: number[] = [];
      for (let send = 0; send < 4; send += 1) slots.push(await reserve(pacing, 90_000));
      expect(slots).toEqual([90_000, 90_000, 90_000, 91_000]);
    });

    it('gives each slot once, however many ask at the same moment', async () => {
      const pacing = await create();
      const slots = await Promise.all(
        Array.from({ length: 10 }, () => reserve(pacing, 0, { intervalMs: 1_000, burst: 1 })),
      );
      expect(slots.sort((a, b) => a - b)).toEqual(slots.map((_, index) => index * 1_000));
    });

    it('reserves no slot beyond the patience, and tells each when to ask again', async () => {
      const pacing = await create();
      const one = { intervalMs: 1_000, burst: 1 };
      for (let send = 0; send < 3; send += 1) await pacing.reserve('k', one, 50_000, 2_000);
      const told = [];
      for (let send = 0; send < 3; send += 1) {
        told.push(await pacing.reserve('k', one, 50_000, 2_000));
      }
      expect(told).toEqual([53_000, 54_000, 55_000].map((at) => ({ at, isReserved: false })));
      for (const { at } of told) {
        expect(await pacing.reserve('k', one, at, 0)).toEqual({ at, isReserved: true });
      }
    });

    it('holds everybody back as long as the platform asked', async () => {
      const pacing = await create();
      await pacing.hold('k', 60_000);
      await pacing.hold('k', 55_000);
      expect(await reserve(pacing, 50_000)).toBe(60_000);
      expect(await pacing.reserve('another', rate, 50_000, 0)).toMatchObject({ at: 50_000 });
    });
  });
}

/** Reserves a slot that is near enough, and returns when it begins. */
async function reserve(pacing: Pacing, now: number, under: Rate = rate): Promise<number> {
  const { at, isReserved } = await pacing.reserve('k', under, now, PATIENCE);
  expect(isReserved).toBe(true);
  return at;
}
