import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTimers } from '../../../../adapters/cron/timers.js';
import { TEAMS_LIMITS } from '../../../../adapters/teams/limits.js';
import { createConnector } from '../../../../adapters/teams/out/connector.js';
import { noToken } from '../../../../adapters/teams/out/connector-token.js';
import { toTextMessage } from '../../../../adapters/teams/out/outgoing.js';
import { createSendLimiter } from '../../../../adapters/teams/out/send-limiter.js';
import { onlyLoopback } from '../../../../adapters/teams/out/url-policy.js';
import { type ConnectorServer, startConnectorServer } from '../../../servers/teams/connector.js';

let server: ConnectorServer;
beforeEach(async () => {
  server = await startConnectorServer();
});
afterEach(() => server.stop());

describe('a send whose time runs out while it waits for its turn', () => {
  it('is surely not sent, and says so: it may be tried again', async () => {
    const clock = { now: () => Date.now() };
    const limiter = createSendLimiter(clock, createTimers());
    const connector = createConnector({ token: noToken, limiter, mayCall: onlyLoopback, clock });
    const target = { serviceUrl: server.serviceUrl, conversationId: 'a-dana', tenant: 'T1' };
    const send = (signal: AbortSignal) => connector.send(target, toTextMessage('Hello'), signal);
    const [{ count }] = TEAMS_LIMITS.perConversation;
    const patient = new AbortController().signal;
    for (let sent = 0; sent < count; sent += 1) await send(patient);

    const late = send(AbortSignal.timeout(1));
    await expect(late).rejects.toMatchObject({ code: 'unavailable' });
    await expect(send(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.calls).toHaveLength(count);
  });
});
