import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NextRun } from '../../skills/core/ports/subscriptions.js';
import { tick } from '../../skills/delivery/tick.js';
import { openTestStore } from '../adapters/store/databases.js';
import { daily, draft } from '../contracts/subscriptions.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeLog } from '../fakes/log.js';

const EIGHT = draft.nextRunAt ?? 0;
/** As long as these take, Slack's three seconds for an acknowledgement are in no danger. */
const MOST_AT_A_STRETCH = 500;

/** Counts what is done while the event loop, and with it every request, stands still. */
function watchEventLoop() {
  let stretch = 0;
  let longest = 0;
  const turn = (): void => {
    stretch = 0;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  return {
    count(): void {
      stretch += 1;
      longest = Math.max(longest, stretch);
    },
    longest: () => longest,
    stop: () => clearImmediate(next),
  };
}

/** How many of so many people are claimed at a stretch in one tick, on one SQLite file. */
async function claimedAtAStretch(people: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-due-'));
  const store = await openTestStore(join(folder, 'daybrief.db'));
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  const users = Array.from({ length: people }, (_, person) => `U${person}`);
  await Promise.all(
    users.map((user) => store.subscriptions.save({ ...draft, owner: { ...draft.owner, user } })),
  );
  const loop = watchEventLoop();
  const nextRun: NextRun = (subscription, after) => {
    loop.count();
    return daily(subscription, after);
  };
  const { subscriptions } = store;
  const clock = createFakeClock(EIGHT);
  const ticked = await tick({ subscriptions, nextRun, clock, log: createFakeLog() });
  loop.stop();
  expect(ticked.claimed).toBe(people);
  return loop.longest();
}

describe('thousands of people who are due at the same minute, on SQLite', () => {
  it('leave room for requests while they are few', async () => {
    expect(await claimedAtAStretch(100)).toBeLessThanOrEqual(MOST_AT_A_STRETCH);
  });

  it('leave room for requests between one batch and the next', async () => {
    expect(await claimedAtAStretch(1_500)).toBeLessThanOrEqual(MOST_AT_A_STRETCH);
  });
});
