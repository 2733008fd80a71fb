import { describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../eventually.js';
import { createFakeLog } from '../fakes/log.js';
import type { Fault } from '../servers/teams/connector.js';
import { startConfiguredTeams } from './configured-teams.js';

/** What reaches Dana, who asked for help, by the time that the bot is done with it. */
async function reachesDana(fault?: Fault): Promise<number> {
  const log = createFakeLog();
  const { connector, say, shown, stop } = await startConfiguredTeams({ log });
  onTestFinished(stop);
  // The typing sign takes the first one.
  if (fault !== undefined) connector.faults.push(fault, fault);
  await say('help');
  await eventually(() => {
    const gaveUp = log.events.some(({ event }) => event === 'chat.answer-lost');
    expect(gaveUp || shown().length > 0).toBe(true);
  });
  return shown().length;
}

describe('an answer that Teams refuses once', () => {
  it('reaches the person when nothing is refused', async () => {
    expect(await reachesDana()).toBe(1);
  });

  it.each<Fault & object>([
    { status: 400, code: 'BadSyntax' },
    { status: 412, code: 'PreconditionFailed' },
    { status: 413, code: 'MessageSizeTooBig' },
    { status: 429, code: 'Throttled', retryAfter: '2' },
    { status: 502, code: 'BadGateway' },
    { status: 503, code: 'ServiceUnavailable' },
  ])(
    'reaches the person, or something that says what happened does, after $status $code',
    async (fault) => {
      expect(await reachesDana(fault)).toBeGreaterThan(0);
    },
  );
});
