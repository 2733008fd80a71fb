import { graphEnvironment } from '../../servers/graph/environment.js';
import { startGraphServer } from '../../servers/graph/server.js';
import { startSlackServer } from '../../servers/slack/server.js';
import { createSlackWorkspace } from '../../servers/slack/workspace.js';
import { startConnectorServer } from '../../servers/teams/connector.js';
import { startIdentityServer } from '../../servers/teams/identity.js';
import { createDays } from '../company/calendar.js';
import { createAccounts } from '../company/mail.js';
import { TENANT } from '../company/people.js';
import type { ProductOptions } from './product.js';

export const TEAMS_APP_ID = '0f3b6f1c-2d70-4f6e-8f63-6ff1b2b1a0c4';
/** Where Teams has its bots send to. */
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

/** Where people's browsers would find Daybrief. */
export const PUBLIC_URL = 'https://daybrief.northwind.example';

/** Starts Slack, Teams, Microsoft's sign-in and Graph on this machine, each with what it enforces. */
export async function startPlatforms() {
  const now = () => Date.now();
  const [slack, graph, connector, identity] = await Promise.all([
    startSlackServer(createSlackWorkspace(undefined, now), now),
    startGraphServer(createAccounts(createDays(now()))),
    startConnectorServer(now),
    startIdentityServer(),
  ]);
  const standIns = {
    [SERVICE_URL]: connector.serviceUrl,
    'https://login.microsoftonline.com': identity.loginUrl,
  };
  const environment = {
    PUBLIC_URL,
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_APP_TOKEN: slack.workspace.appToken,
    SLACK_API_URL: slack.apiUrl,
    TEAMS_APP_ID,
    TEAMS_APP_PASSWORD: 'secret',
    TEAMS_TENANT_ID: TENANT,
    TEAMS_OPENID_METADATA_URL: identity.metadataUrl,
    ...graphEnvironment(graph, TENANT),
  };
  return {
    slack,
    graph,
    connector,
    identity,
    options: { environment, standIns } satisfies ProductOptions,
    async stop() {
      await Promise.all([slack.close(), graph.close(), connector.stop(), identity.stop()]);
    },
  };
}

/** The platforms while they run. */
export type Platforms = Awaited<ReturnType<typeof startPlatforms>>;
