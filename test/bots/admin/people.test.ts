import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../adapters/store/store.js';
import { erasePerson } from '../../../bots/access/erase-person.js';
import { runAdmin } from '../../../bots/admin/admin.js';
import { parseConfig } from '../../../bots/config.js';
import { principalKey } from '../../../skills/core/caller.js';
import { createLeavers } from '../../../skills/delivery/leavers.js';
import { openTestStore } from '../../adapters/store/databases.js';
import { dana, jonas } from '../../contracts/owners.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeSurface } from '../../fakes/surface.js';
import { createFakeTimers } from '../../fakes/timers.js';

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-people-'));
  store = await openTestStore(join(folder, 'daybrief.db'));
  await store.preferences.save(dana, { locale: 'de', importantSenders: ['kim@example.com'] });
  await store.preferences.save(jonas, { locale: 'fr' });
  await store.accounts.save({
    owner: dana,
    provider: 'graph',
    tenant: 't',
    user: 'u',
    secret: 'a-refresh-token',
    connectedAt: 1,
  });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

function people(...words: readonly string[]) {
  const signal = new AbortController().signal;
  const tools = { config: parseConfig({}), store: async () => store, signal };
  return runAdmin(['people', ...words], tools);
}

describe('people, for an administrator,', () => {
  it('are listed with how much is kept of each', async () => {
    const { lines } = await people();
    expect(lines).toEqual(
      [`${principalKey(dana)}  2 rows`, `${principalKey(jonas)}  1 rows`].sort(),
    );
  });

  it('are given out whole, without what is sealed', async () => {
    const { lines } = await people('export', principalKey(dana));
    const [text = ''] = lines;
    expect(text).toContain('kim@example.com');
    expect(JSON.parse(text)).toMatchObject({ account: [{ secret: '(sealed)' }] });
    expect(text).not.toContain('a-refresh-token');
    expect(text).not.toContain('"fr"');
  });

  it('are erased one by one, which lasts', async () => {
    expect((await people('erase', principalKey(dana))).exit).toBeUndefined();
    const { lines } = await people();
    expect(lines.some((line) => line.startsWith(principalKey(dana)))).toBe(false);
    expect(await store.preferences.read(jonas)).toEqual({ locale: 'fr' });
  });

  it('are unknown by a key that nothing is kept under', async () => {
    expect((await people('erase', 'slack:T1:U404')).exit).toBe(66);
    await expect(people('forget', 'x')).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('stand in the audit when they are given out or erased, without their key', async () => {
    const actions = async () => {
      const { rows } = await store.database.read('every tenant', async (db) => ({
        rows: await db.selectFrom('audit').selectAll().execute(),
      }));
      return rows;
    };
    await people('export', principalKey(dana));
    await people('erase', principalKey(dana));
    const rows = await actions();
    expect(rows.map(({ action }) => action)).toEqual(['people export', 'people erase']);
    expect(JSON.stringify(rows)).not.toContain(principalKey(dana));
    expect(await store.audit.verify()).toEqual({ entries: 2 });
  });

  it('are erased by themselves when their account is switched off, which the audit has too', async () => {
    const log = createFakeLog();
    const actor = { surface: 'terminal', tenant: 'local', user: 'daybrief' } as const;
    const turn = createLeavers({
      people: async () => (await store.operations.people()).map(({ owner }) => owner),
      surfaceNamed: () => ({
        ...createFakeSurface('slack', true),
        hasLeft: async (person) => principalKey(person) === principalKey(dana),
      }),
      isSwitchedOff: async () => false,
      erase: (person) => erasePerson(store, person, { actor, action: 'people left', at: 2 }),
      timers: createFakeTimers(createFakeClock(0)),
      log,
    });
    await turn();
    const kept = (await store.operations.people()).map(({ owner }) => principalKey(owner));
    expect(kept).toContain(principalKey(jonas));
    expect(kept).not.toContain(principalKey(dana));
    expect(await store.accounts.find(dana, 'graph')).toBeUndefined();
    expect(await store.audit.verify()).toEqual({ entries: 1 });
    expect(log.events).toMatchObject([{ event: 'people.left', fields: { rows: 2 } }]);
  });
});
