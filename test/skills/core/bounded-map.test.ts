import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedMap } from '../../../skills/core/bounded-map.js';

describe('a bounded map', () => {
  it('lets go of what was kept longest ago', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 3);
    map.set('c', 4);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([3, undefined, 4]);
  });

  it('makes a value once, also one that is undefined', () => {
    const map = new BoundedMap<string, undefined>(2);
    let made = 0;
    const make = (): undefined => {
      made += 1;
    };
    map.getOrMake('a', make);
    map.getOrMake('a', make);
    expect(made).toBe(1);
  });

  it('holds the newest keys and no more than its limit, whatever is kept', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 5 }), (kept, limit) => {
        const map = new BoundedMap<number, number>(limit);
        for (const key of kept) map.set(key, key);
        const newest = [...new Set(kept.toReversed())];
        for (const [age, key] of newest.entries()) {
          expect(map.get(key)).toBe(age < limit ? key : undefined);
        }
      }),
    );
  });
});
