import { describe, expect, it } from 'vitest';
import { TEAMS_LIMITS } from '../../../adapters/teams/limits.js';
import type { SurfaceName } from '../../../skills/core/caller.js';
import { deliver } from '../../../skills/delivery/deliver.js';
import { limits } from '../../../skills/delivery/pace.js';
import { createRateLimits } from '../../servers/slack/rate-limits.js';
import { createScene, DAY, HOUR } from './scene.js';

const SECOND = 1_000;
const LEASED = { worker: 'w', leaseMs: DAY, limit: 200 };

/**
 * Lets all of one tenant be due at once, and worked through with many hands: every second whatever is
 * free is taken up. Returns when each was sent, in milliseconds after the hour.
 */
async function deliverHerd(surface: SurfaceName, people: number, seconds: number) {
  const scene = createScene(surface);
  let slept = 0;
  // The hands wait side by side: none of their waits moves the clock.
  const timers = {
    ...scene.timers,
    async sleep(ms: number) {
      slept = ms;
    },
  };
  const ports = { ...scene.ports, timers };
  for (let person = 0; person < people; person += 1) {
    await scene.subscribe({ owner: { ...scene.owner, user: `U${person}` } });
  }
  scene.clock.advance(HOUR);
  const due = scene.clock.now();
  await scene.tick();
  const sentAt: number[] = [];
  for (let second = 0; second < seconds; second += 1) {
    for (;;) {
      const leased = await scene.deliveries.lease({ ...LEASED, now: scene.clock.now() });
      if (leased.length === 0) break;
      for (const delivery of leased) {
        slept = 0;
        const turn = await deliver(delivery, ports, new AbortController().signal);
        if (turn === 'sent') sentAt.push(scene.clock.now() - due + Math.max(0, slept));
      }
    }
    scene.clock.advance(SECOND);
  }
  return sentAt.sort((a, b) => a - b);
}

describe('a tenant whose people are all due at once', () => {
  it.each([
    ['slack', 120],
    ['teams', 500],
  ] as const)(
    'is worked through at its own pace, no slot left unused, in %s',
    async (name, people) => {
      const { intervalMs } = limits[name].tenant;
      const seconds = Math.ceil((people * intervalMs) / SECOND);
      const sentAt = await deliverHerd(name, people, seconds + 10);
      expect(sentAt).toHaveLength(people);
    },
  );

  it('costs Slack no more calls than it documents', async () => {
    const sentAt = await deliverHerd('slack', 120, 300);
    let now = 0;
    const slack = createRateLimits(() => now);
    for (const [person, at] of sentAt.entries()) {
      now = at;
      // What one delivery costs: the profile, the direct message, the message.
      for (const method of ['users.info', 'conversations.open', 'chat.postMessage']) {
        expect(slack.secondsUntil(method, `D${person}`)).toBe(0);
      }
    }
  });

  it('costs Teams no more calls than it documents', async () => {
    const sentAt = await deliverHerd('teams', 300, 120);
    const [perTenant] = TEAMS_LIMITS.perTenant;
    // The members of the conversation, then the message.
    const calls = sentAt.flatMap((at) => [at, at]);
    for (const at of calls) {
      const inSpan = calls.filter((each) => each <= at && each > at - perTenant.spanMs);
      expect(inSpan.length).toBeLessThanOrEqual(perTenant.count);
    }
  });
});
