import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../adapters/store/store.js';
import type { Surface } from '../../skills/core/ports/surface.js';
import { deliver } from '../../skills/delivery/deliver.js';
import { openTestStore } from '../adapters/store/databases.js';
import { dana } from '../contracts/owners.js';
import { daily, draft } from '../contracts/subscriptions.js';
import { eventually } from '../eventually.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeLog } from '../fakes/log.js';
import { createFakeSurface, fakeAddress } from '../fakes/surface.js';
import { createFakeTimers } from '../fakes/timers.js';
import { hasPostgres, NO_POSTGRES, startPostgres, type TestPostgres } from '../servers/postgres.js';
import { type PostgresProxy, startPostgresProxy } from './postgres-proxy.js';
import { watchUnhandled } from './unhandled.js';

const CONNECTIONS = 2;
const skipped = hasPostgres ? '' : ` (${NO_POSTGRES})`;

describe.skipIf(!hasPostgres)(`a connection to PostgreSQL${skipped}`, () => {
  let server: TestPostgres;
  let proxy: PostgresProxy;
  let store: Store;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  beforeEach(async () => {
    proxy = await startPostgresProxy(await server.createDatabase());
    store = await openTestStore(proxy.url, { connections: CONNECTIONS });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await proxy.close();
    await store.close();
  });

  it('does its work while nothing is wrong', async () => {
    await store.preferences.save(dana, { locale: 'de' });
    expect(await store.preferences.read(dana)).toEqual({ locale: 'de' });
  });

  it('that is cut in the middle of a statement is told as a database that is away', async () => {
    watchUnhandled('uncaughtException');
    proxy.cutAt(/preference/);
    await expect(store.preferences.read(dana)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('that is cut in the middle of a statement does not end the process', async () => {
    const uncaught = watchUnhandled('uncaughtException');
    proxy.cutAt(/preference/);
    await expect(store.preferences.read(dana)).rejects.toThrow();
    expect(uncaught).toEqual([]);
  });

  it('that is cut while a sent digest is being recorded leaves no doubt that it was sent', async () => {
    watchUnhandled('uncaughtException');
    const clock = createFakeClock(draft.nextRunAt ?? 0);
    const now = clock.now();
    await store.subscriptions.save({ ...draft, address: fakeAddress(dana) });
    await store.subscriptions.claimDue({ now, limit: 1, catchUpMs: 1, nextRun: daily });
    const lease = { now, worker: 'w', leaseMs: 120_000, limit: 1 };
    const [leased] = await store.deliveries.lease(lease);
    if (!leased) throw new TypeError('Nothing was leased.');
    const platform = createFakeSurface('slack', false);
    const surface: Surface = {
      ...platform,
      async deliver(...sent) {
        const receipt = await platform.deliver(...sent);
        proxy.cutAt(/receipt/);
        return receipt;
      },
    };
    const turn = await deliver(
      leased,
      {
        ...store,
        surfaceNamed: () => surface,
        run: async () => ({
          reply: { kind: 'notice', audience: 'asker', title: ['Your digest'], sections: [] },
          error: undefined,
        }),
        clock,
        timers: createFakeTimers(clock),
        log: createFakeLog(),
      },
      new AbortController().signal,
    ).catch((error: { readonly code: string }) => error.code);
    expect(turn).toBe('sent');
  });

  it('that does not come free for seconds is told as a database that is away', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let taken = 0;
    const busy = Array.from({ length: CONNECTIONS }, () =>
      store.database.write('every tenant', async () => {
        taken += 1;
        await held;
      }),
    );
    await eventually(() => expect(taken).toBe(CONNECTIONS));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = store.preferences.read(dana).then(() => 'read', codeOf);
    await vi.advanceTimersByTimeAsync(10_000);
    release();
    await Promise.all(busy);
    expect(await waiting).toBe('unavailable');
  });

  describe('whose server falls silent', () => {
    async function settledIn(ms: number, work: () => Promise<unknown>): Promise<string> {
      watchUnhandled('uncaughtException');
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      proxy.fallSilent();
      let outcome = 'waiting';
      void work().then(
        () => {
          outcome = 'done';
        },
        (error: unknown) => {
          outcome = codeOf(error);
        },
      );
      await vi.advanceTimersByTimeAsync(ms);
      return outcome;
    }

    it('leaves /readyz an answer', async () => {
      void store.preferences.read(dana).catch(codeOf);
      const check = await settledIn(15_000, () => store.operations.check());
      expect(check).not.toBe('waiting');
    });

    it('gives up a statement within a minute', async () => {
      expect(await settledIn(60_000, () => store.preferences.read(dana))).toBe('unavailable');
    });
  });
});

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}
