import { expect, it } from 'vitest';
import { createStatusLine } from '../../../adapters/chat/status-line.js';
import { createFakeClock } from '../../fakes/clock.js';

const pass = () => new Promise((resolve) => setImmediate(resolve));

function start(begin?: () => Promise<void>) {
  const clock = createFakeClock('2026-11-24T08:00:00Z');
  const lines: string[] = [];
  const errors: unknown[] = [];
  let wake = (): void => undefined;
  const sleep = (_ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      signal.addEventListener('abort', () => resolve());
    });
  const outlet = {
    ...(begin && { begin }),
    status: async (line: string) => void lines.push(line),
    answer: async () => undefined,
  };
  const { signal } = new AbortController();
  const line = createStatusLine(outlet, { id: '7f3a', signal }, { clock, timers: { sleep } }, (e) =>
    errors.push(e),
  );
  const report = async (done: number) => {
    line.report({ doing: 'Reading', done, total: 38, unit: 'threads' });
    await pass();
  };
  return { clock, lines, errors, line, report, wake: () => wake() };
}

it('opens after a moment and then shows the newest step, thinned out', async () => {
  const { clock, lines, line, report, wake } = start();
  await report(1);
  expect(lines).toEqual([]);
  wake();
  await pass();
  expect(lines).toEqual(['Reading 1 of 38 threads']);
  await report(2);
  clock.advance(2_000);
  await report(3);
  expect(lines).toEqual(['Reading 1 of 38 threads', 'Reading 3 of 38 threads']);
  await line.close();
});

it('says that work has begun where nothing else does', async () => {
  const { lines, line, wake } = start();
  wake();
  await pass();
  expect(lines).toEqual(['Working on it']);
  await line.close();
});

it('waits for a step where the platform has its own sign for work that has begun', async () => {
  let begun = 0;
  const { clock, lines, line, report } = start(async () => {
    begun += 1;
  });
  expect(begun).toBe(1);
  await report(1);
  clock.advance(1_200);
  await report(2);
  expect(lines).toEqual(['Reading 2 of 38 threads']);
  await line.close();
});

it('shows nothing for a quick answer, and nothing after it was closed', async () => {
  const { lines, line, report, clock } = start();
  await line.close();
  clock.advance(60_000);
  await report(9);
  expect(lines).toEqual([]);
});

it('costs no answer where it cannot be shown', async () => {
  const { errors, line } = start(() => Promise.reject(new Error('no')));
  await line.close();
  expect(errors).toHaveLength(1);
});
