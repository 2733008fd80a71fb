import { describe, expect, it } from 'vitest';
import { createTimers } from '../../../adapters/cron/timers.js';
import { createMailboxPermits, createPermits } from '../../../adapters/graph/mailbox-permits.js';
import { UnavailableError } from '../../../skills/core/errors.js';
import { eventually } from '../../eventually.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeSharedPermits } from '../../fakes/shared-permits.js';

const signal = new AbortController().signal;

/** Work that ends when it is told to. */
function createWork() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  return {
    most: () => most,
    running: () => running,
    endOne: async () => {
      // All that can begin has begun once the event loop came round.
      await new Promise((resolve) => setImmediate(resolve));
      ends.shift()?.();
    },
    async work(): Promise<void> {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
    },
  };
}

describe('the permits of a mailbox', () => {
  it('let four requests run at once, the others in the order they came', async () => {
    const permits = createPermits();
    const { work, most, endOne } = createWork();
    const done: number[] = [];
    const all = Array.from({ length: 10 }, async (_, index) => {
      await permits.run(signal, work);
      done.push(index);
    });
    for (let ended = 0; ended < 10; ended += 1) await endOne();
    await Promise.all(all);
    expect(most()).toBe(4);
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('pass on when a request fails', async () => {
    const permits = createPermits(1);
    const failing = permits.run(signal, () => Promise.reject(new TypeError('no')));
    const next = permits.run(signal, async () => 'next');
    await expect(failing).rejects.toThrow(TypeError);
    expect(await next).toBe('next');
  });

  it('are not waited for by a call that was cancelled', async () => {
    const permits = createPermits(1);
    const { work, endOne, running } = createWork();
    const first = permits.run(signal, work);
    const controller = new AbortController();
    const cancelled = permits.run(controller.signal, work);
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    await endOne();
    await first;
    expect(running()).toBe(0);
    expect(await permits.run(signal, async () => 'free')).toBe('free');
  });

  it('are the same for two calls on one mailbox, and others for another', async () => {
    const mailboxes = createMailboxPermits();
    const { work, running, endOne } = createWork();
    const all = Array.from({ length: 6 }, () => mailboxes.of('dana').run(signal, work));
    all.push(mailboxes.of('jonas').run(signal, work));
    await new Promise((resolve) => setImmediate(resolve));
    expect(running()).toBe(5);
    for (let ended = 0; ended < 7; ended += 1) await endOne();
    await Promise.all(all);
  });

  it('are shared by all processes, and free again when one of them crashed', async () => {
    const clock = createFakeClock('2026-11-24T06:00:00Z');
    const permits = createFakeSharedPermits();
    const limit = { permits, clock, timers: createTimers(), log: createFakeLog() };
    const [first, second] = [createMailboxPermits(limit), createMailboxPermits(limit)];
    const { work, most, running, endOne } = createWork();
    const ahead = Array.from({ length: 4 }, () => first.of('dana').run(signal, work));
    await eventually(() => expect(running()).toBe(4));
    const behind = Array.from({ length: 4 }, () => second.of('dana').run(signal, work));
    await second.of('jonas').run(signal, async () => undefined);
    expect(most()).toBe(4);
    for (let ended = 0; ended < 4; ended += 1) await endOne();
    await Promise.all(ahead);
    await eventually(() => expect(running()).toBe(4));
    for (let ended = 0; ended < 4; ended += 1) await endOne();
    await Promise.all(behind);

    // A process that died had all of them.
    const until = clock.now() + 60_000;
    for (let permit = 0; permit < 4; permit += 1) {
      await permits.take('mailbox dana', 4, clock.now(), until);
    }
    const waiting = second.of('dana').run(signal, async () => 'read');
    clock.set(until);
    expect(await waiting).toBe('read');
  });

  it('cost no answer when the database is gone as a permit is given back', async () => {
    const clock = createFakeClock('2026-11-24T06:00:00Z');
    const log = createFakeLog();
    const gone = new UnavailableError({ what: 'The database is away.', remedy: 'Wait.' });
    const permits = { ...createFakeSharedPermits(), leave: () => Promise.reject(gone) };
    const limit = { permits, clock, timers: createTimers(), log };
    const read = createMailboxPermits(limit)
      .of('dana')
      .run(signal, async () => 'read');
    await expect(read).resolves.toBe('read');
    expect(log.events).toMatchObject([{ event: 'graph.permit-not-left', error: gone }]);
  });

  it('are not waited for in another process either by a call that was cancelled', async () => {
    const clock = createFakeClock('2026-11-24T06:00:00Z');
    const shared = createFakeSharedPermits();
    for (let permit = 0; permit < 4; permit += 1) await shared.take('mailbox dana', 4, 0, 9e15);
    const controller = new AbortController();
    const limit = { permits: shared, clock, timers: createTimers(), log: createFakeLog() };
    const permits = createMailboxPermits(limit).of('dana');
    const cancelled = permits.run(controller.signal, async () => 'read');
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  });
});
