import { describe, expect, it } from 'vitest';
import { createLinks } from '../../../adapters/page/in/links.js';
import { createFakeClock } from '../../fakes/clock.js';

const clock = () => createFakeClock('2026-11-24T08:00:00Z');

describe('a one-time link', () => {
  it('vouches once for the owner of the page, and for nobody with another key', () => {
    const links = createLinks(clock(), () => undefined);
    const key = links.make();
    expect(links.redeem(`${key}x`)).toBeUndefined();
    expect(links.redeem(key)).toEqual({ surface: 'page', tenant: 'local', user: 'owner' });
    expect(links.redeem(key)).toBeUndefined();
  });

  it('has a key of 256 bits that no other has', () => {
    const links = createLinks(clock(), () => undefined);
    const keys = Array.from({ length: 100 }, () => links.make());
    expect(new Set(keys).size).toBe(100);
    expect(Buffer.from(keys[0] ?? '', 'base64url')).toHaveLength(32);
  });

  it('is printed once a minute at most, and takes nobody else’s away at once', () => {
    const time = clock();
    const printed: string[] = [];
    const links = createLinks(time, (key) => printed.push(key));
    const first = links.make();
    expect([links.print(), links.print()]).toEqual([true, false]);
    time.advance(61_000);
    expect(links.print()).toBe(true);
    expect(printed).toHaveLength(2);
    expect(links.redeem(first)).toBeDefined();
  });
});
