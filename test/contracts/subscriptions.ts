import { describe, expect, it } from 'vitest';
import type { Address } from '../../skills/core/call.js';
import { InputError } from '../../skills/core/errors.js';
import type { Deliveries, DeliveryOutcome } from '../../skills/core/ports/deliveries.js';
import type {
  NewSubscription,
  NextRun,
  Subscriptions,
} from '../../skills/core/ports/subscriptions.js';
import { dana, danaOnTeams, jonas, others, stranger } from './owners.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EIGHT = Date.parse('2026-11-24T08:00:00Z');

/** Every day at the same instant: no zone, no clock change, so that the store alone is looked at. */
export const daily: NextRun = (_subscription, after) =>
  EIGHT + Math.ceil((after + 1 - EIGHT) / DAY) * DAY;

/** A subscription of Dana's in Slack, due at eight. */
export const draft: NewSubscription = {
  owner: dana,
  skill: 'digest',
  words: 'week',
  cadence: { cron: '0 8 * * *', words: 'every day at 8:00' },
  timeZone: 'UTC',
  locale: 'en-GB',
  address: 'slack:T1:U1' as Address,
  whenEmpty: 'say',
  nextRunAt: EIGHT,
};

const claim = { limit: 100, catchUpMs: 4 * HOUR, nextRun: daily };

/** Ends the one delivery that may start. */
async function end(deliveries: Deliveries, outcome: DeliveryOutcome, now: number): Promise<void> {
  const [leased] = await deliveries.lease({ now, worker: 'w', leaseMs: HOUR, limit: 1 });
  if (!leased) throw new TypeError('Nothing was leased.');
  if (outcome.state === 'sent') await deliveries.recordSending(leased, now, now + HOUR);
  await deliveries.finish(leased, outcome, now);
}

/** What every `Subscriptions` must do, with the deliveries that its claims make. */
export function subscriptionsContract(
  name: string,
  create: () => Promise<{
    readonly subscriptions: Subscriptions;
    readonly deliveries: Deliveries;
  }>,
): void {
  describe(`${name} keeps subscriptions and`, () => {
    it('gives back what it was given, with an id', async () => {
      const { subscriptions } = await create();
      const saved = await subscriptions.save(draft);
      expect(saved).toEqual({ ...draft, id: saved.id });
      expect(await subscriptions.list(dana)).toEqual([saved]);
    });

    it('replaces the one of the same skill to the same surface, and no other', async () => {
      const { subscriptions } = await create();
      await subscriptions.save(draft);
      const newer = await subscriptions.save({ ...draft, timeZone: 'Asia/Tokyo' });
      await subscriptions.save({ ...draft, owner: jonas });
      await subscriptions.save({ ...draft, address: 'teams:x' as Address });
      const listed = await subscriptions.list(dana);
      expect(listed).toHaveLength(2);
      expect(listed).toContainEqual(newer);
      expect(await subscriptions.list(jonas)).toHaveLength(1);
    });

    it('shows and removes only the owner’s own', async () => {
      const { subscriptions } = await create();
      const { id } = await subscriptions.save(draft);
      for (const other of others) {
        expect(await subscriptions.list(other)).toEqual([]);
        expect(await subscriptions.remove(other, id)).toBe(false);
        await subscriptions.stop(other, id, 'not_found');
      }
      expect(await subscriptions.list(dana)).toMatchObject([{ id, nextRunAt: EIGHT }]);
      expect(await subscriptions.remove(dana, id)).toBe(true);
      expect(await subscriptions.remove(dana, id)).toBe(false);
    });

    it('stops one, says why, and lets it run no more', async () => {
      const { subscriptions } = await create();
      const { id } = await subscriptions.save(draft);
      await subscriptions.stop(dana, id, 'not_found');
      expect(await subscriptions.list(dana)).toMatchObject([
        { id, nextRunAt: null, stopped: 'not_found' },
      ]);
      expect((await subscriptions.claimDue({ ...claim, now: EIGHT + HOUR })).claimed).toEqual([]);
    });

    it('claims what is due, once, and moves on', async () => {
      const { subscriptions } = await create();
      const saved = await subscriptions.save(draft);
      expect(await subscriptions.claimDue({ ...claim, now: EIGHT - 1 })).toEqual({
        claimed: [],
        missed: 0,
      });
      const { claimed } = await subscriptions.claimDue({ ...claim, now: EIGHT });
      expect(claimed).toMatchObject([
        { subscription: saved, localDate: '2026-11-24', dueAt: EIGHT },
      ]);
      expect((await subscriptions.claimDue({ ...claim, now: EIGHT })).claimed).toEqual([]);
      expect(await subscriptions.list(dana)).toMatchObject([{ nextRunAt: EIGHT + DAY }]);
    });

    it('claims ahead of the hour when asked to', async () => {
      const { subscriptions, deliveries } = await create();
      await subscriptions.save(draft);
      const startAt = (): number => EIGHT - HOUR / 2;
      const now = EIGHT - HOUR;
      await subscriptions.claimDue({ ...claim, now, aheadMs: HOUR, startAt });
      const lease = { worker: 'w', leaseMs: HOUR, limit: 10 };
      expect(await deliveries.lease({ ...lease, now: EIGHT - HOUR / 2 - 1 })).toEqual([]);
      expect(await deliveries.lease({ ...lease, now: EIGHT - HOUR / 2 })).toMatchObject([
        { run: { dueAt: EIGHT } },
      ]);
    });

    it('makes one run for each local date, even when the clock was set back', async () => {
      const { subscriptions } = await create();
      await subscriptions.save(draft);
      const again: NextRun = () => EIGHT;
      for (let round = 0; round < 3; round += 1) {
        await subscriptions.claimDue({ ...claim, nextRun: again, now: EIGHT + round });
      }
      const { claimed } = await subscriptions.claimDue({ ...claim, now: EIGHT + HOUR });
      expect(claimed).toEqual([]);
    });

    it('gives every due subscription to exactly one of several who claim at once', async () => {
      const { subscriptions } = await create();
      for (let user = 0; user < 30; user += 1) {
        await subscriptions.save({ ...draft, owner: { ...dana, user: `U${user}` } });
      }
      const rounds = await Promise.all(
        Array.from({ length: 6 }, () =>
          subscriptions.claimDue({ ...claim, limit: 10, now: EIGHT }),
        ),
      );
      const rest = await subscriptions.claimDue({ ...claim, now: EIGHT });
      const ids = [...rounds, rest].flatMap(({ claimed }) =>
        claimed.map(({ subscription }) => subscription.id),
      );
      expect(ids).toHaveLength(30);
      expect(new Set(ids).size).toBe(30);
    });

    it('skips what is too old, notes it, and resumes at the first run that still counts', async () => {
      const { subscriptions, deliveries } = await create();
      await subscriptions.save(draft);
      const backAt = EIGHT + 3 * DAY + HOUR;
      expect(await subscriptions.claimDue({ ...claim, now: backAt })).toEqual({
        claimed: [],
        missed: 1,
      });
      const { claimed } = await subscriptions.claimDue({ ...claim, now: backAt });
      expect(claimed).toMatchObject([
        { localDate: '2026-11-27', dueAt: EIGHT + 3 * DAY, missedSince: '2026-11-24' },
      ]);
      await end(deliveries, { state: 'sent', receipt: 'r' }, backAt);
      const { claimed: following } = await subscriptions.claimDue({
        ...claim,
        now: EIGHT + 4 * DAY,
      });
      expect(following[0]).not.toHaveProperty('missedSince');
      expect(await deliveries.history(dana, 10)).toMatchObject([
        { localDate: '2026-11-28', state: 'pending' },
        { localDate: '2026-11-27', state: 'sent' },
        { localDate: '2026-11-24', state: 'skipped', code: 'missed' },
      ]);
    });

    it('lets the next run take the place of one that is still on its way, and reach back to it', async () => {
      const { subscriptions, deliveries } = await create();
      await subscriptions.save(draft);
      await subscriptions.claimDue({ ...claim, now: EIGHT });
      const next = EIGHT + DAY;
      const { claimed } = await subscriptions.claimDue({ ...claim, now: next });
      expect(claimed).toMatchObject([{ localDate: '2026-11-25', missedSince: '2026-11-24' }]);
      expect(await deliveries.history(dana, 10)).toMatchObject([
        { localDate: '2026-11-25', state: 'pending' },
        { localDate: '2026-11-24', state: 'skipped', code: 'superseded' },
      ]);
      const { claimed: after } = await subscriptions.claimDue({ ...claim, now: next + DAY });
      expect(after).toMatchObject([{ localDate: '2026-11-26', missedSince: '2026-11-24' }]);
    });

    it.each<[string, DeliveryOutcome, string | undefined]>([
      ['that could not be sent', { state: 'dead', code: 'permission_denied' }, '2026-11-24'],
      ['that was not made', { state: 'skipped', code: 'unavailable' }, '2026-11-24'],
      [
        'instead of which a failure was told',
        { state: 'sent', receipt: 'r', code: 'unavailable' },
        '2026-11-24',
      ],
      ['that was sent', { state: 'sent', receipt: 'r' }, undefined],
      ['with nothing in it', { state: 'empty' }, undefined],
      ['that may have arrived', { state: 'unknown', code: 'outcome_unknown' }, undefined],
    ])('knows since when there was no digest after one %s', async (_, outcome, since) => {
      const { subscriptions, deliveries } = await create();
      await subscriptions.save(draft);
      await subscriptions.claimDue({ ...claim, now: EIGHT });
      await end(deliveries, outcome, EIGHT);
      const { claimed } = await subscriptions.claimDue({ ...claim, now: EIGHT + DAY });
      expect(claimed.map(({ missedSince }) => missedSince)).toEqual([since]);
    });

    it('stops a subscription whose cadence can no longer be read, and claims the others', async () => {
      const { subscriptions } = await create();
      await subscriptions.save(draft);
      await subscriptions.save({ ...draft, owner: jonas });
      const nextRun: NextRun = () => {
        throw new InputError({ what: 'No such zone.', remedy: 'Choose another.' });
      };
      const { claimed } = await subscriptions.claimDue({ ...claim, nextRun, now: EIGHT });
      expect(claimed).toHaveLength(2);
      expect(await subscriptions.list(dana)).toMatchObject([
        { nextRunAt: null, stopped: 'input_invalid' },
      ]);
    });

    it('never sends what had not begun when the schedule was changed or ended', async () => {
      const { subscriptions, deliveries } = await create();
      await subscriptions.save(draft);
      await subscriptions.claimDue({ ...claim, now: EIGHT });
      const lease = { now: EIGHT, worker: 'w', leaseMs: HOUR, limit: 10 };
      const [underWay] = await deliveries.lease(lease);
      await subscriptions.save({ ...draft, nextRunAt: EIGHT + DAY });
      if (!underWay) throw new TypeError('Nothing was leased.');
      expect(await deliveries.recordSending(underWay, EIGHT, EIGHT + HOUR)).toBe(false);
      expect(await deliveries.history(dana, 1)).toMatchObject([
        { state: 'skipped', code: 'replaced' },
      ]);
    });

    it('keeps tenants with the same user id apart when it claims', async () => {
      const { subscriptions } = await create();
      for (const owner of [dana, stranger, danaOnTeams]) {
        await subscriptions.save({ ...draft, owner });
      }
      const { claimed } = await subscriptions.claimDue({ ...claim, now: EIGHT });
      expect(claimed.map(({ subscription }) => subscription.owner)).toEqual(
        expect.arrayContaining([dana, stranger, danaOnTeams]),
      );
    });
  });
}
