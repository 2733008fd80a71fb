import { expect, it } from 'vitest';
import { createExpiring } from '../../../adapters/chat/expiring.js';
import { createFakeClock } from '../../fakes/clock.js';

it('remembers a value for so long, and no more values than so many', () => {
  const clock = createFakeClock('2026-11-24T08:00:00Z');
  const kept = createExpiring<string>(clock, 1_000, 2);
  kept.set('a', 'first');
  clock.advance(999);
  kept.set('b', 'second');
  expect(kept.get('a')).toBe('first');
  clock.advance(1);
  expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 'second']);
  kept.set('c', 'third');
  kept.set('d', 'fourth');
  expect([kept.get('b'), kept.get('c'), kept.get('d')]).toEqual([undefined, 'third', 'fourth']);
});
