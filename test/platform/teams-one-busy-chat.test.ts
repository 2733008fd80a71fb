import { describe, expect, it, onTestFinished } from 'vitest';
import { createConnector } from '../../adapters/teams/out/connector.js';
import { noToken } from '../../adapters/teams/out/connector-token.js';
import { toTextMessage } from '../../adapters/teams/out/outgoing.js';
import { createSendLimiter } from '../../adapters/teams/out/send-limiter.js';
import { onlyLoopback } from '../../adapters/teams/out/url-policy.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeTimers } from '../fakes/timers.js';
import { startConnectorServer } from '../servers/teams/connector.js';

const MINUTE = 60_000;

/** How long one chat waits for its message after Teams asked to slow down in "busy", virtual time. */
async function waitOf(conversationId: string): Promise<number> {
  const clock = createFakeClock('2026-11-24T08:00:00Z');
  const server = await startConnectorServer(clock.now);
  onTestFinished(() => server.stop());
  const limiter = createSendLimiter(clock, createFakeTimers(clock));
  const connector = createConnector({ token: noToken, limiter, mayCall: onlyLoopback, clock });
  const send = (to: string) =>
    connector.send(
      { serviceUrl: server.serviceUrl, conversationId: to, tenant: 'T' },
      toTextMessage('Hello'),
      new AbortController().signal,
    );
  server.faults.push({ status: 429, code: 'Throttled', retryAfter: '60' });
  await expect(send('busy')).rejects.toMatchObject({ code: 'rate_limited' });
  const before = clock.now();
  await send(conversationId);
  return clock.now() - before;
}

describe('one chat in which Teams asks to slow down', () => {
  it('waits as long as it was asked to', async () => {
    expect(await waitOf('busy')).toBe(MINUTE);
  });

  it('does not hold up what other people asked', async () => {
    expect(await waitOf('quiet')).toBeLessThan(5_000);
  });
});
