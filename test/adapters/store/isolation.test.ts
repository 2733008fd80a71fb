import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TENANT_TABLES } from '../../../adapters/store/database/tables.js';
import type { Store } from '../../../adapters/store/store.js';
import { dana, stranger } from '../../contracts/owners.js';
import { daily, draft } from '../../contracts/subscriptions.js';
import {
  hasPostgres,
  NO_POSTGRES,
  startPostgres,
  type TestPostgres,
} from '../../servers/postgres.js';
import { openTestStore } from './databases.js';

const skipped = hasPostgres ? '' : ` (${NO_POSTGRES})`;

describe.skipIf(!hasPostgres)(`row-level security on PostgreSQL${skipped}`, () => {
  let server: TestPostgres;
  let store: Store;

  beforeAll(async () => {
    server = await startPostgres();
    store = await openTestStore(await server.createDatabase());
    for (const owner of [dana, stranger]) {
      await store.accounts.save({
        owner,
        provider: 'graph',
        tenant: 't',
        user: 'u',
        secret: 's',
        connectedAt: 1,
      });
      await store.installations.save({ ...owner, secret: 's', installedAt: 1 });
      const pending = { owner, secret: 's', begunAt: 1, expiresAt: 9e12 };
      await store.pendingLinks.save(owner.tenant, pending);
      const file = { name: 'n', mediaType: 'm', bytes: Uint8Array.of(1) };
      await store.waitingFiles.keep(owner, { file, address: draft.address }, 9e12);
      const asked = { id: 'call', owner, address: draft.address, askedAt: 1 };
      await store.openRequests.open(asked);
      await store.preferences.save(owner, { locale: 'de' });
      await store.conversations.keep(owner, { skill: 'digest', words: '', references: {} }, 9e12);
      await store.marks.mark(owner, 'thread', { kind: 'done', seenUpTo: 1 }, 1);
      await store.modelUses.add(owner, 'digest', { calls: 1, tokensIn: 1, tokensOut: 1 }, 1);
      const former = { kind: 'thread', by: 'done', thread: 't', reference: 'm' } as const;
      await store.changes.keep(owner, former, 1);
      await store.cache.keep(owner, 'name', 'value', 9e12);
      await store.feedback.record({ owner, conversationId: 'c', verdict: 'good', at: 1 });
      await store.audit.append({
        actor: owner,
        action: 'a',
        resource: 'r',
        decision: 'denied',
        at: 1,
      });
      await store.subscriptions.save({ ...draft, owner });
    }
    const now = draft.nextRunAt ?? 0;
    await store.subscriptions.claimDue({ now, limit: 10, catchUpMs: 1, nextRun: daily });
  });
  afterAll(async () => {
    await store.close();
    await server.stop();
  });

  it('binds a role that is no superuser and owns nothing', async () => {
    const { rows } = await store.database.read(dana, (db) =>
      sql`select current_user as name, rolsuper, rolbypassrls from pg_roles
          where rolname = current_user`.execute(db),
    );
    expect(rows).toEqual([{ name: 'daybrief_tenant', rolsuper: false, rolbypassrls: false }]);
  });

  it.each(TENANT_TABLES)('shows one tenant nothing of another in "%s"', async (table) => {
    const tenants = async (scope: typeof dana | 'every tenant'): Promise<unknown> => {
      const rows = await store.database.read(scope, (db) =>
        db.selectFrom(table).select('tenant').distinct().orderBy('tenant').execute(),
      );
      return rows.map(({ tenant }) => tenant);
    };
    expect(await tenants('every tenant')).toEqual(['slack:T1', 'slack:T2']);
    expect(await tenants(dana)).toEqual(['slack:T1']);
  });

  it.each(TENANT_TABLES)(
    'lets one tenant change or delete nothing of another in "%s"',
    async (table) => {
      const { rows } = await store.database.write(dana, (db) =>
        sql`update ${sql.table(table)} set tenant = tenant where tenant = 'slack:T2' returning 1`.execute(
          db,
        ),
      );
      expect(rows).toEqual([]);
      const { numAffectedRows } = await store.database.write(dana, (db) =>
        sql`delete from ${sql.table(table)} where tenant = 'slack:T2'`.execute(db),
      );
      expect(numAffectedRows).toBe(0n);
    },
  );

  it('refuses a row written for another tenant', async () => {
    const smuggled = store.database.write(dana, (db) =>
      db.insertInto('preference').values({ owner: 'x', tenant: 'slack:T2', value: '{}' }).execute(),
    );
    await expect(smuggled).rejects.toMatchObject({ code: 'internal' });
  });

  it('gives the role back at the end of the transaction', async () => {
    await store.preferences.read(dana);
    const { rows } = await store.database.read('every tenant', (db) =>
      sql<{
        tenant: string | null;
        name: string;
      }>`select current_setting('app.tenant', true) as tenant,
        current_user as name`.execute(db),
    );
    expect(rows[0]?.tenant ?? '').toBe('');
    expect(rows[0]?.name).not.toBe('daybrief_tenant');
  });

  it('hides the audit and the keys from tenant-scoped work', async () => {
    for (const table of ['audit', 'secret', 'pace', 'process', 'seen_event'] as const) {
      const read = store.database.read(dana, (db) => db.selectFrom(table).selectAll().execute());
      await expect(read).rejects.toMatchObject({ code: 'internal' });
    }
  });
});
