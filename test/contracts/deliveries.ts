import { beforeEach, describe, expect, it } from 'vitest';
import type { Deliveries, LeasedDelivery } from '../../skills/core/ports/deliveries.js';
import type { Subscriptions } from '../../skills/core/ports/subscriptions.js';
import type { Reply } from '../../skills/core/reply.js';
import { dana, jonas, others } from './owners.js';
import { daily, draft } from './subscriptions.js';

const MINUTE = 60_000;
const NOW = draft.nextRunAt ?? 0;

const reply: Reply = {
  kind: 'digest',
  audience: 'asker',
  title: ['Straße “quoted” 😀'],
  sections: [{ heading: 'Needs you', items: [{ text: [{ bold: 'Dana' }, ' asks'], sources: [] }] }],
};

/** What every `Deliveries` must do. */
export function deliveriesContract(
  name: string,
  create: () => Promise<{
    readonly subscriptions: Subscriptions;
    readonly deliveries: Deliveries;
  }>,
): void {
  describe(`${name} keeps deliveries and`, () => {
    let deliveries: Deliveries;
    let subscriptions: Subscriptions;

    beforeEach(async () => {
      ({ deliveries, subscriptions } = await create());
      await subscriptions.save(draft);
      await subscriptions.claimDue({ now: NOW, limit: 10, catchUpMs: MINUTE, nextRun: daily });
    });

    const leaseAt = (now: number): Promise<readonly LeasedDelivery[]> =>
      deliveries.lease({ now, worker: 'w', leaseMs: MINUTE, limit: 10 });
    const leaseOne = async (now = NOW): Promise<LeasedDelivery> => {
      const [leased] = await leaseAt(now);
      if (!leased) throw new TypeError('Nothing was leased.');
      return leased;
    };

    it('leases a delivery to one worker until the lease ends', async () => {
      const first = await leaseOne();
      expect(first).toMatchObject({ attempt: 0, leasedUntil: NOW + MINUTE });
      expect(first.run.subscription).toMatchObject({ owner: dana, words: 'week' });
      expect(await leaseAt(NOW + MINUTE - 1)).toEqual([]);
      const second = await leaseOne(NOW + MINUTE);
      expect(second.id).toBe(first.id);
      expect(second.fence).toBeGreaterThan(first.fence);
    });

    it('leases each delivery once to workers that ask at the same moment', async () => {
      for (let user = 0; user < 20; user += 1) {
        await subscriptions.save({ ...draft, owner: { ...dana, user: `P${user}` } });
      }
      await subscriptions.claimDue({ now: NOW, limit: 50, catchUpMs: MINUTE, nextRun: daily });
      const rounds = await Promise.all(
        Array.from({ length: 5 }, (_, worker) =>
          deliveries.lease({ now: NOW, worker: `w${worker}`, leaseMs: MINUTE, limit: 4 }),
        ),
      );
      const ids = [...rounds.flat(), ...(await leaseAt(NOW)), ...(await leaseAt(NOW))].map(
        ({ id }) => id,
      );
      expect(ids).toHaveLength(21);
      expect(new Set(ids).size).toBe(21);
    });

    it('holds the lease as long as the worker gives a sign of life', async () => {
      const leased = await leaseOne();
      expect(await deliveries.extend(leased, NOW + 5 * MINUTE)).toBe(true);
      expect(await leaseAt(NOW + 2 * MINUTE)).toEqual([]);
      expect(await leaseAt(NOW + 5 * MINUTE)).toHaveLength(1);
    });

    it('takes no word from a worker that lost its lease', async () => {
      const stale = await leaseOne();
      const fresh = await leaseOne(NOW + MINUTE);
      const later = NOW + 2 * MINUTE;
      expect(await deliveries.extend(stale, later)).toBe(false);
      expect(await deliveries.postpone(stale, later)).toBe(false);
      expect(await deliveries.keepPrepared(stale, reply, later)).toBe(false);
      expect(await deliveries.recordSending(stale, NOW, later)).toBe(false);
      expect(await deliveries.finish(stale, { state: 'empty' }, NOW)).toBe(false);
      expect(await deliveries.finish(fresh, { state: 'empty' }, NOW)).toBe(true);
    });

    it('keeps a reply made ahead, word for word', async () => {
      const leased = await leaseOne();
      expect(await deliveries.keepPrepared(leased, reply, NOW + MINUTE / 2)).toBe(true);
      expect(await leaseAt(NOW + MINUTE / 2 - 1)).toEqual([]);
      expect(await leaseOne(NOW + MINUTE / 2)).toMatchObject({ prepared: reply });
    });

    it('knows that a worker died while it sent', async () => {
      const leased = await leaseOne();
      expect(leased).not.toHaveProperty('inDoubtSince');
      expect(await deliveries.recordSending(leased, NOW + 1, NOW + MINUTE)).toBe(true);
      expect(await leaseOne(NOW + MINUTE)).toMatchObject({ attempt: 1, inDoubtSince: NOW + 1 });
    });

    it('keeps the doubt when the delivery is only put off', async () => {
      const leased = await leaseOne();
      await deliveries.recordSending(leased, NOW + 1, NOW + MINUTE);
      expect(await deliveries.postpone(leased, NOW + 3 * MINUTE)).toBe(true);
      expect(await leaseAt(NOW + 2 * MINUTE)).toEqual([]);
      expect(await leaseOne(NOW + 3 * MINUTE)).toMatchObject({ inDoubtSince: NOW + 1 });
    });

    it('tries again at the instant that was named, without doubt', async () => {
      const leased = await leaseOne();
      await deliveries.recordSending(leased, NOW, NOW + MINUTE);
      const at = NOW + 5 * MINUTE;
      await deliveries.finish(leased, { state: 'retry', at, code: 'unavailable' }, NOW);
      expect(await leaseAt(at - 1)).toEqual([]);
      const again = await leaseOne(at);
      expect(again.attempt).toBe(1);
      expect(again).not.toHaveProperty('inDoubtSince');
    });

    it('counts an attempt that failed before the send', async () => {
      const leased = await leaseOne();
      await deliveries.finish(leased, { state: 'retry', at: NOW, code: 'unavailable' }, NOW);
      expect(await leaseOne()).toMatchObject({ attempt: 1 });
    });

    it('is done with a delivery that has ended, however it ended', async () => {
      const leased = await leaseOne();
      expect(await deliveries.finish(leased, { state: 'sent', receipt: '1' }, NOW)).toBe(true);
      expect(await deliveries.finish(leased, { state: 'empty' }, NOW)).toBe(false);
      expect(await leaseAt(NOW + 100 * MINUTE)).toEqual([]);
      expect(await deliveries.history(dana, 5)).toMatchObject([
        { state: 'sent', localDate: '2026-11-24', finishedAt: NOW, surface: 'slack' },
      ]);
    });

    it('remembers what the last delivery told the person', async () => {
      const leased = await leaseOne();
      const told = { state: 'sent', receipt: '1', code: 'authentication_failed' } as const;
      await deliveries.finish(leased, told, NOW);
      const nextDay = NOW + 24 * 60 * MINUTE;
      await subscriptions.claimDue({ now: nextDay, limit: 9, catchUpMs: MINUTE, nextRun: daily });
      expect(await leaseOne(nextDay)).toMatchObject({ toldCode: 'authentication_failed' });
    });

    it('lets tenants take turns', async () => {
      for (let user = 0; user < 10; user += 1) {
        await subscriptions.save({ ...draft, owner: { ...dana, user: `P${user}` } });
      }
      await subscriptions.save({ ...draft, owner: { ...dana, tenant: 'T9' } });
      await subscriptions.claimDue({ now: NOW, limit: 50, catchUpMs: MINUTE, nextRun: daily });
      const first = await deliveries.lease({ now: NOW, worker: 'w', leaseMs: MINUTE, limit: 2 });
      expect(first.map(({ run }) => run.subscription.owner.tenant).sort()).toEqual(['T1', 'T9']);
    });

    it('sends again only what ended unsent, for its owner alone', async () => {
      const leased = await leaseOne();
      expect(await deliveries.resend(dana, leased.id, NOW)).toBe(false);
      await deliveries.finish(leased, { state: 'unknown', code: 'outcome_unknown' }, NOW);
      for (const other of others) {
        expect(await deliveries.resend(other, leased.id, NOW)).toBe(false);
        expect(await deliveries.history(other, 5)).toEqual([]);
      }
      expect(await deliveries.resend(jonas, leased.id, NOW)).toBe(false);
      expect(await deliveries.resend(dana, leased.id, NOW)).toBe(true);
      expect(await leaseOne()).toMatchObject({ id: leased.id, attempt: 0 });
    });
  });
}
