import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  CallerIdConstants,
  type InvokeResponse,
  type Activity as SdkActivity,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConfiguration,
  AuthenticationConstants,
  AuthenticationError,
  MicrosoftAppCredentials,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { Activity } from './activity.js';
import { type ProvenActivity, Refusal } from './request-guard.js';

/** Proves who sent an activity, and runs turns for it. */
export class GuardedAdapter extends TeamsAdapter {
  readonly #anonymous: boolean;

  /** `appId` undefined is local mode: every activity counts as proved, the guard let only this machine in. */
  constructor(appId: string | undefined, openIdMetadataUrl: string | undefined) {
    super(
      authenticationUrls(openIdMetadataUrl),
      new InboundOnlyCredentials(appId),
      new AuthenticationConfiguration(['msteams']),
    );
    this.#anonymous = appId === undefined;
  }

  /** Throws a `Refusal`: 401 for a token that proves nothing, 503 when the keys cannot be fetched. */
  async authenticate(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const result = await this.botFrameworkAuthentication
      .authenticateRequest(toSdkActivity(activity), header)
      .catch((error: unknown) => {
        throw new Refusal(isAboutToken(error) ? 401 : 503, 'token', error);
      });
    // The SDK also accepts tokens of the Bot Framework Emulator, which Entra issues to anyone who holds
    // the app's secret and which name no service URL. Only the connector's own are taken here.
    const claim = (name: string) => result.claimsIdentity.getClaimValue(name);
    const fromConnector =
      claim(AuthenticationConstants.IssuerClaim) ===
      AuthenticationConstants.ToBotFromChannelTokenIssuer;
    if (!this.#anonymous && !fromConnector) throw new Refusal(401, 'issuer');
    // Without an expiry the SDK would take a token for ever.
    if (!this.#anonymous && claim('exp') === null) throw new Refusal(401, 'no expiry');
    return result;
  }

  /** Runs one turn. Errors of the handlers come through; there is no `onTurnError` to turn them into 200. */
  async run(
    proof: AuthenticateRequestResult,
    activity: ProvenActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(proof, toSdkActivity(activity), logic);
  }
}

// The SDK's type asks for fields that Teams does not send; the guard checked those that it uses.
function toSdkActivity(activity: Activity): SdkActivity {
  return activity as unknown as SdkActivity;
}

/**
 * All seven URLs: setting any one of them switches off every default of the SDK, and the others would
 * become undefined.
 */
function authenticationUrls(openIdMetadataUrl: string | undefined) {
  const constants = AuthenticationConstants;
  return {
    ToChannelFromBotLoginUrl: constants.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: constants.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: constants.ToBotFromChannelTokenIssuer,
    OAuthUrl: constants.OAuthUrl,
    ToBotFromChannelOpenIdMetadataUrl:
      openIdMetadataUrl ?? constants.ToBotFromChannelOpenIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl:
      openIdMetadataUrl ?? constants.ToBotFromEmulatorOpenIdMetadataUrl,
    CallerId: CallerIdConstants.PublicAzureChannel,
  };
}

/** Knows the app id that tokens must be made out to, and gives the SDK nothing to send with. */
class InboundOnlyCredentials extends ServiceClientCredentialsFactory {
  readonly #appId: string | undefined;

  constructor(appId: string | undefined) {
    super();
    this.#appId = appId;
  }

  async isValidAppId(appId = ''): Promise<boolean> {
    return this.#appId !== undefined && appId === this.#appId;
  }

  async isAuthenticationDisabled(): Promise<boolean> {
    return this.#appId === undefined;
  }

  async createCredentials() {
    return MicrosoftAppCredentials.Empty;
  }
}

const TOKEN_ERRORS = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError', 'SyntaxError'];

/**
 * Whether the token is at fault rather than the way to the keys.
 *
 * `jsonwebtoken` throws its own classes past the SDK, which the SDK would answer with 500. An
 * `AuthenticationError` with status 500 means that the metadata host answered with an error.
 */
function isAboutToken(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode < 500;
  return error instanceof Error && TOKEN_ERRORS.includes(error.name);
}
