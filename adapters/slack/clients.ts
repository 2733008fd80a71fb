import { WebClient, type WebClientOptions } from '@slack/web-api';
import { AuthenticationError } from '../../skills/core/errors.js';
import type { Installations } from '../../skills/core/ports/surface.js';
import { parseRetryAfter } from '../chat/network.js';
import { toDaybriefError } from './errors.js';
import { readWorkspace, type Workspace } from './workspace.js';

/** Longest that a person waits for one call to Slack. */
const CALL_TIMEOUT_MS = 10_000;

/** Longest `Retry-After` that is believed. */
const LONGEST_WAIT_S = 3_600;
const DEFAULT_WAIT_S = 30;

/** Workspaces that Daybrief is installed in, and how to speak to each. */
export interface Clients {
  workspace(tenants: readonly string[]): Promise<Workspace | undefined>;
  /** Throws `AuthenticationError` when Daybrief is not installed there. */
  client(tenant: string): Promise<WebClient>;
}

/**
 * Options of every Web API client: one request per call, never a silent repetition.
 *
 * The SDK's own retries post a message again after a dropped socket (three identical posts were
 * measured), so they are off everywhere; what may be tried again is decided in `sending.ts`.
 */
export function toClientOptions(apiUrl: string | undefined): WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_TIMEOUT_MS,
    allowAbsoluteUrls: true,
    fetch: fetchWithRetryAfter,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

/** Knows one workspace by its token, or every installed one. */
export function createClients(options: {
  readonly token?: string;
  readonly installations?: Installations;
  readonly clientOptions: WebClientOptions;
}): Clients {
  const { token, installations, clientOptions } = options;
  const known = new Map<string, WebClient>();
  let own: Promise<Workspace> | undefined;

  const ownWorkspace = async (): Promise<Workspace | undefined> => {
    if (token === undefined) return undefined;
    own ??= readOwnWorkspace(token, clientOptions);
    // A failure is not remembered: the next request asks again.
    own.catch(() => {
      own = undefined;
    });
    return own;
  };

  const workspace: Clients['workspace'] = async (tenants) => {
    const fixed = await ownWorkspace();
    if (fixed) return tenants.includes(fixed.tenant) ? fixed : undefined;
    for (const tenant of tenants) {
      const installation = await installations?.find('slack', tenant);
      if (installation) return readWorkspace(installation);
    }
    return undefined;
  };

  return {
    workspace,
    async client(tenant) {
      // Looked up each time: another process may have installed or removed Daybrief there.
      const found = await workspace([tenant]);
      const ready = known.get(tenant);
      if (ready && ready.token === found?.botToken) return ready;
      known.delete(tenant);
      if (!found) throw notInstalled();
      const client = new WebClient(found.botToken, clientOptions);
      known.set(tenant, client);
      return client;
    },
  };
}

async function readOwnWorkspace(token: string, options: WebClientOptions): Promise<Workspace> {
  const client = new WebClient(token, options);
  const answer = await client.auth.test().catch((error: unknown) => {
    throw toDaybriefError(error, { name: 'accept the bot token', sends: false });
  });
  const { team_id: team, enterprise_id: enterprise, user_id: botUserId, bot_id: botId } = answer;
  const tenant = answer.is_enterprise_install ? enterprise : team;
  if (!tenant || !botUserId || !botId) throw notInstalled();
  return { tenant, botToken: token, botUserId, botId };
}

function notInstalled(): AuthenticationError {
  return new AuthenticationError({
    what: 'Daybrief is not installed in this Slack workspace.',
    remedy: 'An administrator can install it; the README says how.',
  });
}

/**
 * Gives every 429 a `Retry-After` in whole seconds: the SDK throws an error without any code when the
 * header is a date or missing, and believes a negative one.
 */
const fetchWithRetryAfter: NonNullable<WebClientOptions['fetch']> = async (url, init) => {
  const response = await fetch(url, init);
  if (response.status !== 429) return response;
  const headers = new Headers(response.headers);
  const ms = parseRetryAfter(headers.get('retry-after'), Date.now()) ?? -1;
  const seconds = ms < 0 ? DEFAULT_WAIT_S : Math.max(1, Math.ceil(ms / 1_000));
  headers.set('retry-after', String(Math.min(seconds, LONGEST_WAIT_S)));
  return new Response(response.body, { status: 429, headers });
};
