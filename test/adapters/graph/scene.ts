import { createGraphClient, type GraphClient } from '../../../adapters/graph/client.js';
import { delegatedScopes, type GraphPort } from '../../../adapters/graph/permissions.js';
import { createConsents } from '../../../adapters/graph/sign-in/consent.js';
import {
  createApplicationTokens,
  createDelegatedTokens,
  type GraphRegistration,
} from '../../../adapters/graph/sign-in/sign-in.js';
import { createToken, hashOf } from '../../../adapters/sign-in/secrets.js';
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
  const getToken = createApplicationTokens(registrationAt(server), server.url);
  const timers = createFakeTimers(clock);
  return {
    server,
    clock,
    client: createGraphClient({ baseUrl: server.url, getToken, clock, timers }),
  };
}

/** A local Graph, and a client with the right of that one person, who allowed what the ports need. */
export async function openGraphAs(
  user: StoredUser,
  ports: readonly GraphPort[],
): Promise<{
  readonly server: GraphServer;
  readonly client: GraphClient;
  readonly clock: FakeClock;
  readonly timers: ReturnType<typeof createFakeTimers>;
}> {
  const server = await startGraphServer([user]);
  opened.push(server);
  server.identity.signIn({ oid: user.id, tid: 'tenant-1' });
  const registration = registrationAt(server);
  const scopes = ports.flatMap((port) => delegatedScopes(server.url, port));
  const consents = createConsents(registration, 'http://localhost/back', () => scopes);
  const verifier = createToken();
  const question = {
    state: 's',
    nonce: 'n',
    challenge: hashOf(verifier),
    extra: undefined,
  };
  const back = await fetch(await consents.ask(question), { redirect: 'manual' });
  const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const { cache } = await consents.redeem(code, verifier, undefined);
  const clock = createFakeClock('2026-11-24T12:00:00Z');
  const timers = createFakeTimers(clock);
  const getToken = createDelegatedTokens(
    registration,
    { cache, save: async () => undefined },
    scopes,
  );
  return {
    server,
    clock,
    timers,
    client: createGraphClient({ baseUrl: server.url, getToken, clock, timers }),
  };
}

/** Closes whatever `openGraph` opened. */
export async function closeGraphs(): Promise<void> {
  await Promise.all(opened.splice(0).map((server) => server.close()));
}

function registrationAt({ url }: GraphServer): GraphRegistration {
  return {
    tenantId: 'tenant-1',
    clientId: 'client-1',
    clientSecret: CLIENT_SECRET,
    authorityUrl: url,
  };
}
