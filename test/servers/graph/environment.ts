import { CLIENT_SECRET } from './identity.js';
import type { GraphServer } from './server.js';

/** The variables that connect Daybrief to a server: people sign in, or the application does for all. */
export function graphEnvironment(
  { url }: Pick<GraphServer, 'url'>,
  tenant: string,
  auth: 'delegated' | 'application' = 'delegated',
): Readonly<Record<string, string>> {
  return {
    GRAPH_TENANT_ID: tenant,
    GRAPH_CLIENT_ID: '00000000-0000-4000-8000-0000000000c1',
    GRAPH_CLIENT_SECRET: CLIENT_SECRET,
    GRAPH_AUTH: auth,
    GRAPH_BASE_URL: url,
    GRAPH_AUTHORITY_URL: url,
  };
}
