import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** A signing key of the local identity service. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly published: JWK & { readonly endorsements: readonly string[] };
}

/**
 * The Bot Framework's identity service on this machine: OpenID metadata, keys and, for outbound calls,
 * the token endpoint.
 */
export interface IdentityServer {
  /** The SDK caches keys for each metadata URL in a static map: this one is never used twice. */
  readonly metadataUrl: string;
  readonly loginUrl: string;
  readonly key: SigningKey;
  /** How often the keys were asked for. */
  readonly keyRequests: () => number;
  /** Forms of the token requests, in order. */
  readonly tokenRequests: readonly URLSearchParams[];
  /** Publishes a new key in the place of all former ones. */
  rotate(endorsements?: readonly string[]): Promise<SigningKey>;
  /** Answers everything with this status from now on; 200 is normal. */
  fail(status: number): void;
  /** Takes no other client secret from now on; the tests' bots have `secret`. */
  expectSecret(secret: string): void;
  stop(): Promise<void>;
}

/** Makes a key as the Bot Framework publishes it. */
export async function createSigningKey(
  endorsements: readonly string[] = ['msteams'],
): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomUUID();
  const jwk = await exportJWK(publicKey);
  return {
    kid,
    privateKey,
    published: { ...jwk, kid, use: 'sig', alg: 'RS256', endorsements },
  };
}

/** Starts the service. Every token it hands out is `token-1`, `token-2` and so on, for an hour. */
export async function startIdentityServer(): Promise<IdentityServer> {
  let key = await createSigningKey();
  let status = 200;
  let secret = 'secret';
  let keyRequests = 0;
  const tokenRequests: URLSearchParams[] = [];
  const nonce = randomUUID();

  const server = createServer(async (request, response) => {
    if (status !== 200) return json(response, status, { error: 'down' });
    if (request.url === `/${nonce}/openid`) {
      return json(response, 200, {
        issuer: 'https://api.botframework.com',
        jwks_uri: `${base()}/${nonce}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    }
    if (request.url === `/${nonce}/keys`) {
      keyRequests += 1;
      return json(response, 200, { keys: [key.published] });
    }
    if (/^\/[\w-]+\/oauth2\/v2\.0\/token$/.test(request.url ?? '')) {
      let body = '';
      for await (const chunk of request) body += chunk;
      const form = new URLSearchParams(body);
      if (form.get('client_secret') !== secret) {
        return json(response, 401, { error: 'invalid_client' });
      }
      tokenRequests.push(form);
      return json(response, 200, {
        token_type: 'Bearer',
        access_token: `token-${tokenRequests.length}`,
        expires_in: 3600,
      });
    }
    return json(response, 404, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  const base = () => `http://127.0.0.1:${port}`;

  return {
    metadataUrl: `${base()}/${nonce}/openid`,
    loginUrl: base(),
    get key() {
      return key;
    },
    keyRequests: () => keyRequests,
    tokenRequests,
    async rotate(endorsements) {
      key = await createSigningKey(endorsements);
      return key;
    },
    fail(next) {
      status = next;
    },
    expectSecret(next) {
      secret = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Claims of a token as the connector sends it, all of them right. */
export interface TokenClaims {
  readonly appId: string;
  readonly serviceUrl: string;
}

/** Signs a token; `change` may replace or, with undefined, remove claims and header fields. */
export async function signToken(
  { appId, serviceUrl }: TokenClaims,
  key: SigningKey,
  change: {
    readonly claims?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
  } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    nbf: now - 60,
    exp: now + 600,
    ...change.claims,
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT', ...change.header })
    .sign(key.privateKey);
}
