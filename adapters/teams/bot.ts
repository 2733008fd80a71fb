import type { RequestListener } from 'node:http';
import { Application, type TurnState } from '@microsoft/teams-ai';
import { ConfigError } from '../../skills/core/errors.js';
import type { Installations, Surface } from '../../skills/core/ports/surface.js';
import { createAnswering } from '../chat/answering.js';
import { createExpiring } from '../chat/expiring.js';
import { createWorkload, GRACE_MS } from '../chat/workload.js';
import { activitySchema, conversationOf } from './in/activity.js';
import { GuardedAdapter } from './in/authentication.js';
import { registerCardPresses } from './in/card-press.js';
import { registerFeedback } from './in/feedback.js';
import { registerFileConsent } from './in/file-consent.js';
import { registerInstallation } from './in/installation.js';
import { createListener } from './in/listener.js';
import { registerMessageExtension } from './in/message-extension.js';
import { createMessageHandler } from './in/messages.js';
import { answerPost, linkPost, registerPost } from './in/post-press.js';
import { createConnector } from './out/connector.js';
import { type ConnectorToken, createConnectorToken, noToken } from './out/connector-token.js';
import { createSendLimiter } from './out/send-limiter.js';
import { createServiceUrls } from './out/service-urls.js';
import { createTeamsSurface } from './out/surface.js';
import { CONNECTOR_ORIGINS, onlyLoopback, onlyOrigins, onlySharePoint } from './out/url-policy.js';
import type { TeamsPorts, TeamsTools } from './tools.js';

/** What the bot is made of. The first five are configuration, the rest are ports. */
export interface TeamsBotOptions extends TeamsPorts {
  readonly appId?: string | undefined;
  readonly appPassword?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly openIdMetadataUrl?: string | undefined;
  /** Answers anonymous callers of this machine, as such; only possible without an app id. */
  readonly localMode: boolean;
  readonly installations: Installations;
  /** How many processes send in the same tenants, this one included; 1 by default. */
  readonly processes?: () => number;
  /** Origins of connectors that may be called with the bot's token; Microsoft's by default. */
  readonly connectorOrigins?: readonly string[];
  /** Whether the client knows Teams' cards for files; the Agents Playground of local mode does not. */
  readonly fileCards?: boolean;
  /** Origins that files may be fetched from and put to besides SharePoint. */
  readonly fileOrigins?: readonly string[];
  /** Root of the sign-in service; Microsoft's by default. */
  readonly loginUrl?: string;
}

/** The running bot. */
export interface TeamsBot {
  /** Answers `POST /api/messages`. */
  readonly requestListener: RequestListener;
  /** What the worker delivers scheduled replies through. */
  readonly surface: Surface;
  /** Takes nothing new, and lets accepted requests end for at most `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

/** How long, and of how many people, the files are remembered that they shared last. */
const RECENT_FILES_MS = 60 * 60_000;
const MOST_RECENT_FILES = 1_000;

/**
 * Creates the bot.
 *
 * Throws `ConfigError` unless app id, password and tenant are set, or none is and `localMode` is on:
 * the SDK would otherwise answer anyone.
 */
export function createTeamsBot(options: TeamsBotOptions): TeamsBot {
  const { log, clock } = options;
  const credentials = readCredentials(options);
  const token: ConnectorToken =
    credentials === undefined
      ? noToken
      : createConnectorToken(credentials, clock, options.loginUrl);
  const mayCall =
    credentials === undefined
      ? onlyLoopback
      : onlyOrigins(options.connectorOrigins ?? CONNECTOR_ORIGINS);
  const limiter = createSendLimiter(clock, options.timers, options.processes);
  const connector = createConnector({ token, limiter, mayCall, clock });
  const serviceUrls = createServiceUrls(options.installations, clock);
  const workload = createWorkload();
  const { appId: _id, appPassword: _password, tenantId: _tenant, ...ports } = options;
  const tools: TeamsTools = {
    ...ports,
    answering: createAnswering(options, workload),
    connector,
    fileCards: options.fileCards ?? credentials !== undefined,
    serviceUrls,
    recentFiles: createExpiring(clock, RECENT_FILES_MS, MOST_RECENT_FILES),
    mayFetch: onlySharePoint(options.fileOrigins),
  };

  const adapter = new GuardedAdapter(credentials?.appId, options.openIdMetadataUrl);
  const app = new Application<TurnState>({
    adapter,
    // Both would send through the SDK's own client; the bot does them itself.
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  app.activity('message', createMessageHandler(tools));
  registerCardPresses(app, tools);
  registerPost(app, linkPost, options.waitingFiles, tools);
  registerPost(app, answerPost, options.waitingReplies, tools);
  registerFeedback(app, tools);
  registerFileConsent(app, tools);
  registerMessageExtension(app, tools);
  registerInstallation(app, tools);

  return {
    requestListener: createListener({
      localMode: credentials === undefined,
      tenantId: credentials?.tenantId,
      mayCall,
      adapter,
      log,
      turn: async (context) => {
        const activity = activitySchema.parse(context.activity);
        const conversation = conversationOf(activity);
        if (conversation) {
          const { tenant, serviceUrl, conversationId } = conversation;
          const isOwn = activity.type !== 'invoke';
          // A store that is away keeps nobody from being answered: the activity itself says where.
          await serviceUrls
            .learn(tenant, serviceUrl, isOwn ? conversationId : undefined)
            .catch((error: unknown) => log.error('teams.service-url-not-kept', error));
        }
        await app.run(context);
      },
    }),
    surface: createTeamsSurface(connector, serviceUrls, options),
    stop: (graceMs = GRACE_MS) => workload.stop(graceMs),
  };
}

function readCredentials({ appId, appPassword, tenantId, localMode }: TeamsBotOptions) {
  if (appId && appPassword && tenantId) return { appId, appPassword, tenantId };
  if (!appId && !appPassword && !tenantId && localMode) return undefined;
  const values = {
    TEAMS_APP_ID: appId,
    TEAMS_APP_PASSWORD: appPassword,
    TEAMS_TENANT_ID: tenantId,
  };
  throw new ConfigError(
    Object.entries(values)
      .filter(([, value]) => !value)
      .map(([name]) => `${name} is missing: without it anyone could speak to the Teams bot.`),
  );
}
