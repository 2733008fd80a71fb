import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { findMessageProblems } from './block-kit.js';
import { createRateLimits } from './rate-limits.js';
import { METHODS } from './web-api.js';
import { createSlackWorkspace, type Fault, type SlackWorkspace } from './workspace.js';

/** Slack on loopback: the Web API, `response_url`, files and Socket Mode. */
export interface SlackServer {
  readonly origin: string;
  /** Base URL of the Web API, ending in `/api/`. */
  readonly apiUrl: string;
  readonly workspace: SlackWorkspace;
  /** Makes the next call of a Web API method fail. */
  fail(method: string, fault: Fault): void;
  /** Calls of one method so far. */
  callsOf(method: string): readonly Readonly<Record<string, unknown>>[];
  /** Sends an envelope over the open socket and resolves with the acknowledgement's payload. */
  push(envelope: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Whether a socket is open. */
  connected(): boolean;
  /** How many calls were refused because they came too fast. */
  refusals(): number;
  /**
   * Asked after each accepted message of the bot's, with their number so far: true, and the answer
   * never comes.
   */
  isSilenced: ((accepted: number) => boolean) | undefined;
  /** Drops every open socket without a word. */
  dropSockets(): void;
  close(): Promise<void>;
}

const RESPONSES_PER_URL = 5;

/**
 * Starts a local Slack for one workspace. With `now`, epoch milliseconds, it enforces the rate limits
 * that Slack documents.
 */
export async function startSlackServer(
  workspace = createSlackWorkspace(),
  now?: () => number,
): Promise<SlackServer> {
  const limits = now && createRateLimits(now);
  let refusals = 0;
  let isSilenced: SlackServer['isSilenced'];
  const acks = new Map<string, (payload: unknown) => void>();
  let socket: WebSocket | undefined;
  let origin = '';

  const http = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const [, area, id = ''] = new URL(request.url ?? '/', origin).pathname.split('/');
    const body = await readBody(request);
    if (area === 'api') return answerApi(request, id, body, response);
    if (area === 'hooks') return answerHook(id, body, response);
    if (area === 'upload') return takeUpload(id, request, body, response);
    if (area === 'files') return giveFile(id, request, response);
    response.writeHead(404).end();
  };

  const answerApi = (
    request: IncomingMessage,
    method: string,
    body: Buffer,
    response: ServerResponse,
  ) => {
    const args = parseForm(body);
    const token =
      String(request.headers.authorization ?? '').replace('Bearer ', '') ||
      String(args['token'] ?? '');
    workspace.calls.push({ method, token, args });
    const fault = workspace.faults.get(method)?.shift();
    if (fault?.kind === 'code') return json(response, { ok: false, error: fault.code });
    if (fault?.kind === 'status') return response.writeHead(fault.status, fault.headers).end();
    const expected = method === 'apps.connections.open' ? workspace.appToken : workspace.botToken;
    if (token !== expected && method !== 'oauth.v2.access')
      return json(response, { ok: false, error: 'invalid_auth' });
    const waitS = limits?.secondsUntil(method, args['channel']) ?? 0;
    if (waitS > 0) {
      refusals += 1;
      return response.writeHead(429, { 'retry-after': String(waitS) }).end();
    }
    const answer = METHODS[method]?.(workspace, args, origin) ?? {
      ok: false,
      error: 'unknown_method',
    };
    if (method === 'chat.postMessage' && answer['ok'] === true) {
      if (isSilenced?.(workspace.messages.length)) return;
    }
    return fault?.kind === 'drop' ? response.destroy() : json(response, answer);
  };

  const answerHook = (id: string, body: Buffer, response: ServerResponse) => {
    const fault = workspace.faults.get('response_url')?.shift();
    if (fault?.kind === 'status') return response.writeHead(fault.status, fault.headers).end();
    const used = workspace.responses.filter((each) => each.id === id).length;
    const message = JSON.parse(body.toString());
    if (used >= RESPONSES_PER_URL) return response.writeHead(404).end('used_url');
    if (findMessageProblems(message).length > 0)
      return response.writeHead(400).end('invalid_blocks');
    workspace.responses.push({ id, body: message });
    return response.end('ok');
  };

  const takeUpload = (
    id: string,
    request: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
  ) => {
    const file = workspace.files.get(id);
    if (!file) return response.writeHead(404).end();
    const bytes = readPart(String(request.headers['content-type']), body);
    workspace.files.set(id, { ...file, bytes, size: bytes.length });
    return response.end('OK');
  };

  const giveFile = (id: string, request: IncomingMessage, response: ServerResponse) => {
    const file = workspace.files.get(id);
    const allowed = request.headers.authorization === `Bearer ${workspace.botToken}`;
    if (!file || !allowed) return response.writeHead(302, { location: '/login' }).end();
    return response.end(file.bytes);
  };

  const sockets = new WebSocketServer({ server: http, path: '/socket' });
  sockets.on('connection', (opened) => {
    socket = opened;
    if (workspace.saysHello) opened.send(JSON.stringify({ type: 'hello' }));
    opened.on('close', () => {
      if (socket === opened) socket = undefined;
    });
    opened.on('message', (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data));
      acks.get(id)?.(payload);
      acks.delete(id);
    });
  });

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  return {
    origin,
    apiUrl: `${origin}/api/`,
    workspace,
    fail(method, fault) {
      workspace.faults.set(method, [...(workspace.faults.get(method) ?? []), fault]);
    },
    callsOf: (method) =>
      workspace.calls.filter((call) => call.method === method).map(({ args }) => args),
    push: (envelope) =>
      new Promise((resolve) => {
        acks.set(String(envelope['envelope_id']), resolve);
        socket?.send(JSON.stringify(envelope));
      }),
    connected: () => socket !== undefined,
    refusals: () => refusals,
    get isSilenced() {
      return isSilenced;
    },
    set isSilenced(then) {
      isSilenced = then;
    },
    dropSockets: () => {
      for (const each of sockets.clients) each.terminate();
      socket = undefined;
    },
    async close() {
      for (const each of sockets.clients) each.terminate();
      sockets.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Form fields, with the JSON that the SDK puts into some of them read. */
function parseForm(body: Buffer): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(body.toString())].map(([key, value]) => [
      key,
      /^[[{]|^(true|false)$/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}

/** The bytes of the one file in a multipart body. */
function readPart(contentType: string, body: Buffer): Uint8Array {
  const boundary = /boundary=(.+)$/.exec(contentType)?.[1];
  if (boundary === undefined) return body;
  const start = body.indexOf('\r\n\r\n') + 4;
  return body.subarray(start, body.indexOf(`\r\n--${boundary}`, start));
}

function json(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
