import type { Installation as SlackInstallation } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import * as z from 'zod';
import { AuthenticationError } from '../../skills/core/errors.js';
import type { Installation, Installations } from '../../skills/core/ports/surface.js';
import { parseRetryAfter } from '../../skills/core/retry-after.js';
import { reading } from './out/errors.js';

/** Longest that a person waits for one call to Slack. */
const CALL_TIMEOUT_MS = 10_000;

/** Which pause is believed when Slack asks for one; the default is for one that cannot be read. */
const PAUSE = { leastMs: 1_000, mostMs: 60 * 60_000, defaultMs: 30_000 };

/** The bot of one workspace. */
export interface Workspace extends z.infer<typeof Secret> {
  /** Team id, or the enterprise's when installed for all its workspaces. */
  readonly tenant: string;
}

const Secret = z.object({
  botToken: z.string().min(1),
  botUserId: z.string().min(1),
  botId: z.string().min(1),
});

/** Reads a stored installation back. Throws a `ZodError` when the store holds something else. */
function readWorkspace({ tenant, secret }: Installation): Workspace {
  return { tenant, ...Secret.parse(JSON.parse(secret)) };
}

/** What is kept of Slack's answer to an installation: the bot's own token and ids, nothing of the user. */
export function toInstallation(
  granted: SlackInstallation<'v1' | 'v2', boolean>,
  now: number,
): Installation {
  const tenant = granted.isEnterpriseInstall ? granted.enterprise?.id : granted.team?.id;
  const { token, userId, id } = granted.bot ?? {};
  if (tenant === undefined) throw new TypeError('An installation names no workspace.');
  const secret = JSON.stringify(Secret.parse({ botToken: token, botUserId: userId, botId: id }));
  return { surface: 'slack', tenant, secret, installedAt: now };
}

/** Workspaces that Daybrief is installed in, and how to speak to each. */
export type Clients = ReturnType<typeof createClients>;

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
  readonly token?: string | undefined;
  readonly installations?: Installations | undefined;
  readonly clientOptions: WebClientOptions;
}) {
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

  /** Throws `AuthenticationError` when Daybrief is installed in none of them. */
  const workspace = async (tenants: readonly string[]): Promise<Workspace> => {
    const fixed = await ownWorkspace();
    if (fixed && tenants.includes(fixed.tenant)) return fixed;
    for (const tenant of tenants) {
      const installation = fixed ? undefined : await installations?.find('slack', tenant);
      if (installation) return readWorkspace(installation);
    }
    throw notInstalled();
  };

  return {
    workspace,
    /** Throws `AuthenticationError` when Daybrief is not installed there. */
    async client(tenant: string): Promise<WebClient> {
      // Looked up each time: another process may have installed or removed Daybrief there.
      const { botToken } = await workspace([tenant]);
      const ready = known.get(tenant);
      if (ready?.token === botToken) return ready;
      const client = new WebClient(botToken, clientOptions);
      known.set(tenant, client);
      return client;
    },
  };
}

async function readOwnWorkspace(token: string, options: WebClientOptions): Promise<Workspace> {
  const client = new WebClient(token, options);
  const answer = await reading('accept the bot token', client.auth.test());
  const { team_id: team, enterprise_id: enterprise, user_id: botUserId, bot_id: botId } = answer;
  const tenant = answer.is_enterprise_install ? enterprise : team;
  if (!tenant || !botUserId || !botId) throw notInstalled();
  return { tenant, botToken: token, botUserId, botId };
}

function notInstalled(): AuthenticationError {
  return new AuthenticationError({
    what: 'Daybrief is not installed in this workspace.',
    remedy: 'Ask in the workspace that has it, or ask an administrator to install it here.',
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
  const ms = parseRetryAfter(headers.get('retry-after'), Date.now()) ?? PAUSE.defaultMs;
  const believed = Math.min(Math.max(ms, PAUSE.leastMs), PAUSE.mostMs);
  headers.set('retry-after', String(Math.ceil(believed / 1_000)));
  return new Response(response.body, { status: 429, headers });
};
