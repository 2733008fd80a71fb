import { AuthError, ConfidentialClientApplication, LogLevel, ServerError } from '@azure/msal-node';
import {
  AuthenticationError,
  DaybriefError,
  UnavailableError,
} from '../../../skills/core/errors.js';
import type { TokenSource } from '../client.js';
import { accountSwitchedOff } from '../errors.js';
import { toSignInRefusal } from './refusals.js';
import { createSignInNetwork } from './sign-in-network.js';

/**
 * The account is disabled, or not in the directory any more:
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const LEFT: ReadonlySet<string> = new Set(['50057', '50034']);

/** The app registration that Graph is asked with. */
export interface GraphRegistration {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Root of the sign-in service. @default Microsoft's */
  readonly authorityUrl?: string | undefined;
}

/** Creates MSAL's application for a registration. It logs nothing: its messages hold user names. */
export function createSignIn(registration: GraphRegistration): ConfidentialClientApplication {
  const network = createSignInNetwork(registration.tenantId, registration.authorityUrl);
  return new ConfidentialClientApplication({
    auth: {
      clientId: registration.clientId,
      clientSecret: registration.clientSecret,
      authority: network.authority,
      knownAuthorities: network.knownAuthorities,
      ...(network.authorityMetadata ? { authorityMetadata: network.authorityMetadata } : {}),
    },
    system: {
      networkClient: network.networkClient,
      loggerOptions: { logLevel: LogLevel.Error, loggerCallback: () => undefined },
    },
  });
}

/**
 * Creates a source of application tokens: one for all mailboxes that the administrator consented to.
 *
 * MSAL keeps the token until shortly before it ends. `scopeRoot` is the Graph root it is for.
 */
export function createApplicationTokens(
  registration: GraphRegistration,
  scopeRoot: string,
): TokenSource {
  const signIn = createSignIn(registration);
  const ask = (skipCache: boolean) =>
    signIn.acquireTokenByClientCredential({ scopes: [`${scopeRoot}/.default`], skipCache });
  return async (refused) => {
    try {
      const kept = await ask(false);
      // Another request may have renewed it meanwhile.
      const result = kept && kept.accessToken === refused ? await ask(true) : kept;
      if (result) return result.accessToken;
    } catch (error) {
      throw toSignInError(error);
    }
    throw signInMissing();
  };
}

/** A person's kept sign-in. */
export interface KeptSignIn {
  /** MSAL's token cache, as it serializes it: a secret. */
  readonly cache: string;
  /** Called with the new cache when a token was renewed. */
  readonly save: (cache: string) => Promise<void>;
}

/**
 * Creates a source of tokens for one person who connected their account.
 *
 * Renews silently and hands the new cache to `save` before the token is used, because the old refresh
 * token may be void from then on. Throws `AuthenticationError` when a new sign-in is needed.
 */
export function createDelegatedTokens(
  registration: GraphRegistration,
  kept: KeptSignIn,
  scopes: readonly string[],
): TokenSource {
  const signIn = createSignIn(registration);
  const cache = signIn.getTokenCache();
  cache.deserialize(kept.cache);
  return async (refused) => {
    try {
      const [account] = await cache.getAllAccounts();
      if (!account) throw signInMissing();
      const ask = (forceRefresh: boolean) =>
        signIn.acquireTokenSilent({ account, scopes: [...scopes], forceRefresh });
      const current = await ask(false);
      // Another request may have renewed it meanwhile.
      const result = current.accessToken === refused ? await ask(true) : current;
      if (cache.hasChanged()) await kept.save(cache.serialize());
      return result.accessToken;
    } catch (error) {
      throw error instanceof DaybriefError ? error : toSignInError(error);
    }
  };
}

/** Turns what MSAL threw into a `DaybriefError`: an answer of the service, or no answer. */
export function toSignInError(error: unknown): DaybriefError {
  // Typed as text, and a number in truth.
  if (error instanceof ServerError && LEFT.has(String(error.errorNo))) {
    return accountSwitchedOff(error);
  }
  if (error instanceof AuthError && error.errorCode !== 'network_error') {
    return new AuthenticationError({
      what: 'Microsoft did not accept the sign-in.',
      ...toSignInRefusal(error),
      cause: error,
    });
  }
  return new UnavailableError({
    what: 'The sign-in service of Microsoft does not answer.',
    remedy: 'Try again in a few minutes; nothing is lost.',
    cause: error,
  });
}

function signInMissing(): AuthenticationError {
  return new AuthenticationError({
    what: 'There is no sign-in at Microsoft to read your mailbox with.',
    remedy: 'Sign in with "connect"; your schedule is kept.',
  });
}
