import { describe, expect, it } from 'vitest';
import type { Cache } from '../../skills/core/ports/cache.js';
import { dana, jonas } from './owners.js';

/** What every `Cache` must do. */
export function cacheContract(name: string, create: () => Promise<Cache>): void {
  describe(`${name} caches and`, () => {
    it('gives a value back under its name, however long, until its time is over', async () => {
      const cache = await create();
      const long = 'x'.repeat(100_000);
      await cache.keep(dana, long, 'value', 2_000);
      expect(await cache.find(dana, long, 1_999)).toBe('value');
      expect(await cache.find(dana, long, 2_000)).toBeUndefined();
      expect(await cache.find(dana, `${long}y`, 1_000)).toBeUndefined();
    });

    it('replaces a value, and keeps what is new for its own time', async () => {
      const cache = await create();
      await cache.keep(dana, 'name', 'old', 2_000);
      await cache.keep(dana, 'name', 'new', 9_000);
      expect(await cache.find(dana, 'name', 8_000)).toBe('new');
    });

    it('gives nothing to anybody else', async () => {
      const cache = await create();
      await cache.keep(dana, 'name', 'value', 2_000);
      expect(await cache.find(jonas, 'name', 1_000)).toBeUndefined();
    });
  });
}
