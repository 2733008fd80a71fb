import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dana } from '../../contracts/owners.js';
import { daily, draft } from '../../contracts/subscriptions.js';
import {
  hasPostgres,
  NO_POSTGRES,
  startPostgres,
  type TestPostgres,
} from '../../servers/postgres.js';
import { openTestStore } from './databases.js';

const NOW = draft.nextRunAt ?? 0;
const skipped = hasPostgres ? '' : ` (${NO_POSTGRES})`;

describe.skipIf(!hasPostgres)(`a PostgreSQL server that goes away${skipped}`, () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('is told as unavailable, and everything acknowledged is there when it is back', async (test) => {
    const { pause } = server;
    if (!pause) return test.skip('the server of TEST_DATABASE_URL is not ours to stop');
    const store = await openTestStore(await server.createDatabase());
    await store.subscriptions.save(draft);
    await store.subscriptions.claimDue({ now: NOW, limit: 1, catchUpMs: 1, nextRun: daily });
    const [leased] = await store.deliveries.lease({
      now: NOW,
      worker: 'w',
      leaseMs: 9e6,
      limit: 1,
    });
    if (!leased) throw new TypeError('Nothing was leased.');
    await store.deliveries.recordSending(leased, NOW, NOW + 9e6);

    const resume = await pause();
    const away = { code: 'unavailable' };
    await expect(store.operations.check()).rejects.toMatchObject(away);
    await expect(store.preferences.read(dana)).rejects.toMatchObject(away);
    await expect(store.preferences.save(dana, {})).rejects.toMatchObject(away);
    const sent = { state: 'sent', receipt: 'r' } as const;
    await expect(store.deliveries.finish(leased, sent, NOW)).rejects.toMatchObject(away);
    await expect(openTestStore('postgres://nobody@127.0.0.1:1/x')).rejects.toMatchObject(away);

    await resume();
    await store.operations.check();
    expect(await store.deliveries.history(dana, 9)).toMatchObject([{ state: 'sending' }]);
    expect(await store.deliveries.finish(leased, sent, NOW)).toBe(true);
    await store.close();
  });

  it('is backed up and restored with its own tools', async (test) => {
    if (!server.bin || !existsSync(join(server.bin, 'pg_dump'))) return test.skip('no pg_dump');
    const [from, into] = [await server.createDatabase(), await server.createDatabase()];
    const store = await openTestStore(from);
    await store.preferences.save(dana, { locale: 'de' });
    await store.audit.append({
      actor: dana,
      action: 'a',
      resource: 'r',
      decision: 'allowed',
      at: 1,
    });
    await store.close();

    const directory = mkdtempSync(join(tmpdir(), 'daybrief-dump-'));
    const file = join(directory, 'daybrief.dump');
    const run = (tool: string, given: readonly string[]) =>
      execFileSync(join(server.bin ?? '', tool), given, { stdio: ['ignore', 'ignore', 'inherit'] });
    run('pg_dump', ['-Fc', `--dbname=${from}`, `--file=${file}`]);
    // Another role owns the other database of this test; at home it is the same one.
    const restore = ['--no-owner', '--clean', '--if-exists', `--dbname=${into}`, file];
    run('pg_restore', restore);
    rmSync(directory, { recursive: true });

    const restored = await openTestStore(into);
    expect(await restored.preferences.read(dana)).toEqual({ locale: 'de' });
    expect(await restored.audit.verify()).toEqual({ entries: 1 });
    await restored.close();
  });
});
