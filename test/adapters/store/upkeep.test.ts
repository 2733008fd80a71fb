import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { parseKeyring } from '../../../adapters/store/sealed/keyring.js';
import type { AuditEntry } from '../../../skills/core/ports/audit.js';
import { dana, jonas } from '../../contracts/owners.js';
import { daily, draft } from '../../contracts/subscriptions.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { describeDatabases, keyring, oldKeyring, openTestStore } from './databases.js';

const DAY = 86_400_000;
const NOW = draft.nextRunAt ?? 0;
const account = {
  owner: dana,
  provider: 'graph',
  tenant: 't',
  user: 'u',
  secret: 'refresh-token',
  connectedAt: 1,
} as const;
const line: AuditEntry = {
  actor: dana,
  action: 'digest',
  resource: 'r',
  decision: 'allowed',
  at: 1,
};

describeDatabases('changing the key', (database) => {
  it('seals every secret anew, after which the former key may go', async () => {
    const url = await database.create();
    const before = await openTestStore(url, { keyring: oldKeyring });
    await before.accounts.save(account);
    await before.installations.save({ ...dana, secret: 'bot-token', installedAt: 1 });
    await before.audit.append(line);
    const file = { name: 'plan.pptx', mediaType: 'm', bytes: Uint8Array.of(1) };
    const waiting = { file, address: draft.address };
    const waitingId = await before.waitingFiles.keep(dana, waiting, 9e12);
    await before.subscriptions.save(draft);
    await before.subscriptions.claimDue({ now: NOW, limit: 1, catchUpMs: 1, nextRun: daily });
    const [leased] = await before.deliveries.lease({ now: NOW, worker: 'w', leaseMs: 9, limit: 1 });
    if (!leased) throw new TypeError('Nothing was leased.');
    const reply = { kind: 'notice', audience: 'asker', title: ['x'], sections: [] } as const;
    await before.deliveries.keepPrepared(leased, reply, NOW);

    const during = await openTestStore(url, { keyring });
    // An account, an installation, a file, a prepared reply, a person's key and the key of the audit.
    expect(await during.operations.rotateKeys()).toBe(7);
    expect(await during.operations.rotateKeys()).toBe(0);
    await before.close();
    await during.close();

    const newOnly = parseKeyring(`new:${Buffer.alloc(32, 1).toString('base64')}`);
    const after = await openTestStore(url, { keyring: newOnly });
    expect(await after.accounts.find(dana, 'graph')).toEqual(account);
    expect(await after.installations.find('slack', 'T1')).toMatchObject({ secret: 'bot-token' });
    expect(await after.audit.read(dana)).toEqual([line]);
    expect(await after.audit.verify()).toEqual({ entries: 1 });
    const [again] = await after.deliveries.lease({ now: NOW, worker: 'w', leaseMs: 9, limit: 1 });
    expect(again?.prepared).toEqual(reply);
    expect(await after.waitingFiles.take(dana, waitingId, NOW)).toMatchObject({
      file: { name: 'plan.pptx' },
    });
    await after.close();
  });

  it('has a reply made again whose key is gone, and holds up no other delivery', async () => {
    const url = await database.create();
    const before = await openTestStore(url, { keyring: oldKeyring });
    await before.subscriptions.save(draft);
    await before.subscriptions.save({ ...draft, owner: jonas });
    await before.subscriptions.claimDue({ now: NOW, limit: 2, catchUpMs: 1, nextRun: daily });
    const [leased] = await before.deliveries.lease({ now: NOW, worker: 'w', leaseMs: 1, limit: 1 });
    if (!leased) throw new TypeError('Nothing was leased.');
    const reply = { kind: 'notice', audience: 'asker', title: ['x'], sections: [] } as const;
    await before.deliveries.keepPrepared(leased, reply, NOW);
    await before.close();

    const newOnly = parseKeyring(`new:${Buffer.alloc(32, 1).toString('base64')}`);
    const log = createFakeLog();
    const after = await openTestStore(url, { keyring: newOnly, log });
    const both = await after.deliveries.lease({ now: NOW, worker: 'w', leaseMs: 9, limit: 9 });
    expect(both.map(({ prepared }) => prepared)).toEqual([undefined, undefined]);
    expect(log.events).toMatchObject([
      { event: 'delivery.prepared-lost', fields: { delivery: leased.id } },
    ]);
    await after.close();
  });

  it('does not open a secret that was moved to another person’s row', async () => {
    const store = await database.fresh();
    await store.accounts.save(account);
    await store.accounts.save({ ...account, owner: jonas, secret: 'another' });
    await store.database.write('every tenant', (db) =>
      sql`update account set secret = (select secret from account where owner = 'slack:T1:U1')`.execute(
        db,
      ),
    );
    expect(await store.accounts.find(dana, 'graph')).toMatchObject({ secret: 'refresh-token' });
    await expect(store.accounts.find(jonas, 'graph')).rejects.toMatchObject({ code: 'internal' });
  });
});

describeDatabases('the audit', (database) => {
  const open = async () => {
    const store = await database.fresh();
    for (let at = 1; at <= 5; at += 1) await store.audit.append({ ...line, at });
    expect(await store.audit.verify()).toEqual({ entries: 5 });
    return store;
  };
  const numberOf = 'select seq from audit where at = 3';

  it.each([
    ['changed', `update audit set decision = 'denied' where at = 3`],
    ['deleted', 'delete from audit where at = 3'],
    ['given another time', 'update audit set at = 9 where at = 3'],
    ['given to somebody else', `update audit set pseudonym = 'x' where at = 3`],
    ['given another content', `update audit set detail = 'x' where at = 3`],
    ['put at the end', `update audit set seq = seq + 100 where seq = (${numberOf})`],
  ])('notices a line that was %s', async (_how, statement) => {
    const store = await open();
    await store.database.write('every tenant', (db) => sql.raw(statement).execute(db));
    expect(await store.audit.verify()).toHaveProperty('brokenAt');
  });

  it.each([
    ['its newest lines', 'delete from audit where at >= 4', 2],
    ['all of its lines', 'delete from audit', 5],
    ['the mark of its end', `delete from secret where name = 'audit-head'`, 1],
  ])('notices that somebody removed %s', async (_what, statement, cut) => {
    const store = await open();
    await store.database.write('every tenant', (db) => sql.raw(statement).execute(db));
    expect(await store.audit.verify()).toMatchObject({ cut });
  });

  it('is verified while it grows', async () => {
    const store = await open();
    const [verified] = await Promise.all([
      store.audit.verify(),
      ...[6, 7, 8].map((at) => store.audit.append({ ...line, at })),
    ]);
    expect(verified).not.toHaveProperty('cut');
  });
});

describeDatabases('an audit that is older than it is kept', (database) => {
  const open = async () => {
    const clock = createFakeClock(400 * DAY);
    const store = await database.fresh({ clock });
    for (let day = 1; day <= 40; day += 1) await store.audit.append({ ...line, at: day * DAY });
    expect(await store.operations.prune({ auditDays: 370 })).toBe(29);
    return store;
  };

  it('loses its oldest lines, and its chain stays whole', async () => {
    const store = await open();
    expect(await store.audit.verify()).toEqual({ entries: 11, removed: 29 });
    await store.audit.append({ ...line, at: 400 * DAY });
    expect(await store.audit.verify()).toEqual({ entries: 12, removed: 29 });
    expect(await store.operations.prune({ auditDays: 365 })).toBe(5);
    expect(await store.audit.verify()).toEqual({ entries: 7, removed: 34 });
  });

  it('goes on from what was removed when nothing is left', async () => {
    const store = await open();
    await store.operations.prune({ auditDays: 0 });
    expect(await store.audit.verify()).toEqual({ entries: 0, removed: 40 });
    await store.audit.append({ ...line, at: 400 * DAY });
    expect(await store.audit.verify()).toEqual({ entries: 1, removed: 40 });
  });

  it.each([
    [
      'another of its lines is removed',
      'delete from audit where seq = (select min(seq) from audit)',
    ],
    ['the mark of what was removed is gone', `delete from secret where name = 'audit-checkpoint'`],
  ])('notices when %s', async (_what, statement) => {
    const store = await open();
    await store.database.write('every tenant', (db) => sql.raw(statement).execute(db));
    expect(await store.audit.verify()).toHaveProperty('brokenAt');
  });
});

describeDatabases('retention', (database) => {
  it('removes what has ended and expired, and keeps what is on its way', async () => {
    const clock = createFakeClock(NOW);
    const store = await database.fresh({ clock });
    await store.subscriptions.save(draft);
    await store.subscriptions.save({ ...draft, owner: jonas });
    for (let day = 0; day < 40; day += 1) {
      const now = NOW + day * DAY;
      await store.subscriptions.claimDue({ now, limit: 9, catchUpMs: 1, nextRun: daily });
      for (const leased of await store.deliveries.lease({
        now,
        worker: 'w',
        leaseMs: 1,
        limit: 9,
      })) {
        // Of Jonas's first delivery it stays unknown for all those days whether it was sent.
        const waits = leased.run.subscription.owner.user === jonas.user && day === 0;
        if (waits) {
          await store.deliveries.recordSending(leased, now, now + DAY);
          await store.deliveries.postpone(leased, NOW + 99 * DAY);
        } else await store.deliveries.finish(leased, { state: 'sent', receipt: 'r' }, now);
      }
    }
    await store.seenEvents.claim('old', NOW + DAY);
    await store.cache.keep(dana, 'old', 'value', NOW + DAY);
    await store.cache.keep(dana, 'new', 'value', NOW + 99 * DAY);
    await store.seenEvents.claim('new', NOW + 99 * DAY);
    await store.conversations.keep(dana, { skill: 'digest', words: '', references: {} }, NOW + DAY);
    await store.marks.mark(dana, 'old', { kind: 'done', seenUpTo: NOW }, NOW);
    await store.marks.mark(dana, 'new', { kind: 'done', seenUpTo: NOW }, NOW + 10 * DAY);
    clock.set(NOW + 39 * DAY);

    // Nine days of two people are older than thirty days, less the one that waits.
    expect(await store.operations.prune()).toBe(17 + 4);
    expect(await store.operations.prune()).toBe(0);
    const dates = await store.deliveries.history(jonas, 100);
    expect(dates.map(({ localDate }) => localDate).slice(-2)).toEqual(['2026-12-03', '2026-11-24']);
    expect(await store.deliveries.history(dana, 100)).toHaveLength(31);
    expect(await store.operations.prune({ days: 7 })).toBe(46);
  });
});

describeDatabases('files that wait', (database) => {
  it('are ten of one person at most: the one that ends first makes room', async () => {
    const store = await database.fresh();
    const file = { name: 'plan.pptx', mediaType: 'm', bytes: Uint8Array.of(1) };
    const ids: string[] = [];
    for (let end = 1; end <= 11; end += 1) {
      ids.push(await store.waitingFiles.keep(dana, { file, address: draft.address }, NOW + end));
    }
    const taken = await Promise.all(ids.map((id) => store.waitingFiles.take(dana, id, NOW)));
    expect(taken.map((each) => each !== undefined)).toEqual([false, ...Array(10).fill(true)]);
  });
});
