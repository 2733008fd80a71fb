import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file in somebody's OneDrive. */
export interface StoredFile {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** One piece as it arrived at an upload session. */
export interface SeenPiece {
  readonly range: string | undefined;
  readonly authorization: string | undefined;
}

/** The OneDrives of a local Graph, with upload sessions as strict as the real ones. */
export interface Drives {
  readonly files: readonly StoredFile[];
  readonly pieces: readonly SeenPiece[];
  /** Links by the id of their file, with the scope and type that were asked for. */
  readonly links: ReadonlyMap<string, unknown>;
  /** The next requests of a session: answered with a status, kept and then cut off, or cut off. */
  failPieces(...faults: readonly (PieceFault | undefined)[]): void;
  /** Replaces every upload address, or every link, from now on. */
  leadTo(addresses: { readonly upload?: string; readonly link?: string }): void;
  /** The organization allows no links from now on. */
  forbidLinks(): void;
  /** Answers when the path is a drive's. */
  answer(
    path: readonly string[],
    owner: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean>;
  /** Answers when the address is an upload session's; no token is asked for. */
  answerSession(url: URL, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** What happens to a piece instead of its own answer. */
export type PieceFault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'drop'
  | 'keep-and-drop';

interface Session {
  readonly owner: string;
  readonly name: string;
  bytes: Buffer;
  total: number | undefined;
}

/** https://learn.microsoft.com/graph/api/driveitem-createuploadsession */
const STEP_BYTES = 320 * 1024;
const MOST_BYTES = 60 * 1024 * 1024;
const CREATE = /^special\/approot:\/([^/]+):\/createUploadSession$/;
const LINK = /^items\/([^/]+)\/createLink$/;

/** Creates empty drives; `origin` is where their upload sessions are. */
export function createDrives(origin: () => string): Drives {
  const sessions = new Map<string, Session>();
  const files: StoredFile[] = [];
  const pieces: SeenPiece[] = [];
  const links = new Map<string, unknown>();
  const faults: (PieceFault | undefined)[] = [];
  let leads: { readonly upload?: string; readonly link?: string } = {};
  let linksForbidden = false;

  function freeName(owner: string, name: string): string {
    const taken = new Set(files.filter((file) => file.owner === owner).map((file) => file.name));
    const [stem = '', end = ''] = name.split(/(?=\.[^.]*$)/);
    let free = name;
    for (let count = 1; taken.has(free); count += 1) free = `${stem} ${count}${end}`;
    return free;
  }

  function missing(session: Session): object {
    return { nextExpectedRanges: [`${session.bytes.length}-`] };
  }

  /** Keeps a piece; the status that it is answered with. */
  function keep(id: string, session: Session, range: string, piece: Buffer): number {
    const [, from = '', to = '', total = ''] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? [];
    const [first, last, size] = [Number(from), Number(to), Number(total)];
    const isLast = last + 1 === size;
    if (total === '' || piece.length !== last - first + 1 || piece.length > MOST_BYTES) return 400;
    if (!isLast && piece.length % STEP_BYTES !== 0) return 400;
    if (session.total !== undefined && session.total !== size) return 400;
    if (first !== session.bytes.length) return 416;
    session.total = size;
    session.bytes = Buffer.concat([session.bytes, piece]);
    if (!isLast) return 202;
    sessions.delete(id);
    const name = freeName(session.owner, session.name);
    files.push({ id, owner: session.owner, name, bytes: session.bytes });
    return 201;
  }

  return {
    files,
    pieces,
    links,
    failPieces: (...more) => void faults.push(...more),
    leadTo: (addresses) => {
      leads = addresses;
    },
    forbidLinks: () => {
      linksForbidden = true;
    },

    async answer(path, owner, request, response) {
      const [kind, ...rest] = path;
      if (kind !== 'drive' || request.method !== 'POST') return false;
      const [name] = CREATE.exec(rest.join('/'))?.slice(1) ?? [];
      const [item] = LINK.exec(rest.join('/'))?.slice(1) ?? [];
      const body: unknown = JSON.parse((await readBytes(request)).toString());
      if (name !== undefined) {
        const id = randomUUID();
        sessions.set(id, { owner, name, bytes: Buffer.alloc(0), total: undefined });
        const uploadUrl = leads.upload ?? `${origin()}/upload/${id}`;
        send(response, 200, { uploadUrl, nextExpectedRanges: ['0-'] });
      } else if (item === undefined || !files.some((file) => file.id === item)) {
        send(response, 404, { error: { code: 'itemNotFound' } });
      } else if (linksForbidden) {
        send(response, 403, { error: { code: 'accessDenied', message: 'canary text' } });
      } else {
        links.set(item, body);
        const webUrl = leads.link ?? `https://contoso-my.sharepoint.com/:p:/g/${item}`;
        send(response, 201, { link: { webUrl } });
      }
      return true;
    },

    async answerSession(url, request, response) {
      const [, id] = /^\/upload\/([^/]+)$/.exec(url.pathname) ?? [];
      if (id === undefined) return false;
      const session = sessions.get(id);
      const bytes = await readBytes(request);
      const fault = faults.shift();
      if (request.method === 'PUT') {
        const range = request.headers['content-range'];
        pieces.push({ range, authorization: request.headers.authorization });
      }
      if (fault === 'drop' || fault === 'keep-and-drop') {
        const range = request.headers['content-range'] ?? '';
        if (fault === 'keep-and-drop' && session) keep(id, session, range, bytes);
        request.socket.destroy();
      } else if (fault !== undefined) {
        send(response, fault.status, { error: { code: 'fault' } }, fault.headers);
      } else if (session === undefined) {
        send(response, 404, { error: { code: 'itemNotFound' } });
      } else if (request.method === 'GET') {
        send(response, 200, missing(session));
      } else {
        const status = keep(id, session, request.headers['content-range'] ?? '', bytes);
        const isWrong = status === 400 || status === 416;
        const going = isWrong ? { error: { code: 'invalidRange' } } : missing(session);
        send(response, status, status === 201 ? { id, name: session.name } : going);
      }
      return true;
    },
  };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
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
