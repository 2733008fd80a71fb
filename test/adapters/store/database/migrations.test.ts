import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrate } from '../../../../adapters/store/database/migrate.js';
import { type Migration, migrations } from '../../../../adapters/store/database/migrations.js';
import { dana } from '../../../contracts/owners.js';
import { describeDatabases, openTestStore } from '../databases.js';

describeDatabases('the migrations', (database) => {
  it('are applied once by processes that start together', async () => {
    const url = await database.create();
    const stores = await Promise.all([1, 2, 3].map(() => openTestStore(url)));
    await stores[0]?.preferences.save(dana, { locale: 'de' });
    expect(await stores[2]?.preferences.read(dana)).toEqual({ locale: 'de' });
    const rows = await stores[1]?.database.read('every tenant', (db) =>
      db.selectFrom('schema_version').select('name').orderBy('name').execute(),
    );
    expect(rows).toEqual(migrations.map(({ name }) => ({ name })));
    for (const store of stores) await store.close();
  });

  it('leave nothing behind when one fails half-way, and succeed when it is mended', async () => {
    const store = await openTestStore(await database.create());
    const step = (fails: boolean): Migration => ({
      name: '900-test',
      async up(db) {
        await sql`create table half (id text)`.execute(db);
        if (fails) await sql`insert into no_such_table values (1)`.execute(db);
      },
    });
    const run = (fails: boolean): Promise<void> =>
      migrate(store.database, store.database.engine, 1, [...migrations, step(fails)]);
    await expect(run(true)).rejects.toMatchObject({ code: 'internal' });
    const read = (): Promise<unknown> =>
      store.database.read('every tenant', (db) => sql`select * from half`.execute(db));
    await expect(read()).rejects.toMatchObject({ code: 'internal' });

    await run(false);
    await run(false);
    await expect(read()).resolves.toMatchObject({ rows: [] });
    await store.close();
  });

  it('refuse a database of a newer version', async () => {
    const store = await openTestStore(await database.create());
    await store.database.write('every tenant', (db) =>
      db.insertInto('schema_version').values({ name: '999-later', applied_at: 1 }).execute(),
    );
    await expect(migrate(store.database, store.database.engine, 1)).rejects.toMatchObject({
      code: 'config_invalid',
    });
    await store.close();
  });
});
