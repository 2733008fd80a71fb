import { describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  GoneError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  UnavailableError,
} from '../../../skills/core/errors.js';
import { renderError } from '../../../skills/core/run.js';
import { fakeAddress } from '../../fakes/surface.js';
import { createScene, DAY, digest, HOUR, MINUTE } from './scene.js';

const away = new UnavailableError({ what: 'Away.', remedy: 'Wait.' });

describe('a scheduled digest', () => {
  it('is delivered once when it is due, and not again on the next tick', async () => {
    const scene = createScene();
    await scene.subscribe();
    scene.clock.advance(HOUR);

    expect(await scene.tick()).toEqual({ claimed: 1, missed: 0 });
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
    expect(await scene.tick()).toEqual({ claimed: 0, missed: 0 });
    expect(await scene.worker.drain()).toEqual(new Map());

    expect(scene.surface.messages.map(({ reply }) => reply)).toEqual([digest]);
    expect(scene.states()).toEqual(['sent']);
  });

  it('comes every day for a week, each day once', async () => {
    const scene = createScene();
    await scene.subscribe();
    for (let quarter = 0; quarter < 7 * 24 * 4; quarter += 1) {
      scene.clock.advance(15 * MINUTE);
      await scene.tick();
      await scene.worker.drain();
    }
    expect(scene.entries.map(({ run }) => run.localDate)).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
      '2026-11-30',
    ]);
    expect(scene.surface.attempts()).toBe(7);
  });

  it('is prepared before the hour and sent on it', async () => {
    const scene = createScene();
    await scene.subscribe();
    scene.clock.advance(HOUR - MINUTE);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['postponed', 1]]));
    expect(scene.surface.attempts()).toBe(0);

    scene.answerWith(async () => {
      throw new TypeError('The kept reply must be used.');
    });
    scene.clock.advance(MINUTE);
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
  });

  it('is caught up after an outage of three hours', async () => {
    const scene = createScene();
    await scene.subscribe();
    scene.clock.advance(4 * HOUR);
    expect(await scene.tick()).toEqual({ claimed: 1, missed: 0 });
    await scene.worker.drain();
    expect(scene.surface.attempts()).toBe(1);
  });

  it('is skipped after a longer outage, and the next one says since when', async () => {
    const scene = createScene();
    // The interface speaks English, its days too.
    await scene.subscribe({ locale: 'de-DE' });
    scene.clock.advance(3 * DAY + 6 * HOUR);
    expect(await scene.tick()).toEqual({ claimed: 0, missed: 1 });
    expect(scene.states()).toEqual(['skipped']);

    scene.clock.advance(19 * HOUR);
    expect(await scene.tick()).toEqual({ claimed: 1, missed: 0 });
    await scene.worker.drain();
    expect(scene.surface.messages[0]?.reply.lead?.[0]).toEqual([
      'No digest came from Tuesday 24 November on; this one reaches back to then.',
    ]);
  });

  it('stays silent on an empty day when the person asked for that', async () => {
    const scene = createScene();
    await scene.subscribe({ whenEmpty: 'skip' });
    scene.answerWith(async () => ({ reply: { ...digest, empty: true }, error: undefined }));
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['empty', 1]]));
    expect(scene.surface.attempts()).toBe(0);
  });

  it('waits for the end of the quiet hours', async () => {
    const scene = createScene();
    await scene.subscribe();
    await scene.preferences.save(scene.owner, { quietHours: { from: 22 * 60, to: 9 * 60 } });
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['postponed', 1]]));
    scene.clock.advance(HOUR - 1);
    expect(await scene.worker.drain()).toEqual(new Map());
    scene.clock.advance(1);
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
  });
});

describe('a send that fails', () => {
  it('is tried again, never earlier than the platform asked', async () => {
    const scene = createScene();
    await scene.subscribe();
    const slowDown = new RateLimitedError({
      what: 'Slow.',
      remedy: 'Wait.',
      retryAfterMs: 5 * MINUTE,
    });
    scene.surface.failNext(slowDown);
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['retry', 1]]));

    scene.clock.advance(5 * MINUTE - 1_000);
    expect(await scene.worker.drain()).toEqual(new Map());
    scene.clock.advance(1_000);
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
    expect(scene.surface.messages).toHaveLength(1);
  });

  it('is given up at the end of its day, and that is recorded', async () => {
    const scene = createScene();
    await scene.subscribe();
    scene.surface.failNext(...Array.from({ length: 100 }, () => away));
    scene.clock.advance(HOUR);
    await scene.tick();
    for (let round = 0; round < 18 * 4; round += 1) {
      await scene.worker.drain();
      scene.clock.advance(HOUR / 4);
    }
    expect(scene.states()).toEqual(['dead']);
    // Growing gaps: six in the first hour, then about one an hour.
    expect(scene.surface.attempts()).toBeGreaterThan(12);
    expect(scene.surface.attempts()).toBeLessThan(30);
  });

  it.each([
    ['the secret had expired', new AuthenticationError({ what: 'No.', remedy: 'Renew it.' })],
    ['the app was switched off', new PermissionError({ what: 'No.', remedy: 'Allow it.' })],
    ['the conversation was not found', new NotFoundError({ what: 'No.', remedy: 'Ask again.' })],
  ])('goes out on the same day when %s for hours, and says for when it is', async (_, refusal) => {
    const scene = createScene();
    await scene.subscribe();
    scene.surface.failNext(refusal, refusal, refusal, refusal, refusal, refusal, refusal);
    scene.clock.advance(HOUR);
    await scene.tick();
    for (let minute = 0; minute < 5 * 60; minute += 1) {
      await scene.worker.drain();
      scene.clock.advance(MINUTE);
    }
    expect(scene.states()).toEqual(['sent']);
    expect(scene.surface.messages[0]?.reply.lead).toEqual([
      ['This is the digest for 8:00 on Tuesday 24 November; it could not go out before.'],
    ]);
    expect(await scene.subscriptions.list(scene.owner)).toMatchObject([
      { nextRunAt: expect.any(Number) },
    ]);
  });

  it('is held back for everybody of a workspace whose credentials are refused, and told to the operator', async () => {
    const scene = createScene();
    for (let person = 0; person < 20; person += 1) {
      await scene.subscribe({ owner: { ...scene.owner, user: `p${person}` } });
    }
    const refusal = new AuthenticationError({ what: 'No.', remedy: 'Renew it.' });
    scene.surface.failNext(...Array.from({ length: 4 }, () => refusal));
    scene.clock.advance(HOUR);
    await scene.tick();
    await scene.worker.drain();
    // The four that the worker had in hand; the others were not tried.
    expect(scene.surface.attempts()).toBe(4);
    expect(scene.log.events).toContainEqual(
      expect.objectContaining({ event: 'delivery.workspace-refused' }),
    );
    for (let minute = 0; minute < 30; minute += 1) {
      scene.clock.advance(MINUTE);
      await scene.worker.drain();
    }
    expect(new Set(scene.states())).toEqual(new Set(['sent']));
  });

  it('stops the schedule when the person is gone', async () => {
    const scene = createScene();
    const { id } = await scene.subscribe();
    scene.surface.failNext(new GoneError({ what: 'Left.', remedy: 'None.' }));
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['dead', 1]]));
    expect(await scene.subscriptions.list(scene.owner)).toMatchObject([
      { id, nextRunAt: null, stopped: 'gone' },
    ]);
  });

  it('is looked for, where the platform can be asked, and not sent twice', async () => {
    const scene = createScene('slack');
    await scene.subscribe();
    scene.surface.failNext('accepted, answer lost');
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['postponed', 1]]));
    expect(scene.states()).toEqual(['sending']);

    scene.clock.advance(MINUTE);
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
    expect(scene.surface.messages).toHaveLength(1);
  });

  it('is unknown where the platform cannot be asked, until the person says "again"', async () => {
    const scene = createScene('teams');
    await scene.subscribe();
    scene.surface.failNext('accepted, answer lost');
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['unknown', 1]]));
    scene.clock.advance(HOUR);
    expect(await scene.worker.drain()).toEqual(new Map());

    const [record] = await scene.deliveries.history(scene.owner, 1);
    expect(record?.state).toBe('unknown');
    expect(await scene.deliveries.resend(scene.owner, record?.id ?? '', scene.clock.now())).toBe(
      true,
    );
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
  });
});

describe('a worker that dies while it sends', () => {
  const leaseAndDie = async (scene: ReturnType<typeof createScene>): Promise<void> => {
    scene.clock.advance(HOUR);
    await scene.tick();
    const now = scene.clock.now();
    const [leased] = await scene.deliveries.lease({ now, worker: 'w0', leaseMs: MINUTE, limit: 1 });
    if (!leased) throw new TypeError('Nothing was leased.');
    await scene.deliveries.recordSending(leased, now, now + MINUTE);
  };

  it('leaves a Slack message that another worker sends, because it never arrived', async () => {
    const scene = createScene('slack');
    await scene.subscribe();
    await leaseAndDie(scene);
    expect(await scene.worker.drain()).toEqual(new Map());
    scene.clock.advance(MINUTE);
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
    expect(scene.surface.messages).toHaveLength(1);
  });

  it('leaves a Teams message in doubt, which nobody sends again', async () => {
    const scene = createScene('teams');
    await scene.subscribe();
    await leaseAndDie(scene);
    scene.clock.advance(MINUTE);
    expect(await scene.worker.drain()).toEqual(new Map([['unknown', 1]]));
    expect(scene.surface.attempts()).toBe(0);
  });

  it('cannot record anything once another has its lease', async () => {
    const scene = createScene();
    await scene.subscribe();
    scene.clock.advance(HOUR);
    await scene.tick();
    const lease = async () =>
      (
        await scene.deliveries.lease({
          now: scene.clock.now(),
          worker: 'w',
          leaseMs: MINUTE,
          limit: 1,
        })
      )[0];
    const stale = await lease();
    scene.clock.advance(MINUTE);
    const fresh = await lease();
    if (!stale || !fresh) throw new TypeError('Nothing was leased.');
    const now = scene.clock.now();
    expect(await scene.deliveries.recordSending(stale, now, now + MINUTE)).toBe(false);
    expect(await scene.deliveries.finish(stale, { state: 'empty' }, now)).toBe(false);
    expect(await scene.deliveries.recordSending(fresh, now, now + MINUTE)).toBe(true);
  });
});

describe('a digest that cannot be made', () => {
  const expired = new AuthenticationError({ what: 'Signed out.', remedy: 'Sign in again.' });

  it('is tried again when the mailbox is only away', async () => {
    const scene = createScene();
    await scene.subscribe();
    scene.answerWith(async () => ({ reply: renderError(away, 'c'), error: away }));
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['retry', 1]]));
    scene.answerWith(async () => ({ reply: digest, error: undefined }));
    scene.clock.advance(10 * MINUTE);
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
  });

  it('tells the person once why, and keeps quiet about it the days after', async () => {
    const scene = createScene();
    await scene.subscribe();
    scene.answerWith(async () => ({ reply: renderError(expired, 'c'), error: expired }));
    scene.clock.advance(HOUR);
    for (let day = 0; day < 3; day += 1) {
      await scene.tick();
      await scene.worker.drain();
      scene.clock.advance(DAY);
    }
    expect(scene.states()).toEqual(['sent', 'skipped', 'skipped']);
    expect(scene.surface.messages.map(({ reply }) => reply.title)).toEqual([['Signed out.']]);

    scene.answerWith(async () => ({ reply: digest, error: undefined }));
    await scene.tick();
    await scene.worker.drain();
    expect(scene.states().at(-1)).toBe('sent');
    expect(await scene.subscriptions.list(scene.owner)).toHaveLength(1);
  });

  it('is dead when this installation has no such surface any more', async () => {
    const scene = createScene('slack');
    const owner = { ...scene.owner, surface: 'teams' } as const;
    await scene.subscribe({ owner, address: fakeAddress(owner) });
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['dead', 1]]));
  });
});

describe('fairness', () => {
  it('lets a small tenant through while a large one queues', async () => {
    const scene = createScene();
    const inTenant = (tenant: string, user: string) => ({ ...scene.owner, tenant, user });
    for (let person = 0; person < 50; person += 1) {
      await scene.subscribe({ owner: inTenant('large', `p${person}`) });
    }
    await scene.subscribe({ owner: inTenant('small', 'only') });
    scene.clock.advance(HOUR);
    await scene.tick();
    await scene.worker.drain();
    const order = scene.surface.messages.map(({ to }): string => to);
    const place = order.indexOf(fakeAddress(inTenant('small', 'only')));
    expect(order).toHaveLength(51);
    expect(place).toBeLessThan(8);
  });
});

describe('an address that fails its proof', () => {
  it('is given up where the proof fails for a reason nobody foresaw, again and again', async () => {
    const scene = createScene();
    await scene.subscribe();
    let asked = 0;
    Object.assign(scene.surface, {
      toPrivate: async () => {
        asked += 1;
        throw new TypeError('A fault of ours.');
      },
    });
    scene.clock.advance(HOUR);
    await scene.tick();
    for (let round = 0; round < 20; round += 1) {
      await scene.worker.drain();
      scene.clock.advance(2 * HOUR);
    }
    expect(scene.states()).toEqual(['dead']);
    expect(asked).toBeLessThan(10);
  });

  it('receives nothing', async () => {
    const scene = createScene();
    await scene.subscribe({ address: fakeAddress({ ...scene.owner, user: 'somebody else' }) });
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['retry', 1]]));
    expect(scene.surface.attempts()).toBe(0);
  });

  it('is proved before the attempt is recorded, so a refusal is never in doubt', async () => {
    const scene = createScene('teams');
    await scene.subscribe();
    const toPrivate = scene.surface.toPrivate;
    let refused = 0;
    Object.assign(scene.surface, {
      toPrivate: async (...given: Parameters<typeof toPrivate>) => {
        refused += 1;
        if (refused === 1) throw away;
        return toPrivate(...given);
      },
    });
    scene.clock.advance(HOUR);
    await scene.tick();
    expect(await scene.worker.drain()).toEqual(new Map([['retry', 1]]));
    scene.clock.advance(10 * MINUTE);
    expect(await scene.worker.drain()).toEqual(new Map([['sent', 1]]));
  });
});
