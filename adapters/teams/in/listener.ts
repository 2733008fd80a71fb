import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Log } from '../../../skills/core/ports/log.js';
import type { GuardedAdapter } from './authentication.js';
import {
  checkHead,
  checkOrigin,
  checkTenant,
  type GuardOptions,
  Refusal,
  readActivity,
} from './request-guard.js';

/** What the listener is made of. */
export interface ListenerOptions extends GuardOptions {
  readonly adapter: GuardedAdapter;
  /** Handles one activity; called only after every check passed. */
  readonly turn: (context: TurnContext) => Promise<void>;
  readonly log: Log;
}

const NOT_IMPLEMENTED = 501;

/**
 * Creates the listener: every check, then the turn, then exactly one answer.
 *
 * The SDK's own `process` is not used: it hangs on a plain response, prints tokens' errors to the
 * console and puts their text into the answer.
 */
export function createListener(options: ListenerOptions): RequestListener {
  async function handle(request: IncomingMessage): Promise<InvokeResponse | undefined> {
    const entry = checkHead(request, options);
    const activity = await readActivity(request);
    checkOrigin(activity, options);
    const proof = await options.adapter.authenticate(activity, request.headers.authorization ?? '');
    const proven = checkTenant(activity, entry, options);
    return options.adapter.run(proof, proven, options.turn);
  }

  return (request, response) => {
    handle(request).then(
      (invoke) => {
        // The SDK's word for an invoke that no route takes; for us it is the caller's mistake.
        const unknown = invoke?.status === NOT_IMPLEMENTED;
        answer(response, unknown ? 400 : (invoke?.status ?? 200), invoke?.body);
      },
      (error: unknown) => {
        const status = error instanceof Refusal ? error.status : 500;
        if (error instanceof Refusal) {
          options.log.warn('teams.refused', { status, reason: error.reason });
        } else {
          options.log.error('teams.turn-failed', error);
        }
        // What is left of the body is not wanted any more.
        if (!request.complete) response.setHeader('connection', 'close');
        if (status === 405) response.setHeader('allow', 'POST');
        answer(response, status);
      },
    );
  };
}

function answer(response: ServerResponse, status: number, body?: unknown): void {
  if (response.headersSent || response.destroyed) return;
  if (body === undefined || body === null) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
