import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BREAKER, withBreaker } from '../../../../adapters/openai/client/breaker.js';
import type { Ask, ModelClient } from '../../../../adapters/openai/client/client.js';
import {
  InvalidOutputError,
  RateLimitedError,
  UnavailableError,
} from '../../../../skills/core/errors.js';
import { createFakeClock } from '../../../fakes/clock.js';

const question: Ask<z.ZodString> = {
  name: 'q',
  schema: z.string(),
  system: '',
  user: '',
  signal: new AbortController().signal,
};
const down = new UnavailableError({ what: 'Down.', remedy: 'Wait.' });

/** A model that fails with what `failure` holds at that moment, and counts how often it was asked. */
function createModel(failure: { now: Error | undefined }) {
  let asked = 0;
  const client: Pick<ModelClient, 'model' | 'ask'> = {
    model: 'm',
    ask: async ({ schema }) => {
      asked += 1;
      if (failure.now) throw failure.now;
      return schema.parse('an answer');
    },
  };
  return { client, asked: () => asked };
}

async function askTimes(client: Pick<ModelClient, 'ask'>, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await client.ask(question).catch(() => undefined);
}

describe('withBreaker', () => {
  it('asks a model that is down three times and then leaves it alone for a minute', async () => {
    const clock = createFakeClock(0);
    const model = createModel({ now: down });
    const client = withBreaker(model.client, clock);
    await askTimes(client, 40);
    expect(model.asked()).toBe(BREAKER.failures);
    await expect(client.ask(question)).rejects.toBe(down);
  });

  it('lets one call try again after the pause, and all of them once that one was answered', async () => {
    const clock = createFakeClock(0);
    const failure: { now: Error | undefined } = { now: down };
    const model = createModel(failure);
    const client = withBreaker(model.client, clock);
    await askTimes(client, 5);
    clock.advance(BREAKER.pauseMs);
    await Promise.all(
      Array.from({ length: 10 }, () => client.ask(question).catch(() => undefined)),
    );
    expect(model.asked()).toBe(BREAKER.failures + 1);
    clock.advance(BREAKER.pauseMs);
    failure.now = undefined;
    await askTimes(client, 5);
    expect(model.asked()).toBe(BREAKER.failures + 6);
  });

  it('waits as long as the server asked for', async () => {
    const clock = createFakeClock(0);
    const retryAfterMs = 10 * BREAKER.pauseMs;
    const slow = new RateLimitedError({ what: 'Slow down.', remedy: 'Wait.', retryAfterMs });
    const model = createModel({ now: slow });
    const client = withBreaker(model.client, clock);
    await askTimes(client, 5);
    clock.advance(retryAfterMs - 1);
    await askTimes(client, 1);
    expect(model.asked()).toBe(BREAKER.failures);
    clock.advance(1);
    await askTimes(client, 1);
    expect(model.asked()).toBe(BREAKER.failures + 1);
  });

  it('waits a quarter of an hour at most, whatever the server asks for', async () => {
    const clock = createFakeClock(0);
    const retryAfterMs = 28 * 3_600_000;
    const slow = new RateLimitedError({ what: 'Slow down.', remedy: 'Wait.', retryAfterMs });
    const model = createModel({ now: slow });
    const client = withBreaker(model.client, clock);
    await askTimes(client, 5);
    clock.advance(BREAKER.longestPauseMs);
    await askTimes(client, 1);
    expect(model.asked()).toBe(BREAKER.failures + 1);
  });

  it('does not hold against a model that the time for one answer was over', async () => {
    const model = createModel({ now: down });
    const client = withBreaker(model.client, createFakeClock(0));
    for (let turn = 0; turn < 10; turn += 1) {
      const late = { ...question, deadline: AbortSignal.abort() };
      await client.ask(late).catch(() => undefined);
    }
    expect(model.asked()).toBe(10);
  });

  it('does not hold against a model what one text made it say', async () => {
    const invalid = new InvalidOutputError({ what: 'Not JSON.', remedy: 'None.' });
    const model = createModel({ now: invalid });
    const client = withBreaker(model.client, createFakeClock(0));
    await askTimes(client, 10);
    expect(model.asked()).toBe(10);
  });

  it('forgets failures as soon as one call is answered', async () => {
    const failure: { now: Error | undefined } = { now: down };
    const model = createModel(failure);
    const client = withBreaker(model.client, createFakeClock(0));
    await askTimes(client, BREAKER.failures - 1);
    failure.now = undefined;
    await askTimes(client, 1);
    failure.now = down;
    await askTimes(client, BREAKER.failures - 1);
    failure.now = undefined;
    await expect(client.ask(question)).resolves.toBe('an answer');
  });
});
