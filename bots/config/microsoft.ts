import type { Reader } from './reader.js';

/** Teams with its bot registration. */
export interface TeamsConfig {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  readonly openIdMetadataUrl: string | undefined;
}

/** Microsoft Graph for mail, calendar and transcripts. */
export interface GraphConfig {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `delegated`: each person connects; `application`: the administrator consented for mailboxes. */
  readonly auth: 'delegated' | 'application';
  readonly baseUrl: string | undefined;
  readonly authorityUrl: string | undefined;
}

// People are told apart by the tenant's id, which every token and activity carries; its name occurs in none.
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TENANT_WORDS = 'is the id of your tenant, a GUID in small letters, and not its name';

// Microsoft writes ids in small letters, and people copy them from elsewhere in capitals.
const ANY_GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const APP_ID_WORDS = 'is the Application (client) ID of the registration, a GUID, and not its name';
const VALUE_WORDS = 'copy the Value of the client secret, which is shown once, not its Secret ID';

/** Reads the part of Teams; undefined where nothing of it is set. */
export function readTeams(read: Reader): TeamsConfig | undefined {
  const all = read.together('TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID');
  read.secret('TEAMS_APP_ID', ANY_GUID, APP_ID_WORDS);
  read.notAnId('TEAMS_APP_PASSWORD', ANY_GUID, VALUE_WORDS);
  read.secret('TEAMS_TENANT_ID', GUID, TENANT_WORDS);
  if (!all) return undefined;
  const [appId = '', appPassword = '', tenantId = ''] = all;
  return { appId, appPassword, tenantId, openIdMetadataUrl: read.url('TEAMS_OPENID_METADATA_URL') };
}

/** Reads the part of Graph; undefined where nothing of it is set. */
export function readGraph(read: Reader): GraphConfig | undefined {
  const all = read.together('GRAPH_TENANT_ID', 'GRAPH_CLIENT_ID', 'GRAPH_CLIENT_SECRET');
  read.secret('GRAPH_TENANT_ID', GUID, TENANT_WORDS);
  read.secret('GRAPH_CLIENT_ID', ANY_GUID, APP_ID_WORDS);
  read.notAnId('GRAPH_CLIENT_SECRET', ANY_GUID, VALUE_WORDS);
  const auth = read.oneOf('GRAPH_AUTH', ['delegated', 'application']) ?? 'delegated';
  if (!all) return undefined;
  const [tenantId = '', clientId = '', clientSecret = ''] = all;
  return {
    tenantId,
    clientId,
    clientSecret,
    auth,
    baseUrl: read.url('GRAPH_BASE_URL'),
    authorityUrl: read.url('GRAPH_AUTHORITY_URL'),
  };
}
