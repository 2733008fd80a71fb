import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEAMS_LIMITS } from '../../../adapters/teams/limits.js';
import { createSendLimiter } from '../../../adapters/teams/send-limiter.js';
import { RateLimitedError } from '../../../skills/errors.js';
import { createFakeClock } from '../../fakes/clock.js';

const { signal } = new AbortController();
const START = 1_000_000;

/** A limiter in a time that stands still: each sleep says when the send would have happened. */
function createStillLimiter(patienceMs?: number) {
  const clock = createFakeClock(START);
  let slept = 0;
  const limiter = createSendLimiter(
    clock,
    {
      sleep: async (ms) => {
        slept = ms;
      },
    },
    patienceMs,
  );
  return {
    clock,
    limiter,
    /** Asks for a slot and returns the instant of it. */
    async slot(tenant: string, conversation: string): Promise<number> {
      slept = 0;
      await limiter.acquire(tenant, conversation, signal);
      return clock.now() + slept;
    },
  };
}

/** The most sends in any span of this length. */
function busiest(instants: readonly number[], spanMs: number): number {
  return Math.max(
    0,
    ...instants.map((from) => instants.filter((at) => at >= from && at < from + spanMs).length),
  );
}

describe('send limiter', () => {
  it('lets a burst of seven through at once and holds the eighth back', async () => {
    const { slot } = createStillLimiter();
    const instants = [];
    for (let send = 0; send < 8; send += 1) instants.push(await slot('t', 'c'));
    expect(instants.slice(0, 7).every((at) => at === START)).toBe(true);
    expect(instants[7]).toBeGreaterThanOrEqual(START + 1_000);
  });

  it('never exceeds a limit, however the sends come', async () => {
    const arrival = fc.record({
      pauseMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })),
      tenant: fc.constantFrom('t1', 't2'),
      conversation: fc.nat({ max: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(arrival, { maxLength: 300 }), async (arrivals) => {
        const { clock, slot } = createStillLimiter(Number.POSITIVE_INFINITY);
        const byKey = new Map<string, number[]>();
        for (const { pauseMs, tenant, conversation } of arrivals) {
          clock.advance(pauseMs);
          const at = await slot(tenant, `${tenant} ${conversation}`);
          for (const key of [tenant, `${tenant} ${conversation}`]) {
            byKey.set(key, [...(byKey.get(key) ?? []), at]);
          }
        }
        for (const [key, instants] of byKey) {
          const limits = key.includes(' ') ? TEAMS_LIMITS.perConversation : TEAMS_LIMITS.perTenant;
          for (const { count, spanMs } of limits) {
            expect(busiest(instants, spanMs)).toBeLessThanOrEqual(count);
          }
        }
      }),
    );
  });

  it('gives the slots of a tenant evenly to all who ask, at the permitted rate', async () => {
    const { slot } = createStillLimiter(Number.POSITIVE_INFINITY);
    const instants = [];
    for (let send = 0; send < 600; send += 1) instants.push(await slot('t', `c${send}`));
    const tookMs = Math.max(...instants) - START;
    // 600 sends at 30 a second are 20 seconds; the first 30 need none.
    expect(tookMs).toBeGreaterThanOrEqual(19_000);
    expect(tookMs).toBeLessThanOrEqual(20_000);
  });

  it('says at once when the wait would be too long, and uses no slot', async () => {
    const { limiter, slot, clock } = createStillLimiter(500);
    for (let send = 0; send < 7; send += 1) await slot('t', 'c');
    const refused = await limiter.acquire('t', 'c', signal).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RateLimitedError);
    clock.advance(2_100);
    expect(await slot('t', 'c')).toBe(clock.now());
  });

  it('stops everything for as long as a 429 asks', async () => {
    const { limiter, slot } = createStillLimiter();
    limiter.pauseFor(5_000);
    expect(await slot('t', 'c')).toBe(START + 5_000);
  });

  it('does not give a slot to work that was stopped', async () => {
    const { limiter } = createStillLimiter();
    const stopped = AbortSignal.abort();
    await expect(limiter.acquire('t', 'c', stopped)).rejects.toThrow();
  });
});
