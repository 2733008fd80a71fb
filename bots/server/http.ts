import {
  createServer,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Page } from '../../adapters/page/page.js';
import { ConfigError } from '../../skills/core/errors.js';
import type { Log } from '../../skills/core/ports/log.js';
import { createPage } from './pages.js';

/** What listens where; a part that is off has no listener and its path answers 404. */
export interface Routes {
  readonly slack?: RequestListener | undefined;
  readonly teams?: RequestListener | undefined;
  readonly connect?: RequestListener | undefined;
  readonly metrics?: RequestListener | undefined;
  /** The page for a person, which also tells browsers that there is nothing at a path. */
  readonly page?: Pick<Page, 'routes' | 'requestListener'> | undefined;
  /** Throws when the process cannot do its work now. */
  readonly ready: () => Promise<void>;
}

const METHODS = ['GET', 'POST'];

/** A slow client must not hold a socket for ever: headers and body within half a minute. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Longer than a load balancer keeps a connection open that nobody uses: it must be the one that closes. */
const KEEP_ALIVE_MS = 75_000;

/**
 * Creates the one HTTP server of a process.
 *
 * Listeners get the raw request: Slack's signature is over the bytes as they came.
 */
export function createHttpServer(routes: Routes, log: Log): Server {
  const listeners: Readonly<Record<string, RequestListener | undefined>> = {
    'POST /slack/events': routes.slack,
    'GET /slack/install': routes.slack,
    'GET /slack/oauth_redirect': routes.slack,
    'POST /api/messages': routes.teams,
    'GET /connect': routes.connect,
    'GET /connect/callback': routes.connect,
    'GET /connect/imap': routes.connect,
    'POST /connect/imap': routes.connect,
    'POST /connect': routes.connect,
    'GET /privacy': createPage('/privacy', log),
    'GET /terms': createPage('/terms', log),
    'GET /metrics': routes.metrics,
    ...Object.fromEntries(
      routes.page?.routes.map((each) => [each, routes.page?.requestListener]) ?? [],
    ),
    'GET /healthz': (_request, response) => answer(response, 200, 'ok'),
    'GET /readyz': (_request, response) => {
      routes.ready().then(
        () => answer(response, 200, 'ready'),
        (error: unknown) => {
          log.error('http.not-ready', error);
          answer(response, 503, 'not ready');
        },
      );
    },
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    // Load balancers ask with HEAD; Node leaves the body of the answer out by itself.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const listener = listeners[`${method} ${path}`];
    const others = METHODS.filter((each) => listeners[`${each} ${path}`]);
    if (listener) listener(request, response);
    else if (others.length > 0) {
      answer(response, 405, 'method not allowed', { allow: others.join(', ') });
    } else if (routes.page && request.headers.accept?.includes('text/html')) {
      routes.page.requestListener(request, response);
    } else answer(response, 404, 'not found');
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}

/**
 * Starts listening; returns the port, which differs from the asked one when that is 0.
 *
 * Throws `ConfigError` when the port is taken or not allowed, or the host is not this machine.
 */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(toListenError(error, port)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

// An address of another machine; a name that stands for none, or that nobody can look up now.
const NO_ADDRESS = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN']);

function toListenError(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new ConfigError([`PORT ${port} is in use, perhaps by Daybrief itself: choose another.`]);
  }
  if (code === 'EACCES')
    return new ConfigError([`PORT ${port} needs more rights: choose another.`]);
  if (typeof code === 'string' && NO_ADDRESS.has(code)) {
    return new ConfigError([
      'HOST is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all of them.',
    ]);
  }
  return error;
}

function answer(
  response: ServerResponse,
  status: number,
  body: string,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, {
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(`${body}\n`);
}
