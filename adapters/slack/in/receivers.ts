import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import {
  type App,
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Logger,
  type Receiver,
  SocketModeReceiver,
} from '@slack/bolt';
import { PermissionError } from '../../../skills/core/errors.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import { toInstallation } from '../clients.js';
import type { OAuthOptions, SlackBotOptions } from '../options.js';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../scopes.js';
import { isTimely } from './admission.js';
import { keepConnected } from './keep-connected.js';
import { bufferBody } from './raw-body.js';

/** Where Slack posts events, commands and clicks. */
export const EVENTS_PATH = '/slack/events';

/** Where an administrator starts an installation, and where Slack sends them back. */
const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

type ReceiverOptions = Pick<
  SlackBotOptions,
  'oauth' | 'signingSecret' | 'appToken' | 'apiUrl' | 'clock' | 'timers' | 'log'
>;

/**
 * Creates signed HTTP, and Socket Mode when there is an app token.
 *
 * The HTTP listener never listens by itself: one port serves Slack, Teams and health.
 */
export function createReceivers(options: ReceiverOptions, logger: Logger) {
  const { appToken, oauth, clock, log } = options;
  // Socket Mode needs no secret, and an empty one would let anybody sign.
  const signingSecret = options.signingSecret || randomBytes(32).toString('hex');
  // No `retryConfig` here: with the SDK's default a reconnect survives an outage of Slack; with none
  // it ends in an unhandled rejection, which ends the process.
  const clientOptions = options.apiUrl === undefined ? {} : { slackApiUrl: options.apiUrl };
  const http = new HTTPReceiver({
    signingSecret,
    endpoints: EVENTS_PATH,
    logger,
    ...(oauth === undefined ? {} : toInstallerOptions(oauth, clock, clientOptions)),
  });
  const socket =
    appToken === undefined
      ? undefined
      : new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions } });
  if (socket) keepConnected(socket.client, options);
  const installPaths = oauth === undefined ? [] : [INSTALL_PATH, REDIRECT_PATH];
  const receiver: Receiver = {
    init(app: App) {
      http.init(app);
      socket?.init(app);
    },
    start: async () => socket?.start(),
    stop: async () => socket?.stop(),
  };
  const requestListener: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isEvent = pathname === EVENTS_PATH && request.method === 'POST';
    const isInstall = installPaths.includes(pathname) && request.method === 'GET';
    const isOnTime = isTimely(request.headers['x-slack-request-timestamp'], clock.now());
    response.once('finish', () => {
      if (response.statusCode === 401) log.warn('slack.signature-refused', { onTime: isOnTime });
    });
    if (isInstall) {
      http.requestListener(request, response);
    } else if (isEvent && isOnTime) {
      bufferBody(request).then(
        (status) => {
          if (status === undefined) http.requestListener(request, response);
          else response.writeHead(status, { connection: 'close' }).end();
        },
        // Whoever sent it is gone.
        () => response.destroy(),
      );
    } else response.writeHead(isEvent ? 401 : 404).end();
  };
  return { receiver, requestListener };
}

function toInstallerOptions(
  { installations, workspaces = [], authorizationUrl, publicUrl, ...secrets }: OAuthOptions,
  clock: Clock,
  clientOptions: { readonly slackApiUrl?: string },
): Partial<HTTPReceiverOptions> {
  return {
    ...secrets,
    scopes: [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES].map(({ scope }) => scope),
    redirectUri: new URL(REDIRECT_PATH, publicUrl).href,
    installerOptions: {
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      clientOptions,
      ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
    },
    installationStore: {
      storeInstallation: async (granted) => {
        const installation = toInstallation(granted, clock.now());
        if (workspaces.length > 0 && !workspaces.includes(installation.tenant)) {
          throw new PermissionError({
            what: 'This workspace may not install Daybrief.',
            remedy: 'Ask whoever runs it to add the workspace to SLACK_WORKSPACES.',
          });
        }
        await installations.save(installation);
      },
      fetchInstallation: async () => {
        // `authorize` in bot.ts reads the port itself, and nobody else asks.
        throw new TypeError('Installations are read through the port.');
      },
    },
  };
}
