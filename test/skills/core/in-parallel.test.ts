import { describe, expect, it } from 'vitest';
import { inParallel } from '../../../skills/core/in-parallel.js';

describe('inParallel', () => {
  it('keeps the order of the items, whichever ends first', async () => {
    const order: number[] = [];
    const results = await inParallel([3, 1, 2], 3, async (item) => {
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
      order.push(item);
      return item * 10;
    });
    expect(results).toEqual([30, 10, 20]);
    expect(order).toEqual([1, 2, 3]);
  });

  it('has no more than the limit under way', async () => {
    let running = 0;
    let most = 0;
    await inParallel([...Array(20).keys()], 4, async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    });
    expect(most).toBe(4);
  });

  it('begins nothing new after a failure and throws it', async () => {
    const begun: number[] = [];
    const work = inParallel([0, 1, 2, 3, 4], 2, async (item) => {
      begun.push(item);
      if (item === 1) throw new RangeError('one');
      await Promise.resolve();
      await Promise.resolve();
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(begun).not.toContain(4);
  });

  it('does nothing for nothing', async () => {
    expect(await inParallel([], 4, async () => 1)).toEqual([]);
  });
});
