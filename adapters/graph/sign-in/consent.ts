import type { ExtraPort } from '../../../skills/core/ports/accounts.js';
import { createSignIn, type GraphRegistration, toSignInError } from './sign-in.js';
import { createSignInNetwork } from './sign-in-network.js';
import { createSigningKeys } from './signing-keys.js';

/** What one consent is asked with; each is random and used once. */
export interface ConsentQuestion {
  readonly state: string;
  readonly nonce: string;
  /** SHA-256 of the verifier (PKCE, S256). */
  readonly challenge: string;
  readonly extra: ExtraPort | undefined;
}

/** Permissions to ask for: without an extra those of the mailbox, which may be none. */
export type ScopesFor = (extra: ExtraPort | undefined) => readonly string[];

/** What came of a consent. */
export interface Consent {
  /** Claims of the id token, unchecked; undefined when the service did not sign it. */
  readonly claims: unknown;
  /** MSAL's token cache: a secret. */
  readonly cache: string;
}

/** The two ends of an authorization code flow with PKCE. */
export interface Consents {
  /** Origin of the page on which a person consents. */
  readonly origin: string;
  /** Who id tokens of a tenant have to be from. */
  issuerOf(tenant: string): string;
  /** The address of that page. */
  ask(question: ConsentQuestion): Promise<string>;
  /** Exchanges a code. Throws `AuthenticationError`, or `UnavailableError` when there is no answer. */
  redeem(code: string, verifier: string, extra: ExtraPort | undefined): Promise<Consent>;
}

/** Creates consents for a registration; without scopes one only learns who somebody is. */
export function createConsents(
  registration: GraphRegistration,
  redirectUri: string,
  scopesFor: ScopesFor,
): Consents {
  const network = createSignInNetwork(registration.tenantId, registration.authorityUrl);
  const keys = createSigningKeys(async () => {
    const url = `${network.authority}/discovery/v2.0/keys`;
    return (await network.networkClient.sendGetRequestAsync(url)).body;
  });
  const requestFor = (extra: ExtraPort | undefined) => ({
    scopes: [...scopesFor(extra)],
    redirectUri,
  });
  return {
    origin: new URL(network.toAddress(network.authority)).origin,
    issuerOf: (tenant) => `${new URL(network.authority).origin}/${tenant}/v2.0`,

    async ask({ state, nonce, challenge, extra }) {
      const url = await createSignIn(registration).getAuthCodeUrl({
        ...requestFor(extra),
        state,
        nonce,
        codeChallenge: challenge,
        codeChallengeMethod: 'S256',
        // Whoever is signed in already must see which account is about to be connected.
        prompt: 'select_account',
      });
      return network.toAddress(url);
    },

    async redeem(code, verifier, extra) {
      // A sign-in of its own: its cache holds this one account and nobody else's.
      const signIn = createSignIn(registration);
      try {
        const { idToken, idTokenClaims } = await signIn.acquireTokenByCode({
          ...requestFor(extra),
          code,
          codeVerifier: verifier,
        });
        const claims = (await keys.hasSigned(idToken)) ? idTokenClaims : undefined;
        return { claims, cache: signIn.getTokenCache().serialize() };
      } catch (error) {
        throw toSignInError(error);
      }
    },
  };
}
