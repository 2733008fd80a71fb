import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Who sits at the sign-in page. */
export interface Person {
  readonly oid: string;
  readonly tid: string;
  /** Told by the service, and never to be used as a key. */
  readonly email?: string;
  /** Presses "Cancel" instead of consenting. */
  readonly declines?: boolean;
}

/** What the sign-in page was asked with. */
export type AuthorizeRequest = Readonly<Record<string, string>>;

/** A local sign-in service: authorize page, token endpoint with code, PKCE and refresh. */
export interface Identity {
  /** From now on this person sits at the page. */
  signIn(person: Person): void;
  readonly authorizeRequests: readonly AuthorizeRequest[];
  readonly tokenRequests: readonly AuthorizeRequest[];
  /** Changes claims of the next id token. */
  twist(claims: Readonly<Record<string, unknown>>): void;
  /** Signs the next id token with somebody else's key. */
  forge(): void;
  /** No token given so far is good any longer. */
  revoke(): void;
  /** How long access tokens given from now on live. */
  readonly lifetime: { seconds: number };
  /** Whose token it is: an object id, `APPLICATION_TOKEN`, or undefined. */
  bearerOf(authorization: string | undefined): string | undefined;
  /** Names of the permissions that a person's token carries: `Mail.Read`. */
  scopesOf(authorization: string | undefined): ReadonlySet<string>;
  /** Answers when the address is the service's own. */
  answer(url: URL, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** The only client secret the service accepts. */
export const CLIENT_SECRET = 'graph-client-secret';
/** The token of the application itself, and the name of its bearer. */
export const APPLICATION_TOKEN = 'graph-application-token';

const KEY_ID = 'key-1';
const KEYS = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const FOREIGN_KEYS = generateKeyPairSync('rsa', { modulusLength: 2_048 });

interface Grant {
  readonly person: Person;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string;
}

/** Creates the service. It is strict where Entra is: a code is good once, its verifier must match. */
export function createIdentity(): Identity {
  let person: Person = { oid: 'u1', tid: 'tenant-1' };
  let twisted: Readonly<Record<string, unknown>> = {};
  let isForged = false;
  const codes = new Map<string, Grant>();
  const accessTokens = new Map<string, { readonly oid: string; readonly scopes: Set<string> }>();
  /** What each person allowed, by object id: as in Entra, it outlives every token. */
  const allowed = new Map<string, Set<string>>();
  const refreshTokens = new Map<string, Grant>();
  const authorizeRequests: AuthorizeRequest[] = [];
  const tokenRequests: AuthorizeRequest[] = [];
  const lifetime = { seconds: 3_599 };

  function authorize(url: URL, response: ServerResponse): void {
    const asked = Object.fromEntries(url.searchParams);
    authorizeRequests.push(asked);
    const back = new URL(asked['redirect_uri'] ?? '');
    back.searchParams.set('state', asked['state'] ?? '');
    if (asked['code_challenge_method'] !== 'S256' || asked['response_type'] !== 'code') {
      back.searchParams.set('error', 'invalid_request');
    } else if (person.declines) {
      back.searchParams.set('error', 'access_denied');
    } else {
      const code = randomUUID();
      const scopes = permissionsIn(asked['scope']);
      allowed.set(person.oid, new Set([...(allowed.get(person.oid) ?? []), ...scopes]));
      codes.set(code, {
        person,
        clientId: asked['client_id'] ?? '',
        redirectUri: asked['redirect_uri'] ?? '',
        challenge: asked['code_challenge'] ?? '',
        nonce: asked['nonce'] ?? '',
      });
      back.searchParams.set('code', code);
    }
    response.writeHead(302, { location: back.href });
    response.end();
  }

  function giveToken(form: URLSearchParams, response: ServerResponse): void {
    if (form.get('client_secret') !== CLIENT_SECRET) {
      send(response, 401, { error: 'invalid_client', error_description: 'wrong secret' });
      return;
    }
    if (form.get('grant_type') === 'client_credentials') {
      const token = { token_type: 'Bearer', expires_in: 3_599, access_token: APPLICATION_TOKEN };
      send(response, 200, token);
      return;
    }
    const grant = redeem(form);
    if (!grant) {
      send(response, 400, { error: 'invalid_grant', error_description: 'not accepted' });
      return;
    }
    const scopes = permissionsIn(form.get('scope') ?? undefined);
    const consented = allowed.get(grant.person.oid) ?? new Set();
    if ([...scopes].some((scope) => !consented.has(scope))) {
      refreshTokens.set(form.get('refresh_token') ?? '', grant);
      send(response, 400, {
        error: 'invalid_grant',
        suberror: 'consent_required',
        error_codes: [65001],
        error_description: 'AADSTS65001: not consented',
      });
      return;
    }
    const [access, refresh] = [`access-${randomUUID()}`, `refresh-${randomUUID()}`];
    accessTokens.set(access, { oid: grant.person.oid, scopes });
    refreshTokens.set(refresh, grant);
    send(response, 200, {
      token_type: 'Bearer',
      scope: form.get('scope') ?? '',
      expires_in: lifetime.seconds,
      access_token: access,
      refresh_token: refresh,
      id_token: toIdToken(grant),
      client_info: toBase64({ uid: grant.person.oid, utid: grant.person.tid }),
    });
  }

  /** What a form is good for. Codes and refresh tokens are good once. */
  function redeem(form: URLSearchParams): Grant | undefined {
    if (form.get('grant_type') === 'refresh_token') {
      const token = form.get('refresh_token') ?? '';
      const grant = refreshTokens.get(token);
      refreshTokens.delete(token);
      return grant;
    }
    const code = form.get('code') ?? '';
    const grant = codes.get(code);
    codes.delete(code);
    const verifier = form.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const isSame =
      grant?.challenge === challenge &&
      grant.redirectUri === form.get('redirect_uri') &&
      grant.clientId === form.get('client_id');
    return isSame ? grant : undefined;
  }

  function toIdToken({ person: { oid, tid, email }, clientId, nonce }: Grant): string {
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      iss: `https://sign-in.localhost/${tid}/v2.0`,
      aud: clientId,
      iat: now,
      exp: now + 3_600,
      sub: `sub-${oid}`,
      oid,
      tid,
      nonce,
      preferred_username: email ?? 'someone@example.com',
      ...twisted,
    };
    twisted = {};
    const signed = [toBase64({ alg: 'RS256', kid: KEY_ID }), toBase64(claims)].join('.');
    const key = isForged ? FOREIGN_KEYS.privateKey : KEYS.privateKey;
    isForged = false;
    const signature = sign('RSA-SHA256', Buffer.from(signed), key);
    return `${signed}.${signature.toString('base64url')}`;
  }

  return {
    signIn: (next) => {
      person = next;
    },
    authorizeRequests,
    tokenRequests,
    twist: (claims) => {
      twisted = claims;
    },
    forge: () => {
      isForged = true;
    },
    revoke: () => {
      accessTokens.clear();
      refreshTokens.clear();
    },
    lifetime,
    bearerOf(authorization) {
      const token = authorization?.replace(/^Bearer /, '') ?? '';
      return token === APPLICATION_TOKEN ? APPLICATION_TOKEN : accessTokens.get(token)?.oid;
    },
    scopesOf: (authorization) =>
      accessTokens.get(authorization?.replace(/^Bearer /, '') ?? '')?.scopes ?? new Set(),
    async answer(url, request, response) {
      if (url.pathname.endsWith('/oauth2/v2.0/authorize')) {
        authorize(url, response);
        return true;
      }
      if (url.pathname.endsWith('/discovery/v2.0/keys')) {
        const key = KEYS.publicKey.export({ format: 'jwk' });
        send(response, 200, { keys: [{ ...key, kid: KEY_ID, use: 'sig' }] });
        return true;
      }
      if (!url.pathname.endsWith('/oauth2/v2.0/token')) return false;
      let body = '';
      for await (const chunk of request) body += chunk;
      const form = new URLSearchParams(body);
      tokenRequests.push(Object.fromEntries(form));
      giveToken(form, response);
      return true;
    },
  };
}

/** The permissions of Graph among the scopes of a request; the others are OpenID's own. */
function permissionsIn(scope: string | undefined): Set<string> {
  const asked = (scope ?? '').split(' ').filter((each) => URL.canParse(each));
  return new Set(asked.map((each) => new URL(each).pathname.slice(1)));
}

function toBase64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
