import { describe, expect, it } from 'vitest';
import type { ProcessRegistry } from '../../skills/core/ports/pacing.js';

/** What every `ProcessRegistry` must do. */
export function processRegistryContract(
  name: string,
  create: () => Promise<ProcessRegistry>,
): void {
  describe(`${name} knows the processes and`, () => {
    it('counts each of them once, however often it announces itself', async () => {
      const registry = await create();
      expect(await registry.announce('a', 1_000, 2_000)).toBe(1);
      expect(await registry.announce('b', 1_000, 2_000)).toBe(2);
      expect(await registry.announce('a', 1_500, 2_500)).toBe(2);
    });

    it('lets one at least of two that begin together see the other', async () => {
      const registry = await create();
      const seen = await Promise.all([
        registry.announce('a', 1_000, 2_000),
        registry.announce('b', 1_000, 2_000),
      ]);
      expect(Math.max(...seen)).toBe(2);
    });

    it('counts no process that has left, and none that was not heard of in time', async () => {
      const registry = await create();
      await registry.announce('a', 1_000, 2_000);
      await registry.announce('b', 1_000, 5_000);
      await registry.announce('c', 1_000, 5_000);
      await registry.leave('c');
      expect(await registry.announce('d', 1_999, 5_000)).toBe(3);
      expect(await registry.announce('d', 2_000, 5_000)).toBe(2);
    });
  });
}
