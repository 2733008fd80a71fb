import { describe, expect, it } from 'vitest';
import { createWorkload } from '../../../adapters/chat/workload.js';

/** A job that ends when the test says so, or when it is told to stop. */
function createJob() {
  let end: () => void = () => undefined;
  const state = { started: false, aborted: false };
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async (signal: AbortSignal): Promise<void> => {
    state.started = true;
    signal.addEventListener('abort', () => {
      state.aborted = true;
      end();
    });
    if (signal.aborted) end();
    await done;
  };
  return { run, state, end: () => end() };
}

const pass = async (count = 5): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('the workload', () => {
  it('starts nothing before whoever took it is done', async () => {
    const workload = createWorkload({ running: 2, waiting: 2 });
    const job = createJob();
    expect(workload.take(job.run)).toBe(true);
    expect(job.state.started).toBe(false);
    await pass();
    expect(job.state.started).toBe(true);
    job.end();
  });

  it('runs so many at once, and starts the next when one ends', async () => {
    const workload = createWorkload({ running: 2, waiting: 10 });
    const jobs = [createJob(), createJob(), createJob()];
    for (const { run } of jobs) workload.take(run);
    await pass();
    expect(jobs.map(({ state }) => state.started)).toEqual([true, true, false]);
    jobs[0]?.end();
    await pass();
    expect(jobs[2]?.state.started).toBe(true);
    for (const { end } of jobs) end();
  });

  it('says so when too much is waiting', () => {
    const workload = createWorkload({ running: 1, waiting: 2 });
    const taken = [createJob(), createJob(), createJob()].map(({ run }) => workload.take(run));
    expect(taken).toEqual([true, true, false]);
  });

  it('lets everything it took end before it has stopped, and takes no more', async () => {
    const workload = createWorkload({ running: 1, waiting: 10 });
    const jobs = [createJob(), createJob()];
    for (const { run } of jobs) workload.take(run);
    const stopped = workload.stop(60_000);
    expect(workload.take(createJob().run)).toBe(false);
    await pass();
    for (const { end } of jobs) {
      end();
      await pass();
    }
    await stopped;
    expect(jobs.map(({ state }) => state)).toEqual([
      { started: true, aborted: false },
      { started: true, aborted: false },
    ]);
  });

  it('aborts what has not ended in time', async () => {
    const workload = createWorkload({ running: 1, waiting: 10 });
    const jobs = [createJob(), createJob()];
    for (const { run } of jobs) workload.take(run);
    await pass();
    await workload.stop(1);
    expect(jobs[0]?.state.aborted).toBe(true);
    expect(jobs[1]?.state.started).toBe(true);
  });
});
