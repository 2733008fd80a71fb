import { describe, expect, it } from 'vitest';
import type { SeenEvents } from '../../skills/core/ports/surface.js';
import type { FakeClock } from '../fakes/clock.js';

/** What every `SeenEvents` must do. */
export function seenEventsContract(
  name: string,
  create: () => Promise<{ readonly seenEvents: SeenEvents; readonly clock: FakeClock }>,
): void {
  describe(`${name} remembers events and`, () => {
    it('lets exactly one of many at once handle an event', async () => {
      const { seenEvents, clock } = await create();
      const until = clock.now() + 60_000;
      const claims = await Promise.all(
        Array.from({ length: 12 }, () => seenEvents.claim('Ev1', until)),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await seenEvents.claim('Ev2', until)).toBe(true);
    });

    it('forgets an event when its time is over', async () => {
      const { seenEvents, clock } = await create();
      await seenEvents.claim('Ev1', clock.now() + 60_000);
      clock.advance(59_999);
      expect(await seenEvents.claim('Ev1', clock.now() + 60_000)).toBe(false);
      clock.advance(1);
      expect(await seenEvents.claim('Ev1', clock.now() + 60_000)).toBe(true);
    });
  });
}
