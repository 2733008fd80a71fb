import {
  Client,
  type Context,
  type GraphRequest,
  type Middleware,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import { PermissionError, TooLargeError } from '../../skills/core/errors.js';
import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import { parseRetryAfter } from '../../skills/core/retry-after.js';
import { type GraphOperation, isDropped, readGraphError, toDaybriefError } from './errors.js';
import { GRAPH_ROOT } from './graph-root.js';
import { createPermits, type Permits } from './mailbox-permits.js';
import { pauseBeforeRetry, RETRY_POLICY } from './retry-policy.js';

/**
 * A token that is good now. `refused` is one that Graph did not accept before its time, e.g. because sessions were
 * revoked: another one is got from the sign-in service.
 */
export type TokenSource = (refused?: string) => Promise<string>;

/** Where Graph is, and with whose right it is asked. */
export interface GraphClientOptions {
  /** Origin of the configured cloud. @default GRAPH_ROOT */
  readonly baseUrl?: string | undefined;
  readonly getToken: TokenSource;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
  /** Turns of this mailbox; a client without them has its own. */
  readonly permits?: Permits;
}

/** One question to Graph. */
export interface GraphQuery {
  /** Below `/v1.0`, e.g. `/me/messages`, or the whole `@odata.nextLink` of an earlier answer. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Values of the one `Prefer` header; Graph reads only the first of several headers. */
  readonly prefer?: readonly string[];
  readonly operation: GraphOperation;
  readonly signal: AbortSignal;
}

/** A question whose answer is no JSON. */
export interface RawQuery extends GraphQuery {
  readonly accept: string;
  readonly maxBytes: number;
}

/** Graph, asked politely: retries only what is safe, waits as long as it is told to. */
export interface GraphClient {
  /** The parsed body. Unchecked: callers read it through a schema. */
  get(query: GraphQuery): Promise<unknown>;
  /** Sends `body` as JSON and returns the parsed answer. Only for what may safely happen twice. */
  post(query: GraphQuery & { readonly body: unknown }): Promise<unknown>;
  /** The body as it is, e.g. a file. Throws `TooLargeError` beyond `maxBytes`. */
  getBytes(query: RawQuery): Promise<Uint8Array>;
  /** The body as text, e.g. a transcript. Throws `TooLargeError` beyond `maxBytes`. */
  getText(query: RawQuery): Promise<string>;
}

const VERSION = 'v1.0';
const IMMUTABLE_IDS = 'IdType="ImmutableId"';

/**
 * Creates a client for one person's token.
 *
 * The token goes to the origin of the configured Graph root and nowhere else: next links come out of
 * an answer and are hostile input, and redirects are not followed. Throws `DaybriefError`s only.
 */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const origin = new URL(options.baseUrl ?? GRAPH_ROOT).origin;
  const permits = options.permits ?? createPermits();

  async function send<T>(
    { path, query = {}, prefer = [], operation, signal }: GraphQuery,
    read: (request: GraphRequest) => Promise<T>,
    mayRepeat = true,
  ): Promise<T> {
    // The SDK wraps what a middleware throws and loses its class, so it is kept aside.
    const failures: unknown[] = [];
    const client = Client.initWithMiddleware({
      baseUrl: `${origin}/`,
      defaultVersion: VERSION,
      middleware: createTransport(origin, options, (failure) => failures.push(failure)),
    });
    const request = client
      .api(toPath(path, origin))
      .header('Prefer', [IMMUTABLE_IDS, ...prefer].join(', '))
      .options({ signal });
    // The SDK puts values into the address as they are: "&" and "%" of a join link must be escaped here.
    for (const [name, value] of Object.entries(query)) {
      request.query({ [name]: encodeURIComponent(value) });
    }
    for (let attempt = 1; ; attempt += 1) {
      failures.length = 0;
      try {
        return await permits.run(signal, () => read(request));
      } catch (error) {
        signal.throwIfAborted();
        const failure = failures[0] ?? error;
        const mayAskAgain = mayRepeat && isDropped(failure) && attempt < RETRY_POLICY.dropped;
        if (!mayAskAgain) throw toDaybriefError(failure, operation, options.clock.now());
        await options.timers.sleep(RETRY_POLICY.firstPauseMs, signal);
        signal.throwIfAborted();
      }
    }
  }

  const getBytes = (query: RawQuery) =>
    send(query, async (request) => {
      // Raw, because the SDK hands out a stream for media types it does not know.
      const raw = request.header('Accept', query.accept).responseType(ResponseType.RAW);
      const response: Response = await raw.get();
      if (!response.ok) throw await readGraphError(response);
      return readBytes(response, query.maxBytes);
    });

  return {
    get: (query) => send(query, (request) => request.get()),
    post: (query) => send(query, (request) => request.post(query.body), false),
    getBytes,
    getText: async (query) => new TextDecoder().decode(await getBytes(query)),
  };
}

/** The whole middleware chain in one: the SDK's own sends tokens and retries by rules we cannot test. */
function createTransport(
  origin: string,
  { getToken, clock, timers }: GraphClientOptions,
  onFailure: (failure: unknown) => void,
): Middleware {
  async function execute(context: Context): Promise<void> {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    if (!URL.canParse(url) || new URL(url).origin !== origin) throw foreignHost();
    const signal = context.options?.signal ?? new AbortController().signal;
    const headers = new Headers(context.options?.headers as Record<string, string>);
    let refused: string | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const token = await getToken(refused);
      headers.set('authorization', `Bearer ${token}`);
      const response = await fetch(url, {
        method: context.options?.method ?? 'GET',
        headers,
        body: context.options?.body ?? null,
        redirect: 'manual',
        signal,
      });
      context.response = response;
      if (response.status === 401 && refused === undefined) {
        refused = token;
        await response.body?.cancel();
        signal.throwIfAborted();
        continue;
      }
      const pause = pauseBeforeRetry(
        parseRetryAfter(response.headers.get('retry-after'), clock.now()),
        attempt,
      );
      const isWorthIt = [429, 503, 504].includes(response.status);
      if (!isWorthIt || attempt >= RETRY_POLICY.tries || pause > RETRY_POLICY.longestPauseMs) {
        return;
      }
      await response.body?.cancel();
      await timers.sleep(pause, signal);
      signal.throwIfAborted();
    }
  }

  return {
    async execute(context) {
      try {
        await execute(context);
      } catch (failure) {
        onFailure(failure);
        throw failure;
      }
    },
  };
}

/**
 * The part of a next link below the Graph root, after its origin was checked; a path stays as it is.
 *
 * The SDK takes only https links as absolute, so a link is never handed to it whole.
 */
function toPath(pathOrLink: string, origin: string): string {
  if (pathOrLink.startsWith('/') && !pathOrLink.startsWith('//')) return pathOrLink;
  const link = URL.canParse(pathOrLink) ? new URL(pathOrLink) : undefined;
  if (link?.origin !== origin || link.username !== '') throw foreignHost();
  return link.pathname.replace(`/${VERSION}`, '') + link.search;
}

async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new TooLargeError({
        what: 'What Microsoft Graph answered is too long for me.',
        remedy: 'Share the part that matters as a file.',
        limit: maxBytes,
        actual: bytes,
        unit: 'bytes',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function foreignHost(): PermissionError {
  return new PermissionError({
    what: 'Microsoft Graph named an address that is not its own.',
    why: 'The sign-in is never sent to another host.',
    remedy: 'Tell your administrator; this should not happen.',
  });
}
