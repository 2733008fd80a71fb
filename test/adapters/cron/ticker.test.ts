import { describe, expect, it } from 'vitest';
import { startTicker } from '../../../adapters/cron/ticker.js';
import { createTimers } from '../../../adapters/cron/timers.js';
import { eventually } from '../../eventually.js';
import { createFakeLog } from '../../fakes/log.js';

const EVERY_SECOND = '* * * * * *';

describe('the ticker', () => {
  it('goes on after a tick that failed, and logs the failure', async () => {
    const log = createFakeLog();
    let ticks = 0;
    const ticker = startTicker(
      EVERY_SECOND,
      async () => {
        ticks += 1;
        if (ticks === 1) throw new TypeError('The database is away.');
      },
      log,
    );
    await eventually(() => expect(ticks).toBeGreaterThan(1));
    await ticker.stop();
    expect(log.events).toMatchObject([{ level: 'error', event: 'ticker.failed' }]);
  });

  it('waits for the tick that runs when it is stopped, and begins no other', async () => {
    let finish = (): void => undefined;
    const underWay = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = 0;
    const ticker = startTicker(
      EVERY_SECOND,
      async () => {
        begun += 1;
        await underWay;
      },
      createFakeLog(),
    );
    await eventually(() => expect(begun).toBe(1));
    let stopped = false;
    const stopping = ticker.stop().then(() => {
      stopped = true;
    });
    await Promise.resolve();
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(begun).toBe(1);
  });
});

describe('the timers', () => {
  it('end a pause at once when it is aborted', async () => {
    const abort = new AbortController();
    const pause = createTimers().sleep(3_600_000, abort.signal);
    abort.abort();
    await expect(pause).resolves.toBeUndefined();
  });

  it('repeat without overlap until they are stopped', async () => {
    let running = 0;
    let rounds = 0;
    const stop = createTimers().every(1, async () => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      rounds += 1;
      running -= 1;
    });
    await eventually(() => expect(rounds).toBeGreaterThan(2));
    stop();
  });

  it('abort a deadline with a reason that says so', async () => {
    const deadline = createTimers().deadline(1);
    await eventually(() => expect(deadline.aborted).toBe(true));
    expect(deadline.reason).toMatchObject({ name: 'TimeoutError' });
  });
});
