import { createGraphClient, type GraphClient } from '../../../adapters/graph/client.js';
import { createApplicationTokens } from '../../../adapters/graph/sign-in.js';
import { createFakeClock, type FakeClock } from '../../fakes/clock.js';
import { createFakeTimers } from '../../fakes/timers.js';
import {
  CLIENT_SECRET,
  type GraphServer,
  type StoredUser,
  startGraphServer,
} from '../../servers/graph/server.js';

/** Servers that tests have opened and not yet closed. */
const opened: GraphServer[] = [];

/** A local Graph that holds one person's data, and a client with an application's right. */
export async function openGraph(user: StoredUser): Promise<{
  readonly server: GraphServer;
  readonly client: GraphClient;
  readonly clock: FakeClock;
}> {
  const server = await startGraphServer([user]);
  opened.push(server);
  const clock = createFakeClock('2026-11-24T12:00:00Z');
  const registration = {
    tenantId: 'tenant-1',
    clientId: 'client-1',
    clientSecret: CLIENT_SECRET,
    authorityUrl: server.url,
  };
  const getToken = createApplicationTokens(registration, server.url);
  const timers = createFakeTimers(clock);
  return {
    server,
    clock,
    client: createGraphClient({ baseUrl: server.url, getToken, clock, timers }),
  };
}

/** Closes whatever `openGraph` opened. */
export async function closeGraphs(): Promise<void> {
  await Promise.all(opened.splice(0).map((server) => server.close()));
}
