import * as z from 'zod';
import type { Clock } from '../../../skills/core/ports/clock.js';
import { ConnectorError, toDaybriefError } from './errors.js';

/** Gives the bearer token for the connector; undefined in local mode, where none is needed. */
export interface ConnectorToken {
  get(): Promise<string | undefined>;
  /** Forgets the token after the connector refused it. */
  invalidate(): void;
}

/** Local mode: the Agents Playground asks for no token. */
export const noToken: ConnectorToken = { get: async () => undefined, invalidate: () => undefined };

/** The bot registration that a token is asked for. */
export interface BotCredentials {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
}

const tokenSchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
});

/** A token is renewed this long before it expires. */
const RENEW_BEFORE_MS = 5 * 60_000;
const REQUEST_MS = 10_000;

/**
 * Creates a source of connector tokens by client credentials, cached until shortly before they expire.
 *
 * Calls at the same time share one request. Throws `AuthenticationError` when the secret is refused and
 * `UnavailableError` when the sign-in service cannot be reached: nothing was sent then.
 */
export function createConnectorToken(
  { appId, appPassword, tenantId }: BotCredentials,
  clock: Clock,
  loginUrl = 'https://login.microsoftonline.com',
): ConnectorToken {
  const url = `${loginUrl}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
  let cached: { readonly token: string; readonly renewAt: number } | undefined;
  let pending: Promise<string> | undefined;

  async function request(): Promise<string> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(REQUEST_MS),
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: appId,
          client_secret: appPassword,
          scope: 'https://api.botframework.com/.default',
        }),
      });
      if (!response.ok) {
        // A wrong secret or app id is 400 or 401 here; both mean that the registration must be corrected.
        const isAway = response.status === 429 || response.status >= 500;
        throw new ConnectorError(isAway ? 503 : 401);
      }
      const { access_token, expires_in } = tokenSchema.parse(await response.json());
      cached = { token: access_token, renewAt: clock.now() + expires_in * 1_000 - RENEW_BEFORE_MS };
      return access_token;
    } catch (error) {
      throw toDaybriefError(error, 'token');
    } finally {
      pending = undefined;
    }
  }

  return {
    async get() {
      if (cached !== undefined && cached.renewAt > clock.now()) return cached.token;
      pending ??= request();
      return pending;
    },
    invalidate() {
      cached = undefined;
    },
  };
}
