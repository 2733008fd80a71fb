import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { TENANT_TABLES } from '../../../../adapters/store/database/tables.js';
import type { Store } from '../../../../adapters/store/store.js';
import type { Address } from '../../../../skills/core/call.js';
import { type Principal, principalKey } from '../../../../skills/core/caller.js';
import { danaOnTeams, jonas, stranger } from '../../../contracts/owners.js';
import { daily, draft } from '../../../contracts/subscriptions.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { describeDatabases, openTestStore } from '../databases.js';

const CANARY = 'canary-5f1c';
const dana: Principal = { surface: 'slack', tenant: 'T1', user: CANARY };
const NOW = draft.nextRunAt ?? 0;

/** Leaves a trace of the owner in every table that can hold one. */
async function fill(store: Store, owner: Principal): Promise<void> {
  await store.accounts.save({
    owner,
    provider: 'graph',
    tenant: 't',
    user: `${CANARY}-user`,
    secret: CANARY,
    connectedAt: 1,
  });
  await store.pendingLinks.save(CANARY, { owner, secret: CANARY, begunAt: 1, expiresAt: 9e12 });
  const file = { name: CANARY, mediaType: 'text/plain', bytes: Buffer.from(CANARY) };
  await store.waitingFiles.keep(owner, { file, address: `slack:${CANARY}` as Address }, 9e12);
  const asked = { id: CANARY, owner, address: `slack:${CANARY}` as Address, askedAt: 1 };
  await store.openRequests.open(asked);
  await store.preferences.save(owner, { importantSenders: [`${CANARY}@example.org`] });
  const state = { skill: 'digest', words: CANARY, references: { 1: CANARY } };
  await store.conversations.keep(owner, state, 9e12);
  await store.marks.mark(owner, CANARY, { kind: 'done', seenUpTo: 1 }, NOW);
  const former = { kind: 'thread', by: 'done', thread: CANARY, reference: CANARY } as const;
  await store.changes.keep(owner, former, NOW);
  await store.cache.keep(owner, CANARY, CANARY, 9e12);
  await store.modelUses.add(owner, 'digest', { calls: 1, tokensIn: 2, tokensOut: 3 }, NOW);
  await store.feedback.record({ owner, conversationId: CANARY, verdict: 'bad', at: 1 });
  await store.audit.append({
    actor: owner,
    action: 'digest',
    resource: CANARY,
    decision: 'allowed',
    at: 1,
  });
  await store.pacing.reserve(`send ${principalKey(owner)}`, { intervalMs: 1, burst: 1 }, NOW, 0);
  await store.subscriptions.save({
    ...draft,
    owner,
    words: CANARY,
    address: `slack:${CANARY}` as Address,
  });
  await store.subscriptions.claimDue({ now: NOW, limit: 10, catchUpMs: 1, nextRun: daily });
}

/** Every table with a row that holds the canary somewhere; the list of tables comes from the database. */
async function tracesOf(store: Store): Promise<readonly string[]> {
  return store.database.read('every tenant', async (db) => {
    const tables = await db.introspection.getTables();
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
      if (JSON.stringify(rows).includes(CANARY)) found.push(name);
    }
    return found;
  });
}

describeDatabases('forgetting a person', (database) => {
  it('leaves no trace of them in any table, and everything of others', async () => {
    const store = await database.fresh();
    await fill(store, dana);
    await store.preferences.save(jonas, { locale: 'de' });
    // The others hold it sealed or hashed: unreadable already.
    expect([...(await tracesOf(store))].sort()).toEqual([
      'account',
      'cache',
      'conversation',
      'delivery',
      'feedback',
      'last_change',
      'mark',
      'model_use',
      'open_request',
      'pending_link',
      'person',
      'preference',
      'run',
      'subscription',
      'waiting',
    ]);

    expect(await store.personalData.forget(dana, NOW)).toBeGreaterThanOrEqual(8);
    expect(await tracesOf(store)).toEqual([]);
    expect(await store.preferences.read(jonas)).toEqual({ locale: 'de' });
  });

  it('makes their lines of the audit unreadable and leaves its chain whole', async () => {
    const store = await database.fresh();
    await fill(store, dana);
    await store.audit.append({
      actor: jonas,
      action: 'digest',
      resource: 'r',
      decision: 'allowed',
      at: 2,
    });
    expect(await store.audit.read(dana)).toHaveLength(1);
    await store.personalData.forget(dana, NOW);
    expect(await store.audit.read(dana)).toEqual([]);
    expect(await store.audit.read(jonas)).toHaveLength(1);
    expect(await store.audit.verify()).toEqual({ entries: 2 });
  });

  it.skipIf(database.engine === 'postgres')('leaves no byte of them in its files', async () => {
    const path = await database.create();
    const store = await openTestStore(path);
    const filesWithTraces = () =>
      ['', '-wal', '-shm']
        .map((ending) => `${path}${ending}`)
        .filter((file) => existsSync(file) && readFileSync(file).includes(CANARY));
    await fill(store, dana);
    await store.preferences.save(jonas, { locale: 'de' });
    expect(filesWithTraces()).not.toEqual([]);
    await store.personalData.forget(dana, NOW);
    expect(filesWithTraces()).toEqual([]);
    await fill(store, dana);
    await store.operations.forgetTenant(dana);
    expect(filesWithTraces()).toEqual([]);
    await store.close();
  });

  it('is not undone by work that was under way', async () => {
    const store = await database.fresh();
    await fill(store, dana);
    const [leased] = await store.deliveries.lease({ now: NOW, worker: 'w', leaseMs: 1, limit: 1 });
    const account = await store.accounts.find(dana, 'graph');
    if (!leased || !account) throw new TypeError('Nothing to do.');
    await store.personalData.forget(dana, NOW);

    await store.accounts.save({ ...account, secret: `${CANARY}-refreshed` });
    await store.pendingLinks.save(CANARY, {
      owner: dana,
      secret: CANARY,
      begunAt: NOW - 1,
      expiresAt: 9e12,
    });
    await store.conversations.keep(dana, { skill: 'digest', words: CANARY, references: {} }, 9e12);
    await store.feedback.record({ owner: dana, conversationId: CANARY, verdict: 'good', at: 2 });
    await store.cache.keep(dana, CANARY, CANARY, 9e12);
    const late = { id: CANARY, owner: dana, address: 'slack:C1' as Address, askedAt: 1 };
    await store.openRequests.open(late);
    const file = { name: CANARY, mediaType: 'text/plain', bytes: Buffer.from(CANARY) };
    await store.waitingFiles.keep(dana, { file, address: 'slack:C1' as Address }, 9e12);
    expect(await store.deliveries.recordSending(leased, NOW, NOW + 1)).toBe(false);
    expect(await store.deliveries.finish(leased, { state: 'empty' }, NOW)).toBe(false);
    await store.subscriptions.stop(dana, leased.run.subscription.id, 'not_found');
    await store.subscriptions.claimDue({
      now: NOW + 9e7,
      limit: 10,
      catchUpMs: 9e8,
      nextRun: daily,
    });
    expect(await tracesOf(store)).toEqual([]);
  });

  it('lets them begin anew when they connect or schedule again', async () => {
    const store = await database.fresh();
    await fill(store, dana);
    await store.personalData.forget(dana, NOW);
    await store.accounts.save({
      owner: dana,
      provider: 'graph',
      tenant: 't',
      user: 'u',
      secret: 'new',
      connectedAt: NOW + 1,
    });
    expect(await store.accounts.find(dana, 'graph')).toMatchObject({ secret: 'new' });
    const id = await store.conversations.keep(
      dana,
      { skill: 'digest', words: '', references: {} },
      9e12,
    );
    expect(await store.conversations.recall(dana, id, NOW)).toBeDefined();
  });

  it('lets them go on without either, once no work from before can be under way', async () => {
    const clock = createFakeClock(NOW);
    const store = await database.fresh({ clock });
    await fill(store, dana);
    await store.personalData.forget(dana, NOW);
    const state = { skill: 'digest', words: '', references: {} };
    const tooEarly = await store.conversations.keep(dana, state, 9e12);
    expect(await store.conversations.recall(dana, tooEarly, NOW)).toBeUndefined();
    clock.advance(15 * 60_000);
    const id = await store.conversations.keep(dana, state, 9e12);
    expect(await store.conversations.recall(dana, id, NOW)).toEqual(state);
    await store.cache.keep(dana, 'name', 'value', 9e12);
    expect(await store.cache.find(dana, 'name', NOW)).toBe('value');
  });
});

describeDatabases('forgetting a tenant', (database) => {
  it('leaves no trace of its people in any table, and everything of other tenants', async () => {
    const store = await database.fresh();
    const { surface, tenant } = dana;
    await fill(store, dana);
    await store.installations.save({ surface, tenant, secret: CANARY, installedAt: 1 });
    const others = [stranger, danaOnTeams];
    for (const owner of [jonas, ...others]) await store.preferences.save(owner, { locale: 'de' });
    for (const owner of others) {
      await store.installations.save({ ...owner, secret: 'other', installedAt: 1 });
    }

    expect(await store.operations.forgetTenant({ surface, tenant })).toBeGreaterThanOrEqual(11);
    expect(await tracesOf(store)).toEqual([]);
    expect(await store.installations.find(surface, tenant)).toBeUndefined();
    expect(await store.preferences.read(jonas)).toEqual({});
    for (const owner of others) {
      expect(await store.preferences.read(owner)).toEqual({ locale: 'de' });
      expect(await store.installations.find(owner.surface, owner.tenant)).toBeDefined();
    }
    expect(await store.operations.forgetTenant({ surface, tenant })).toBe(0);
  });

  it('empties every table that belongs to tenants', async () => {
    const store = await database.fresh();
    await fill(store, dana);
    await store.installations.save({ ...dana, secret: CANARY, installedAt: 1 });
    const filled = await countRows(store);
    expect(Object.values(filled).every((rows) => rows > 0)).toBe(true);
    await store.operations.forgetTenant(dana);
    expect(Object.values(await countRows(store)).every((rows) => rows === 0)).toBe(true);
  });

  it('is not undone by work that was under way', async () => {
    const store = await database.fresh();
    await fill(store, dana);
    const account = await store.accounts.find(dana, 'graph');
    if (!account) throw new TypeError('Nothing to do.');
    await store.operations.forgetTenant(dana);
    await store.accounts.save({ ...account, secret: `${CANARY}-refreshed` });
    await store.conversations.keep(dana, { skill: 'digest', words: CANARY, references: {} }, 9e12);
    expect(await tracesOf(store)).toEqual([]);
  });
});

async function countRows(store: Store): Promise<Readonly<Record<string, number>>> {
  return store.database.read('every tenant', async (db) => {
    const counts: Record<string, number> = {};
    for (const table of TENANT_TABLES) {
      counts[table] = (await db.selectFrom(table).select('tenant').execute()).length;
    }
    return counts;
  });
}
