import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../../../skills/core/typed-commands/nearest.js';

const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', '_'), maxLength: 9 });

describe('the edits between two words', () => {
  it.each([
    ['PORT', 'PORT', 0],
    ['PROT', 'PORT', 1],
    ['OPENAI_KEY', 'OPENAI_KEYS', 1],
    ['', 'TZ', 2],
    ['HOST', 'PORT', 2],
  ])('from %s to %s are counted', (from, to, count) => {
    expect(edits(from, to)).toBe(count);
  });

  it('are the same in both directions, and never more than the longer word has letters', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(edits(a, b)).toBe(edits(b, a));
        expect(edits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('are counted to the end only up to the most that is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, most) => {
        const all = edits(a, b);
        const counted = edits(a, b, most);
        if (all <= most) expect(counted).toBe(all);
        else expect(counted).toBeGreaterThan(most);
      }),
    );
  });
});
