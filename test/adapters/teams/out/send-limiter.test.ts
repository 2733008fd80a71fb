import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEAMS_LIMITS } from '../../../../adapters/teams/limits.js';
import { createSendLimiter } from '../../../../adapters/teams/out/send-limiter.js';
import { RateLimitedError } from '../../../../skills/core/errors.js';
import { createVirtualTime } from '../virtual-time.js';

const { signal } = new AbortController();
const START = 1_000_000;

/** One send: when it is wanted, where, and how long it is on its way there and back. */
interface Send {
  readonly pauseMs: number;
  readonly tenant: string;
  readonly conversation: string;
  readonly thereMs: number;
  readonly backMs: number;
}

interface Arrival {
  readonly at: number;
  readonly tenant: string;
  readonly conversation: string;
}

/**
 * Sends everything in virtual time, each conversation through one of so many processes; says what
 * reached the service when.
 */
async function simulate(sends: readonly Send[], processes = 1): Promise<readonly Arrival[]> {
  const { clock, timers, run } = createVirtualTime(START);
  const limiters = Array.from({ length: processes }, () =>
    createSendLimiter(clock, timers, () => processes),
  );
  const served = [...new Set(sends.map(({ conversation }) => conversation))];
  const arrivals: Arrival[] = [];
  const send = async ({ tenant, conversation, thereMs, backMs }: Send): Promise<void> => {
    const limiter = limiters[served.indexOf(conversation) % processes];
    const answered = await limiter
      ?.acquire(tenant, conversation, signal)
      .catch((error: unknown) => {
        if (error instanceof RateLimitedError) return undefined;
        throw error;
      });
    if (answered === undefined) return;
    await timers.sleep(thereMs, signal);
    arrivals.push({ at: clock.now(), tenant, conversation });
    await timers.sleep(backMs, signal);
    answered();
  };
  const work: Promise<void>[] = [];
  const start = async (): Promise<void> => {
    for (const each of sends) {
      await timers.sleep(each.pauseMs, signal);
      work.push(send(each));
    }
    await Promise.all(work);
  };
  await run(start());
  return arrivals;
}

/** The most arrivals in any span of this length, as a service with a sliding window counts them. */
function busiest(instants: readonly number[], spanMs: number): number {
  const counts = instants.map(
    (from) => instants.filter((at) => at >= from && at < from + spanMs).length,
  );
  return Math.max(0, ...counts);
}

function assertWithinLimits(arrivals: readonly Arrival[]): void {
  const at = (matches: (arrival: Arrival) => boolean) =>
    arrivals.filter(matches).map((arrival) => arrival.at);
  for (const tenant of new Set(arrivals.map((arrival) => arrival.tenant))) {
    for (const { count, spanMs } of TEAMS_LIMITS.perTenant) {
      expect(
        busiest(
          at((each) => each.tenant === tenant),
          spanMs,
        ),
      ).toBeLessThanOrEqual(count);
    }
  }
  for (const conversation of new Set(arrivals.map((arrival) => arrival.conversation))) {
    const instants = at((each) => each.conversation === conversation);
    for (const { count, spanMs } of TEAMS_LIMITS.perConversation) {
      expect(busiest(instants, spanMs)).toBeLessThanOrEqual(count);
    }
  }
}

const burst = (count: number, change: (index: number) => Partial<Send> = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({
    pauseMs: 0,
    tenant: 't',
    conversation: 'c',
    thereMs: 0,
    backMs: 0,
    ...change(index),
  }));

describe('send limiter', () => {
  it('lets seven through at once and holds the eighth back for a second', async () => {
    const arrivals = await simulate(burst(8));
    expect(arrivals.map(({ at }) => at - START)).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000]);
  });

  it('counts from the answer, because nobody knows when a send arrived', async () => {
    const slow = await simulate(burst(8, (index) => ({ thereMs: index === 0 ? 300 : 0 })));
    expect(slow.at(-1)?.at).toBe(START + 1_300);
  });

  it('never exceeds a limit, however the sends come and however long each is on its way', async () => {
    const arbitrarySend: fc.Arbitrary<Send> = fc.record({
      pauseMs: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 900 })),
      tenant: fc.constantFrom('t1', 't2'),
      conversation: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'),
      thereMs: fc.integer({ min: 0, max: 400 }),
      backMs: fc.integer({ min: 0, max: 400 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitrarySend, { maxLength: 150 }),
        fc.integer({ min: 1, max: 4 }),
        async (sends, processes) => {
          assertWithinLimits(await simulate(sends, processes));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('leaves the other processes their part of what a tenant may send', async () => {
    const sends = burst(30, (index) => ({ conversation: `c${index}` }));
    const arrivals = await simulate(sends, 2);
    expect(arrivals.map(({ at }) => at)).toEqual(sends.map(() => START));
  });

  it('sends less from the moment that another process has come', async () => {
    const { clock, timers, run } = createVirtualTime(START);
    let processes = 1;
    const limiter = createSendLimiter(clock, timers, () => processes);
    const send = async (conversation: string): Promise<number> => {
      const answered = await limiter.acquire('t', conversation, signal);
      answered();
      return clock.now() - START;
    };
    const names = Array.from({ length: 30 }, (_, index) => `c${index}`);
    await run(Promise.all(names.slice(0, 10).map(send)));
    processes = 2;
    const times = await run(Promise.all(names.slice(10).map(send)));
    expect(times.filter((at) => at === 0)).toHaveLength(5);
    expect(times.filter((at) => at === 1_000)).toHaveLength(15);
  });

  it('reaches nine tenths of what a tenant may send when an answer takes a tenth of a second', async () => {
    const arrivals = await simulate(
      burst(300, (index) => ({ conversation: `c${index}`, thereMs: 50, backMs: 50 })),
    );
    assertWithinLimits(arrivals);
    const seconds = (Math.max(...arrivals.map(({ at }) => at)) - START) / 1_000;
    // The first thirty need no wait.
    expect((arrivals.length - 30) / seconds).toBeGreaterThanOrEqual(27);
  });

  it('does not let one busy conversation hold up the others of its tenant', async () => {
    const arrivals = await simulate([
      ...burst(40, () => ({ conversation: 'busy' })),
      ...burst(10, (index) => ({ conversation: `c${index}` })),
    ]);
    const others = arrivals.filter(({ conversation }) => conversation !== 'busy');
    expect(others.map(({ at }) => at - START)).toEqual(others.map(() => 0));
  });

  it('gives up after twenty seconds, so that the caller can try again later', async () => {
    const arrivals = await simulate(burst(200));
    // 60 in the first half minute is the third limit; nobody waits for the second.
    expect(arrivals.length).toBeLessThanOrEqual(60);
    assertWithinLimits(arrivals);
  });

  /** How long a send to `conversation` of `tenant` waits after these conversations of "t" were refused. */
  async function waitAfter(refused: readonly string[], tenant: string, conversation: string) {
    const { clock, timers, run } = createVirtualTime(START);
    const limiter = createSendLimiter(clock, timers);
    for (const each of refused) limiter.pauseFor('t', each, 5_000);
    await run(limiter.acquire(tenant, conversation, signal));
    return clock.now() - START;
  }

  it('stops a conversation for as long as a 429 asks, and no other', async () => {
    expect(await waitAfter(['c'], 't', 'c')).toBe(5_000);
    expect(await waitAfter(['c', 'c', 'c'], 't', 'other')).toBe(0);
    expect(await waitAfter(['c', 'd'], 't', 'other')).toBe(0);
  });

  it('stops a tenant of which several conversations are refused at once, and no other', async () => {
    expect(await waitAfter(['c', 'd', 'e'], 't', 'other')).toBe(5_000);
    expect(await waitAfter(['c', 'd', 'e'], 'another', 'c')).toBe(0);
  });

  it('gives no turn to work that was stopped', async () => {
    const { clock, timers, run } = createVirtualTime(START);
    const limiter = createSendLimiter(clock, timers);
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(run(limiter.acquire('t', 'c', stopped))).rejects.toThrow('stopped');
  });
});
