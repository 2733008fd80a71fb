import { createServer } from 'node:http';
import { z } from 'zod';
import { TEAMS_LIMITS } from '../../../adapters/teams/limits.js';

/** One call that the connector accepted. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** When, by the connector's clock. */
  readonly at: number;
  /** The id that the answer gave to the activity. */
  id?: string;
}

/** What the connector does with the next call instead of accepting it. */
export type Fault =
  | { readonly status: number; readonly code?: string; readonly retryAfter?: string }
  /** Takes the message, then drops the connection without an answer. */
  | 'drop'
  /** Takes the message and answers with something that is not JSON. */
  | 'garbage';

/** A Bot Connector on this machine that enforces the limits Teams documents. */
export interface ConnectorServer {
  readonly origin: string;
  readonly serviceUrl: string;
  readonly calls: readonly ConnectorCall[];
  /** How many calls were refused with 429 because they came too fast. */
  readonly refusals: () => number;
  /** The people in a conversation; Dana alone in every personal chat by default. */
  readonly members: Map<string, readonly { id: string; aadObjectId?: string }[]>;
  /** Personal chats that people have with the bot already, by member id. */
  readonly personalChats: Map<string, string>;
  readonly faults: Fault[];
  /** Asked after each accepted message, with their number so far: true, and the answer never comes. */
  isSilenced: ((accepted: number) => boolean) | undefined;
  stop(): Promise<void>;
}

const openingSchema = z.object({ members: z.tuple([z.object({ id: z.string() })]) });

/** Starts the connector. `now` is the clock its limits go by. */
export async function startConnectorServer(
  now: () => number = Date.now,
  everyone: readonly { id: string; aadObjectId?: string }[] = [],
): Promise<ConnectorServer> {
  const calls: ConnectorCall[] = [];
  const faults: Fault[] = [];
  const members: ConnectorServer['members'] = new Map();
  const personalChats: ConnectorServer['personalChats'] = new Map();
  const windows = new Map<string, number[]>();
  let refusals = 0;
  let made = 0;
  let messages = 0;
  let isSilenced: ConnectorServer['isSilenced'];

  function tooFast(key: string, limits: readonly { count: number; spanMs: number }[]): boolean {
    const at = now();
    const log = windows.get(key) ?? [];
    const over = limits.some(
      ({ count, spanMs }) => log.filter((each) => each > at - spanMs).length >= count,
    );
    if (!over) windows.set(key, [...log.slice(-2_000), at]);
    return over;
  }

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const path = decodeURIComponent(request.url ?? '');
    const conversation = /^\/v3\/conversations\/([^/?]+)/.exec(request.url ?? '')?.[1] ?? 'new';
    const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(body));

    const fault = faults.shift();
    if (fault !== undefined && typeof fault === 'object') {
      const { status, code = 'ServiceError', retryAfter } = fault;
      return json(
        status,
        { error: { code, message: 'secret detail' } },
        retryAfter === undefined ? {} : { 'retry-after': retryAfter },
      );
    }
    const limited =
      tooFast('tenant', TEAMS_LIMITS.perTenant) ||
      tooFast(conversation, TEAMS_LIMITS.perConversation);
    if (limited) {
      refusals += 1;
      return json(429, { error: { code: 'Throttled' } }, { 'retry-after': '1' });
    }
    const call: ConnectorCall = {
      method: request.method ?? '',
      path,
      authorization: request.headers.authorization,
      body: text === '' ? undefined : JSON.parse(text),
      at: now(),
    };
    calls.push(call);
    if (fault === 'drop') return request.socket.destroy();
    if (fault === 'garbage') return response.writeHead(200).end('<html>');
    const team = /^\/v3\/teams\/(.+)$/.exec(path)?.[1];
    if (team !== undefined) return json(200, { id: team, aadGroupId: `group-of-${team}` });
    if (path.includes('/pagedmembers')) {
      return json(200, { members: members.get(conversation) ?? everyone });
    }
    if (request.method === 'POST' && path.endsWith('/activities')) {
      messages += 1;
      if (isSilenced?.(messages)) return;
    }
    made += 1;
    if (path === '/v3/conversations') {
      const [{ id }] = openingSchema.parse(call.body).members;
      return json(201, { id: personalChats.get(id) ?? `personal-${made}` });
    }
    call.id = `activity-${made}`;
    return json(201, { id: call.id });
  });
  // Azure keeps an idle connection for minutes; after Node's five seconds a busy client writes into one
  // that is being closed, and cannot know whether the message was taken.
  server.keepAliveTimeout = 240_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    serviceUrl: `${origin}/`,
    calls,
    refusals: () => refusals,
    members,
    personalChats,
    faults,
    get isSilenced() {
      return isSilenced;
    },
    set isSilenced(then) {
      isSilenced = then;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
