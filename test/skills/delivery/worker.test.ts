import { describe, expect, it } from 'vitest';
import { createTimers } from '../../../adapters/cron/timers.js';
import { UnavailableError } from '../../../skills/core/errors.js';
import type { LeasedDelivery } from '../../../skills/core/ports/deliveries.js';
import { createWorker } from '../../../skills/delivery/worker.js';
import { eventually } from '../../eventually.js';
import { createScene, digest, HOUR } from './scene.js';

/** Preparations that end when the test says so, or when they are stopped. */
function createSlowAnswers() {
  const begun = new Map<string, () => void>();
  return {
    begun,
    answer: (delivery: LeasedDelivery, signal: AbortSignal) =>
      new Promise<{ reply: typeof digest; error: undefined }>((resolve) => {
        const end = (): void => resolve({ reply: digest, error: undefined });
        begun.set(delivery.run.subscription.owner.user, end);
        signal.addEventListener('abort', end);
      }),
  };
}

/** A worker on real timers, so that waiting and stopping take their real course. */
function createLiveScene(concurrency = 4) {
  const scene = createScene();
  const worker = createWorker(
    { ...scene.ports, timers: createTimers() },
    { name: 'live', concurrency, idleMs: 5 },
  );
  return { ...scene, live: worker };
}

describe('a worker', () => {
  it('takes what becomes due while a slow digest is in hand', async () => {
    const scene = createLiveScene();
    const slow = createSlowAnswers();
    scene.answerWith(slow.answer);
    await scene.subscribe({ owner: { ...scene.owner, user: 'slow' } });
    scene.clock.advance(HOUR);
    await scene.tick();
    const running = scene.live.run();
    await eventually(() => expect([...slow.begun.keys()]).toEqual(['slow']));

    await scene.subscribe({
      owner: { ...scene.owner, user: 'late' },
      nextRunAt: scene.clock.now(),
    });
    await scene.tick();
    await eventually(() => expect([...slow.begun.keys()]).toEqual(['slow', 'late']));
    for (const end of slow.begun.values()) end();
    await eventually(() => expect(scene.surface.messages).toHaveLength(2));
    await scene.live.stop(1_000);
    await running;
  });

  it('has no more in hand than it has hands', async () => {
    const scene = createLiveScene(2);
    const slow = createSlowAnswers();
    scene.answerWith(slow.answer);
    for (const user of ['a', 'b', 'c']) await scene.subscribe({ owner: { ...scene.owner, user } });
    scene.clock.advance(HOUR);
    await scene.tick();
    const running = scene.live.run();
    await eventually(() => expect(slow.begun.size).toBe(2));
    const [first] = slow.begun.values();
    first?.();
    await eventually(() => expect(slow.begun.size).toBe(3));
    for (const end of slow.begun.values()) end();
    await eventually(() => expect(scene.surface.messages).toHaveLength(3));
    await scene.live.stop(1_000);
    await running;
  });

  it('lets what is in hand finish when it is told to stop, and takes nothing new', async () => {
    const scene = createLiveScene(1);
    const slow = createSlowAnswers();
    scene.answerWith(slow.answer);
    for (const user of ['a', 'b']) await scene.subscribe({ owner: { ...scene.owner, user } });
    scene.clock.advance(HOUR);
    await scene.tick();
    const running = scene.live.run();
    await eventually(() => expect(slow.begun.size).toBe(1));
    const stopping = scene.live.stop(60_000);
    for (const end of slow.begun.values()) end();
    await stopping;
    await running;
    expect(scene.states().sort()).toEqual(['pending', 'sent']);
    expect(slow.begun.size).toBe(1);
  });

  it('gives back what does not finish in time, for another worker to take at once', async () => {
    const scene = createLiveScene();
    const slow = createSlowAnswers();
    scene.answerWith(slow.answer);
    await scene.subscribe();
    scene.clock.advance(HOUR);
    await scene.tick();
    const running = scene.live.run();
    await eventually(() => expect(slow.begun.size).toBe(1));
    await scene.live.stop(0);
    await running;
    expect(scene.states()).toEqual(['pending']);

    scene.answerWith(async () => ({ reply: digest, error: undefined }));
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
    expect(scene.surface.messages).toHaveLength(1);
  });

  it('stops preparing when its heartbeat learns that the lease is lost', async () => {
    const scene = createScene();
    const slow = createSlowAnswers();
    scene.answerWith(slow.answer);
    const { id } = await scene.subscribe();
    scene.clock.advance(HOUR);
    await scene.tick();
    const draining = scene.worker.drain();
    await eventually(() => expect(slow.begun.size).toBe(1));
    await scene.subscriptions.remove(scene.owner, id);
    await scene.timers.tick();
    expect(await draining).toEqual(new Map([['lost', 1]]));
    expect(scene.surface.attempts()).toBe(0);
  });

  it('survives a database that is away for a while', async () => {
    const scene = createLiveScene();
    await scene.subscribe();
    scene.clock.advance(HOUR);
    await scene.tick();
    const { lease } = scene.deliveries;
    let refusals = 0;
    Object.assign(scene.ports.deliveries, {
      lease: async (...given: Parameters<typeof lease>) => {
        refusals += 1;
        if (refusals <= 3) throw new UnavailableError({ what: 'Away.', remedy: 'Wait.' });
        return lease(...given);
      },
    });
    const running = scene.live.run();
    await eventually(() => expect(scene.surface.messages).toHaveLength(1));
    await scene.live.stop(1_000);
    await running;
    expect(scene.log.events.filter(({ event }) => event === 'worker.failed')).toHaveLength(3);
  });

  it('tries again to record a message that is sent, rather than leave it in doubt', async () => {
    const scene = createScene('teams');
    await scene.subscribe();
    scene.clock.advance(HOUR);
    await scene.tick();
    const { finish } = scene.deliveries;
    let refusals = 0;
    Object.assign(scene.ports.deliveries, {
      finish: async (...given: Parameters<typeof finish>) => {
        refusals += 1;
        if (refusals <= 2) throw new UnavailableError({ what: 'Away.', remedy: 'Wait.' });
        return finish(...given);
      },
    });
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
    expect(scene.surface.attempts()).toBe(1);
  });
});

describe('a clock that is set back an hour', () => {
  it('brings no second digest', async () => {
    const scene = createScene();
    await scene.subscribe();
    scene.clock.advance(HOUR);
    await scene.tick();
    await scene.worker.drain();
    scene.clock.advance(-HOUR);
    for (let minute = 0; minute < 120; minute += 1) {
      await scene.tick();
      await scene.worker.drain();
      scene.clock.advance(60_000);
    }
    expect(scene.surface.messages).toHaveLength(1);
  });

  it('delays what waits by that hour, and loses nothing', async () => {
    const scene = createScene();
    await scene.subscribe();
    scene.clock.advance(HOUR);
    await scene.tick();
    scene.clock.advance(-HOUR);
    expect(await scene.worker.drain()).toEqual(new Map());
    scene.clock.advance(HOUR);
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
  });
});
