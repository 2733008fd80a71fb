import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type App,
  HTTPReceiver,
  type Logger,
  type Receiver,
  SocketModeReceiver,
} from '@slack/bolt';
import type { Clock } from '../../skills/ports.js';
import { isTimely } from './gate.js';

/** Where Slack posts events, commands and clicks. */
export const EVENTS_PATH = '/slack/events';

/** A node:http request listener that leaves the raw body alone until it has checked the signature. */
export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** How Slack reaches the bot. */
export interface Receivers {
  readonly receiver: Receiver;
  readonly requestListener: RequestListener;
}

/** What the two transports need. */
export interface ReceiverOptions {
  readonly signingSecret: string;
  /** Switches to Socket Mode. */
  readonly appToken?: string;
  readonly apiUrl?: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Creates signed HTTP, and Socket Mode when there is an app token.
 *
 * The HTTP listener never listens by itself: one port serves Slack, Teams and health.
 */
export function createReceivers(options: ReceiverOptions): Receivers {
  const { signingSecret, appToken, apiUrl, clock, logger } = options;
  const http = new HTTPReceiver({ signingSecret, endpoints: EVENTS_PATH, logger });
  // No `retryConfig` here: with the SDK's default a reconnect survives an outage of Slack; with none
  // it ends in an unhandled rejection, which ends the process.
  const clientOptions = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
  const socket =
    appToken === undefined
      ? undefined
      : new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions } });
  return {
    receiver: {
      init(app: App) {
        http.init(app);
        socket?.init(app);
      },
      start: async () => socket?.start(),
      stop: async () => socket?.stop(),
    },
    requestListener(request, response) {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname !== EVENTS_PATH || request.method !== 'POST') {
        response.writeHead(404).end();
      } else if (!isTimely(request.headers['x-slack-request-timestamp'], clock.now())) {
        response.writeHead(401).end();
      } else {
        http.requestListener(request, response);
      }
    },
  };
}
