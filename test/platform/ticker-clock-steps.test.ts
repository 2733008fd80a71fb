import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTicker, type Ticker } from '../../adapters/cron/ticker.js';
import { createFakeLog } from '../fakes/log.js';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const MINUTE = 60_000;

let ticks = 0;
let ticker: Ticker;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  // The library writes a line for each tick that a step forward leaves out.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  ticks = 0;
  const tick = async (): Promise<void> => {
    ticks += 1;
  };
  ticker = startTicker('*/2 * * * * *', tick, createFakeLog());
});
afterEach(async () => {
  await ticker.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** How many ticks come in twelve seconds, one being due every two, after the clock was set. */
async function ticksAfter(stepMs: number): Promise<number> {
  await vi.advanceTimersByTimeAsync(4_500);
  expect(ticks).toBe(2);
  vi.setSystemTime(Date.now() + stepMs);
  await vi.advanceTimersByTimeAsync(12_000);
  return ticks - 2;
}

describe('the ticker, when the clock of the machine is corrected', () => {
  it.each([
    ['nothing', 0],
    ['an hour', 60],
  ])('goes on after it was set forward by %s', async (_, minutes) => {
    expect(await ticksAfter(minutes * MINUTE)).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['three minutes', 3],
    ['an hour', 60],
  ])('goes on after it was set back by %s', async (_, minutes) => {
    expect(await ticksAfter(-minutes * MINUTE)).toBeGreaterThanOrEqual(3);
  });
});
