import type { IncomingMessage } from 'node:http';
import { type Activity, activitySchema, tenantOf } from './activity.js';
import { TEAMS_LIMITS } from './limits.js';
import type { ServiceUrlPolicy } from './service-url.js';

/** A request that is not answered by the bot. `reason` is for the log; the caller sees only the status. */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string, cause?: unknown) {
    super(`Refused with ${status}: ${reason}`, { cause });
    this.name = 'Refusal';
    this.status = status;
    this.reason = reason;
  }
}

/** What the guard knows before it looks at a request. */
export interface GuardOptions {
  /** True without an app id: anonymous calls are answered, but only from this machine. */
  readonly localMode: boolean;
  /** The only tenant that is answered; any in local mode. */
  readonly tenantId: string | undefined;
  readonly mayCall: ServiceUrlPolicy;
}

const LOOPBACK_PEER = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;
// A tunnel or reverse proxy connects from this machine but speaks for another.
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'];

/**
 * Checks what can be checked before the body is read. Throws a `Refusal`.
 *
 * In local mode the peer and the Host header must both be loopback: the header keeps out a web page
 * that had its own name resolve to 127.0.0.1.
 */
export function checkHead(request: IncomingMessage, options: GuardOptions): void {
  if (request.method !== 'POST') throw new Refusal(405, 'method');
  if (options.localMode) {
    const local =
      LOOPBACK_PEER.test(request.socket.remoteAddress ?? '') &&
      LOOPBACK_HOST.test(request.headers.host ?? '') &&
      FORWARDED.every((name) => request.headers[name] === undefined);
    if (!local) throw new Refusal(401, 'not from this machine');
  } else if (!/^Bearer \S+$/.test(request.headers.authorization ?? '')) {
    throw new Refusal(401, 'no bearer token');
  }
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'content type');
  }
}

/** Reads the body as an activity of the right shape. Throws a `Refusal`. */
export async function readActivity(request: IncomingMessage): Promise<Activity> {
  const parsed = activitySchema.safeParse(parseJson(await readBody(request)));
  if (!parsed.success) throw new Refusal(400, 'shape of the activity', parsed.error);
  return parsed.data;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const { bytes: limit, readMs } = TEAMS_LIMITS.request;
  const tooSlow = AbortSignal.timeout(readMs);
  const onTimeout = () => request.destroy(new Refusal(408, 'slow body'));
  tooSlow.addEventListener('abort', onTimeout);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) throw new Refusal(400, 'encoding of the body');
      size += chunk.length;
      if (size > limit) throw new Refusal(413, 'size of the body');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, 'broken body', error);
  } finally {
    tooSlow.removeEventListener('abort', onTimeout);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, 'not JSON', error);
  }
}

/**
 * Checks what the activity says of itself, before any token is looked at. Throws a `Refusal`.
 *
 * The SDK checks none of this by itself: a blank channel passes its endorsements, and an absent
 * service URL is compared with nothing.
 */
export function checkOrigin(activity: Activity, options: GuardOptions): void {
  if (activity.channelId !== 'msteams') throw new Refusal(403, 'channel');
  if (!options.mayCall(activity.serviceUrl)) throw new Refusal(403, 'service URL');
}

/** Checks the tenant, after the token proved who speaks. Throws a `Refusal`. */
export function checkTenant(activity: Activity, options: GuardOptions): void {
  const tenants = [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter(
    (tenant) => tenant !== undefined,
  );
  const allowed = tenants.length > 0 && tenants.every((tenant) => tenant === options.tenantId);
  if (!allowed && !options.localMode) throw new Refusal(403, 'tenant');
  if (tenantOf(activity) === undefined) throw new Refusal(400, 'no tenant');
}
