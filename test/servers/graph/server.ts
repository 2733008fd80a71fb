import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDrives, type Drives } from './drive.js';
import { APPLICATION_TOKEN, createIdentity, type Identity } from './identity.js';
import { answerMeetings } from './meetings.js';

export { CLIENT_SECRET } from './identity.js';

/** A message as Graph stores it; only what is selected leaves the server. */
export interface StoredMessage {
  readonly id: string;
  /** `inbox`, `sentitems`, or the id of a folder that the person made; `archive/2025` is below another. */
  readonly folder: string;
  readonly receivedDateTime: string;
  /** What it carries; only asked for by a request of its own. */
  readonly files?: readonly StoredAttachment[];
  readonly [property: string]: unknown;
}

/** A file that a message carries. */
export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly bytes: Uint8Array;
}

/** One person's mailbox on the server. */
export interface StoredUser {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  /** @default true */
  readonly accountEnabled?: boolean;
  readonly messages: readonly StoredMessage[];
  readonly events?: readonly StoredEvent[];
  readonly meetings?: readonly StoredMeeting[];
  /** The channels that the person may read. */
  readonly channels?: readonly StoredChannel[];
}

/** A channel of a team: each thread is its first message and the answers, in Graph's own shape. */
export interface StoredChannel {
  readonly team: string;
  readonly id: string;
  readonly threads: readonly {
    readonly message: StoredPost;
    readonly replies: readonly StoredPost[];
  }[];
}

/** A message of a channel. */
export interface StoredPost {
  readonly id: string;
  readonly createdDateTime: string;
  readonly [property: string]: unknown;
}

/** An occurrence on a calendar; only what is selected leaves the server. */
export interface StoredEvent {
  readonly id: string;
  readonly start: { readonly dateTime: string; readonly timeZone: string };
  readonly end: { readonly dateTime: string; readonly timeZone: string };
  readonly [property: string]: unknown;
}

/** An online meeting with its transcripts. */
export interface StoredMeeting {
  readonly id: string;
  readonly joinWebUrl: string;
  readonly joinMeetingId?: string;
  readonly transcripts: readonly StoredTranscript[];
  readonly [property: string]: unknown;
}

/** What was said, with and without names; a tenant may forbid the names. */
export interface StoredTranscript {
  readonly id: string;
  readonly createdDateTime: string;
  /** The same in all parts of one call. */
  readonly callId?: string;
  readonly vtt: string;
  readonly plain?: string;
  /** The code with which `vtt` is refused. */
  readonly refusal?: string;
}

/** What the server got, as it got it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly prefer: string | undefined;
}

/** An answer that the next request gets instead of its own. */
export interface Fault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A local Graph with a sign-in service beside it. */
export interface GraphServer {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** The sign-in service: who sits at its page, and what it was asked. */
  readonly identity: Identity;
  readonly drives: Drives;
  /** Queued faults hit Graph requests, in order; the sign-in service is not touched. */
  fail(...faults: readonly Fault[]): void;
  /** Cuts the connection of the next requests off, before an answer or within one. */
  drop(...how: readonly ('before' | 'within')[]): void;
  /** Replaces every next link from now on: what a hostile or broken answer would hold. */
  linkTo(url: string | undefined): void;
  close(): Promise<void>;
}

/** Starts the server on a free loopback port. Graph's limit of `$top` is kept: 1,000. */
export async function startGraphServer(users: readonly StoredUser[]): Promise<GraphServer> {
  const requests: SeenRequest[] = [];
  const faults: Fault[] = [];
  const drops: ('before' | 'within')[] = [];
  let hostileLink: string | undefined;
  let origin = '';
  const identity = createIdentity();
  const drives = createDrives(() => origin);

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', origin);
    if (await identity.answer(url, request, response)) return;
    if (await drives.answerSession(url, request, response)) return;
    requests.push({
      method: request.method ?? '',
      path: url.pathname + url.search,
      authorization: request.headers.authorization,
      prefer: request.headers['prefer']?.toString(),
    });
    const drop = drops.shift();
    if (drop !== undefined) {
      if (drop === 'within') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{"value":[');
      }
      setImmediate(() => request.socket.destroy());
      return;
    }
    const fault = faults.shift();
    if (fault) send(response, fault.status, fault.body ?? errorBody('fault'), fault.headers);
    else {
      const bearer = identity.bearerOf(request.headers.authorization);
      if (bearer === undefined) send(response, 401, errorBody('InvalidAuthenticationToken'));
      else if (!(await answerExtra(url, bearer, request, response)))
        answerGraph(url, bearer, request.headers.accept ?? '', response);
    }
  });

  /** What a person's token opens only when it carries the permission for it. */
  async function answerExtra(
    url: URL,
    bearer: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const path = url.pathname.split('/').slice(2).map(decodeURIComponent);
    const isDrive = path[0] === 'me' && path[1] === 'drive';
    if (!isDrive && path[0] !== 'teams') return false;
    const needed = isDrive ? 'Files.ReadWrite' : 'ChannelMessage.Read.All';
    if (!identity.scopesOf(request.headers.authorization).has(needed)) {
      send(response, 403, errorBody('Forbidden'));
      return true;
    }
    if (isDrive) return drives.answer(path.slice(1), bearer, request, response);
    const [, team, , channelId, , messageId, replies] = path;
    const thread = users
      .find(({ id }) => id === bearer)
      ?.channels?.find((channel) => channel.team === team && channel.id === channelId)
      ?.threads.find(({ message }) => message.id === messageId);
    if (thread === undefined) send(response, 404, errorBody('NotFound'));
    else if (replies === undefined) send(response, 200, thread.message);
    else sendPage(url, response, thread.replies);
    return true;
  }

  function answerGraph(url: URL, bearer: string, accept: string, response: ServerResponse): void {
    const [version, ...path] = url.pathname.split('/').slice(1).map(decodeURIComponent);
    const isMe = path[0] === 'me';
    // A person's token opens their own mailbox only; an application's opens any but has no "me".
    const key = isMe ? bearer : path[1];
    const isAllowed = isMe ? bearer !== APPLICATION_TOKEN : bearer === APPLICATION_TOKEN;
    const user = users.find(
      ({ id, mail }) => isAllowed && (id === key || mail.toLowerCase() === key),
    );
    const rest = path.slice(isMe ? 1 : 2);
    const message = user?.messages.find(({ id }) => id === rest[1]);
    const isOne = rest[0] === 'messages' && rest.length === 2;
    if (version !== 'v1.0' || !user || (isOne && !message)) {
      send(response, 404, errorBody('ErrorItemNotFound'));
    } else if (rest.length === 0 || isOne) {
      send(response, 200, select(message ?? user, url));
    } else if (rest[0] === 'messages' && rest[2] === 'attachments') {
      answerAttachments(message, rest.slice(3), url, response);
    } else if (rest[0] === 'calendarView') {
      const [from, to] = ['startDateTime', 'endDateTime'].map((name) =>
        Date.parse(url.searchParams.get(name) ?? ''),
      );
      // As Graph does: all that touches the window.
      const touches = ({ start, end }: StoredEvent) =>
        Date.parse(`${start.dateTime}Z`) < (to ?? 0) &&
        Date.parse(`${end.dateTime}Z`) > (from ?? 0);
      sendPage(url, response, (user.events ?? []).filter(touches));
    } else if (rest[0] === 'onlineMeetings') {
      const { status, type, body } = answerMeetings(
        user.meetings ?? [],
        rest.slice(1),
        url,
        accept,
      );
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    } else if (rest[0] === 'mailFolders' && rest[2] !== 'messages') {
      const below = foldersBelow(user, rest[1] ?? '');
      const folders = below.map((id) => ({
        id,
        childFolderCount: foldersBelow(user, id).length,
      }));
      if (rest[2] === 'childFolders') sendPage(url, response, folders);
      else send(response, 200, { id: rest[1], childFolderCount: below.length });
    } else {
      const folder = rest[0] === 'mailFolders' ? rest[1] : undefined;
      const found = user.messages
        .filter((each) => folder === undefined || each.folder === folder)
        .filter(matches(url.searchParams.get('$filter')))
        .map((each) => ({ ...each, parentFolderId: each.folder }));
      sendPage(url, response, found);
    }
  }

  function answerAttachments(
    message: StoredMessage | undefined,
    [id, value]: readonly string[],
    url: URL,
    response: ServerResponse,
  ): void {
    const files = message?.files ?? [];
    const file = files.find((each) => each.id === id);
    if (message === undefined || (id !== undefined && (!file || value !== '$value'))) {
      send(response, 404, errorBody('ErrorItemNotFound'));
    } else if (file === undefined) {
      sendPage(
        url,
        response,
        files.map(({ bytes: _bytes, ...about }) => about),
      );
    } else {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      response.end(file.bytes);
    }
  }

  function sendPage(url: URL, response: ServerResponse, found: readonly object[]): void {
    const top = Math.min(Number(url.searchParams.get('$top') ?? 10), 1_000);
    const skip = Number(url.searchParams.get('$skip') ?? 0);
    const next = new URL(url);
    next.searchParams.set('$skip', String(skip + top));
    const link = found.length > skip + top ? next.href : undefined;
    send(response, 200, {
      value: found.slice(skip, skip + top).map((item) => select(item, url)),
      ...(link ? { '@odata.nextLink': hostileLink ?? link } : {}),
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin,
    requests,
    identity,
    drives,
    fail: (...more) => void faults.push(...more),
    drop: (...more) => void drops.push(...more),
    linkTo: (url) => {
      hostileLink = url;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function foldersBelow({ messages }: StoredUser, id: string): readonly string[] {
  const depth = id.split('/').length;
  const below = messages.filter(({ folder }) => folder.startsWith(`${id}/`));
  return [
    ...new Set(
      below.map(({ folder }) =>
        folder
          .split('/')
          .slice(0, depth + 1)
          .join('/'),
      ),
    ),
  ];
}

function matches(filter: string | null): (message: StoredMessage) => boolean {
  const window = /^receivedDateTime ge (\S+) and receivedDateTime lt (\S+)$/.exec(filter ?? '');
  if (window) {
    const [from, to] = [Date.parse(window[1] ?? ''), Date.parse(window[2] ?? '')];
    return ({ receivedDateTime }) =>
      Date.parse(receivedDateTime) >= from && Date.parse(receivedDateTime) < to;
  }
  const equal = /^(conversationId|internetMessageId) eq '((?:[^']|'')*)'$/.exec(filter ?? '');
  if (equal) return (message) => message[equal[1] ?? ''] === equal[2]?.replaceAll("''", "'");
  if (filter === null) return () => true;
  throw new Error(`The local Graph does not know the filter ${filter}`);
}

function select(item: object, url: URL): object {
  const fields = url.searchParams.get('$select')?.split(',');
  if (!fields) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)));
}

function errorBody(code: string): object {
  return { error: { code, message: 'canary text of the service' } };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
