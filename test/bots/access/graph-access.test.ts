import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGraphAccess } from '../../../bots/access/graph-access.js';
import { parseConfig } from '../../../bots/config.js';
import { vouchFor } from '../../../skills/core/caller.js';
import { createFakeAccounts } from '../../fakes/accounts.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeSharedPermits } from '../../fakes/shared-permits.js';
import { createFakeTimers } from '../../fakes/timers.js';
import { graphEnvironment } from '../../servers/graph/environment.js';
import { type GraphServer, startGraphServer } from '../../servers/graph/server.js';

const TENANT = '11111111-2222-3333-4444-555555555555';
const person = (id: string) => ({ id, displayName: id, mail: `${id}@example.com`, messages: [] });

describe('Graph with the right of an application', () => {
  let graph: GraphServer;
  beforeEach(async () => {
    graph = await startGraphServer([person('u1'), person('u2')]);
  });
  afterEach(() => graph.close());

  it('signs in once for all mailboxes', async () => {
    const config = parseConfig(graphEnvironment(graph, TENANT, 'application'));
    if (!config.graph) throw new TypeError('Graph is configured.');
    const clock = createFakeClock(Date.now());
    const open = createGraphAccess({
      config,
      graph: config.graph,
      store: async () => ({ accounts: createFakeAccounts(), permits: createFakeSharedPermits() }),
      clock,
      timers: createFakeTimers(clock),
      log: createFakeLog(),
    });
    for (const user of ['u1', 'u2']) {
      const who = vouchFor({ surface: 'teams', tenant: TENANT, user });
      const access = await open(who, 'mailbox');
      const { signal } = new AbortController();
      const query = { path: `/users/${access.user}`, operation: 'read', signal };
      expect(await access.client.get(query)).toMatchObject({ id: user });
    }
    expect(graph.identity.tokenRequests).toHaveLength(1);
  });
});
