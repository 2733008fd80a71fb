import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';

type Answer<T> = { headers: Record<string, string>; body: T; status: number };

/** MSAL gives no signal to stop a request with. */
const REQUEST_MS = 15_000;

/** MSAL takes only https authorities; this host stands for a sign-in service on this machine. */
const LOOPBACK_STAND_IN = 'sign-in.localhost';

/** The sign-in service of the world-wide cloud. */
const SIGN_IN_ROOT = 'https://login.microsoftonline.com';

/** Where MSAL is told the sign-in service is, and the network that leads there. */
export interface SignInNetwork {
  readonly authority: string;
  readonly knownAuthorities: string[];
  /** Given for a loopback service, so that MSAL asks nobody about it. */
  readonly authorityMetadata: string | undefined;
  readonly networkClient: INetworkModule;
  /** Where an address that MSAL made really leads. */
  toAddress(url: string): string;
}

/**
 * Prepares MSAL for a sign-in service: Microsoft's, or one on this machine over plain http.
 *
 * Requests go through `fetch` without redirects, only ever to the service's own origin. A service that
 * is busy or down counts as one that does not answer.
 */
export function createSignInNetwork(tenantId: string, root: string = SIGN_IN_ROOT): SignInNetwork {
  const { origin, protocol } = new URL(root);
  const isLocal = protocol === 'http:';
  const host = isLocal ? LOOPBACK_STAND_IN : new URL(root).host;
  const base = `https://${host}/${tenantId}`;
  const toAddress = (url: string): string => {
    const target = new URL(url);
    return target.host === host ? `${origin}${target.pathname}${target.search}` : url;
  };
  const send = async <T>(url: string, method: string, options?: NetworkRequestOptions) => {
    const response = await fetch(toAddress(url), {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(REQUEST_MS),
      ...(options?.headers ? { headers: options.headers } : {}),
      ...(options?.body ? { body: options.body } : {}),
    });
    // MSAL takes every answer for a word about the sign-in. What it is not told about is no answer to it.
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      throw new Error(`The sign-in service answered ${response.status}.`);
    }
    const headers = Object.fromEntries(response.headers);
    const text = await response.text();
    // MSAL reads `error` out of the body itself; a gateway's page is no JSON and becomes empty.
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { headers, body: (isJson ? JSON.parse(text) : {}) as T, status: response.status };
  };
  return {
    toAddress,
    authority: base,
    knownAuthorities: [host],
    authorityMetadata: isLocal ? metadataOf(base) : undefined,
    networkClient: {
      sendGetRequestAsync: <T>(url: string, options?: NetworkRequestOptions) =>
        send<T>(url, 'GET', options) as Promise<Answer<T>>,
      sendPostRequestAsync: <T>(url: string, options?: NetworkRequestOptions) =>
        send<T>(url, 'POST', options) as Promise<Answer<T>>,
    },
  };
}

function metadataOf(base: string): string {
  return JSON.stringify({
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  });
}
