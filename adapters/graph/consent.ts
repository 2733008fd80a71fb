import { createSignIn, type GraphRegistration, toSignInError } from './sign-in.js';
import { createSignInNetwork } from './sign-in-network.js';

/** What one consent is asked with; each is random and used once. */
export interface ConsentQuestion {
  readonly state: string;
  readonly nonce: string;
  /** SHA-256 of the verifier (PKCE, S256). */
  readonly challenge: string;
}

/** What came of a consent. */
export interface Consent {
  /** Claims of the id token, unchecked. */
  readonly claims: unknown;
  /** MSAL's token cache: a secret. */
  readonly cache: string;
}

/** The two ends of an authorization code flow with PKCE. */
export interface Consents {
  /** Origin of the page on which a person consents. */
  readonly origin: string;
  /** The address of that page. */
  ask(question: ConsentQuestion): Promise<string>;
  /** Exchanges a code. Throws `AuthenticationError`, or `UnavailableError` when there is no answer. */
  redeem(code: string, verifier: string): Promise<Consent>;
}

/** Creates consents for a registration; `scopes` may be empty, to learn only who somebody is. */
export function createConsents(
  registration: GraphRegistration,
  redirectUri: string,
  scopes: readonly string[],
): Consents {
  const network = createSignInNetwork(registration.tenantId, registration.authorityUrl);
  const request = { scopes: [...scopes], redirectUri };
  return {
    origin: new URL(network.toAddress(network.authority)).origin,

    async ask({ state, nonce, challenge }) {
      const url = await createSignIn(registration).getAuthCodeUrl({
        ...request,
        state,
        nonce,
        codeChallenge: challenge,
        codeChallengeMethod: 'S256',
        // Whoever is signed in already must see which account is about to be connected.
        prompt: 'select_account',
      });
      return network.toAddress(url);
    },

    async redeem(code, verifier) {
      // A sign-in of its own: its cache holds this one account and nobody else's.
      const signIn = createSignIn(registration);
      try {
        const { idTokenClaims } = await signIn.acquireTokenByCode({
          ...request,
          code,
          codeVerifier: verifier,
        });
        return { claims: idTokenClaims, cache: signIn.getTokenCache().serialize() };
      } catch (error) {
        throw toSignInError(error);
      }
    },
  };
}
