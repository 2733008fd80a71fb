import { LogLevel } from '@slack/web-api';
import { type Clients, createClients, toClientOptions } from '../../adapters/slack/clients.js';
import { createSlackSurface } from '../../adapters/slack/out/surface.js';
import { createConnector } from '../../adapters/teams/out/connector.js';
import { noToken } from '../../adapters/teams/out/connector-token.js';
import { createSendLimiter } from '../../adapters/teams/out/send-limiter.js';
import { createServiceUrls } from '../../adapters/teams/out/service-urls.js';
import { createTeamsSurface } from '../../adapters/teams/out/surface.js';
import { onlyLoopback } from '../../adapters/teams/out/url-policy.js';
import type { SurfaceName } from '../../skills/core/caller.js';
import { AuthenticationError } from '../../skills/core/errors.js';
import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import type { Conversations } from '../../skills/core/ports/conversations.js';
import type { Installations, Surface } from '../../skills/core/ports/surface.js';
import type { RunScheduled } from '../../skills/delivery/run-scheduled.js';
import type { CompanyOrders } from './points.js';

interface SurfacePorts {
  readonly conversations: Conversations;
  readonly installations: Installations;
  readonly clock: Clock;
  readonly timers: Timers;
  /** How many processes share the limits, this one included. */
  readonly processes?: () => number;
}

/**
 * Slack through the SDK's own client and Teams through the connector, as a worker opens them: without
 * the listeners, which a worker does not use and which take seconds to load.
 */
export function createSurfaces(
  companies: readonly CompanyOrders[],
  { conversations, installations, clock, timers, processes }: SurfacePorts,
): (name: SurfaceName) => Surface | undefined {
  const slack = createSlackSurface(
    { clients: toSlackClients(companies), isAdmitted: async () => true },
    {
      conversations,
      skills: [],
      clock,
    },
  );
  const limiter = createSendLimiter(clock, timers, processes);
  const teams = createTeamsSurface(
    createConnector({ token: noToken, limiter, mayCall: onlyLoopback, clock }),
    createServiceUrls(installations, clock),
    { conversations, skills: [], clock },
  );
  return (name) => (name === 'slack' ? slack : name === 'teams' ? teams : undefined);
}

/** One local workspace has one address, where all of Slack has one: the tenant says which. */
function toSlackClients(companies: readonly CompanyOrders[]): Clients {
  const byTenant = new Map(
    companies.map(({ tenant, slackApiUrl, slackToken }) => {
      const clientOptions = { ...toClientOptions(slackApiUrl), logLevel: LogLevel.ERROR };
      return [tenant, createClients({ token: slackToken, clientOptions })];
    }),
  );
  const clientsOf = (tenant: string): Clients => {
    const clients = byTenant.get(tenant);
    if (clients) return clients;
    throw new AuthenticationError({ what: `No workspace ${tenant}.`, remedy: 'Start it.' });
  };
  return {
    workspace: async (tenants) => clientsOf(tenants[0] ?? '').workspace(tenants),
    client: async (tenant) => clientsOf(tenant).client(tenant),
  };
}

/** A digest that names its delivery, so that the platform can tell which one arrived. */
export const createTestDigest: RunScheduled = async ({ id }) => ({
  reply: {
    kind: 'digest',
    audience: 'asker',
    title: [`digest ${id}`],
    sections: [{ items: [{ number: 1, text: ['Dana asks'], sources: [], reference: 'm1' }] }],
  },
  error: undefined,
});
