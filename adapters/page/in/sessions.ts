import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../../skills/core/ports/clock.js';
import { createExpiring } from '../../chat/expiring.js';

/** A browser that is known again. */
export interface Session<T> {
  readonly of: T;
  /** Stands in every form of the session: a page of somebody else cannot know it. */
  readonly token: string;
}

/** Sessions of one kind. */
export type Sessions<T> = ReturnType<typeof createSessions<T>>;

const SESSION_MS = 12 * 3_600_000;
/** Each may hold a few answers and a file in memory. */
const MOST_SESSIONS = 50;
const ID_BYTES = 32;
const SECOND_MS = 1_000;

/** Makes an id that nobody guesses. */
export function createId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}

/**
 * Creates sessions that are known by a cookie of this name, for half a day and in this process only.
 *
 * The cookie is sent with no request that another site begins, and no script can read it. Begun at
 * `publicUrl`, before a proxy with TLS, it is kept from plain http.
 */
export function createSessions<T>(name: string, publicUrl: string | undefined, clock: Clock) {
  const sessions = createExpiring<Session<T> | undefined>(clock, SESSION_MS, MOST_SESSIONS);
  const publicly = publicUrl === undefined ? undefined : new URL(publicUrl);
  const cookie = (id: string, maxAgeMs: number, { headers }: IncomingMessage) => {
    const isSecure = publicly?.protocol === 'https:' && headers.host === publicly.host;
    return `${name}=${id}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAgeMs / SECOND_MS}${isSecure ? '; Secure' : ''}`;
  };

  return {
    /** Begins a session; `cookie` is the value of its `Set-Cookie`. */
    begin(
      of: T,
      request: IncomingMessage,
    ): { readonly session: Session<T>; readonly cookie: string } {
      const id = createId();
      const session = { of, token: createId() };
      sessions.set(id, session);
      return { session, cookie: cookie(id, SESSION_MS, request) };
    },
    /** The session that a request belongs to. */
    find: (request: IncomingMessage): Session<T> | undefined => sessions.get(idOf(request, name)),
    /** Ends it; returns the `Set-Cookie` that lets the browser forget it too. */
    end(request: IncomingMessage): string {
      sessions.set(idOf(request, name), undefined);
      return cookie('', 0, request);
    },
  };
}

function idOf(request: IncomingMessage, name: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
