import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkIdentity } from '../../../../adapters/store/database/former-database.js';
import { parseConfig } from '../../../../bots/config.js';
import { openConfiguredStore } from '../../../../bots/wiring/open-store.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { createFakeLog } from '../../../fakes/log.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-identity-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Opens the store of the folder, looks whether it is the former one, and closes it. */
async function check(): Promise<readonly string[]> {
  const config = parseConfig({ DATA_DIR: folder });
  const log = createFakeLog();
  const store = await openConfiguredStore(config, createFakeClock(0), log);
  try {
    await checkIdentity(config.dataDir, store.operations);
    expect(log.events).toEqual([]);
    return [];
  } catch (error) {
    expect(log.events.map(({ event }) => event)).toEqual(['store.not-the-former']);
    return [String(error)];
  } finally {
    await store.close();
  }
}

describe('the database of an installation', () => {
  it('is the former one at every start', async () => {
    expect(await check()).toEqual([]);
    expect(await check()).toEqual([]);
  });

  it('is told from an empty one in its place', async () => {
    await check();
    await rm(join(folder, 'daybrief.db'));
    expect(await check()).toEqual([expect.stringContaining('not the database that was here')]);
  });

  it('is told to lack its keyring', async () => {
    await check();
    await rm(join(folder, 'keys'));
    expect(await check()).toEqual([expect.stringContaining('The keyring does not open')]);
  });
});
