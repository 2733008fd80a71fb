import { describe, expect, it } from 'vitest';
import { UnavailableError } from '../../../skills/core/errors.js';
import { takeProcessShare } from '../../../skills/delivery/process-share.js';
import { timing } from '../../../skills/delivery/timing.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeProcessRegistry } from '../../fakes/process-registry.js';
import { createFakeTimers } from '../../fakes/timers.js';

/** Processes that share one store; each `tick` of its timers is one announcement. */
function createScene() {
  const clock = createFakeClock('2026-11-02T07:55:00Z');
  const processRegistry = createFakeProcessRegistry();
  const log = createFakeLog();
  const start = async (
    name: string,
    changes: Partial<{ processRegistry: typeof processRegistry }> = {},
  ) => {
    const timers = createFakeTimers(clock);
    const share = await takeProcessShare(name, { processRegistry, clock, timers, log, ...changes });
    return { share, timers };
  };
  return { clock, processRegistry, log, start };
}

describe('a share of the limits', () => {
  it('is the whole, at once, for a process that is alone', async () => {
    const { share, timers } = await createScene().start('a');
    await share.settled;
    expect(share.processes()).toBe(1);
    expect(timers.pauses).toEqual([]);
  });

  it('is smaller for both once a second process has come, which waits until the first knows', async () => {
    const { start } = createScene();
    const first = await start('a');
    const second = await start('b');
    await second.share.settled;
    expect(second.timers.pauses).toEqual([timing.announceMs + timing.announceSlackMs]);
    expect(second.share.processes()).toBe(2);
    expect(first.share.processes()).toBe(1);
    await first.timers.tick();
    expect(first.share.processes()).toBe(2);
  });

  it('grows when another process leaves, and when one has died', async () => {
    const { start, clock } = createScene();
    const first = await start('a');
    const second = await start('b');
    await start('c');
    await second.share.leave();
    await first.timers.tick();
    expect(first.share.processes()).toBe(2);
    clock.advance(timing.aliveMs);
    await first.timers.tick();
    expect(first.share.processes()).toBe(1);
  });

  it('announces nothing any more once it was given back', async () => {
    const { start, clock, processRegistry } = createScene();
    const { share, timers } = await start('a');
    await share.leave();
    await timers.tick();
    expect(await processRegistry.announce('b', clock.now(), clock.now() + 1)).toBe(1);
  });

  it('stays as it was while the store cannot be reached, and says so in the log', async () => {
    const { start, processRegistry, log } = createScene();
    const away = new UnavailableError({ what: 'Away.', remedy: 'Wait.' });
    let isAway = false;
    const flaky = {
      ...processRegistry,
      announce: (...args: Parameters<typeof processRegistry.announce>) =>
        isAway ? Promise.reject(away) : processRegistry.announce(...args),
    };
    await start('b');
    const { share, timers } = await start('a', { processRegistry: flaky });
    isAway = true;
    await timers.tick();
    expect(share.processes()).toBe(2);
    expect(log.events).toMatchObject([
      { level: 'error', event: 'process.announce-failed', error: away },
    ]);
  });
});
