import type { IncomingMessage } from 'node:http';
import { toAnonymous } from '../../../skills/core/caller.js';
import { admitLocally, type FromThisMachine } from '../../../skills/core/local-access.js';
import { parseJson } from '../json.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { UrlPolicy } from '../out/url-policy.js';
import { type Activity, activitySchema, tenantOf } from './activity.js';

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
  /** True without an app id: anonymous callers are answered, through the door of local mode. */
  readonly localMode: boolean;
  /** The only tenant that is answered; none in local mode, where nobody is known. */
  readonly tenantId: string | undefined;
  readonly mayCall: UrlPolicy;
}

/** What lets a request in: a token that is still to be proved, or that it came from this machine. */
export type Entry = 'token' | FromThisMachine;

/** Checks what can be checked before the body is read. Throws a `Refusal`. */
export function checkHead(request: IncomingMessage, { localMode }: GuardOptions): Entry {
  if (request.method !== 'POST') throw new Refusal(405, 'method');
  const entry = localMode ? admitLocally(request) : readToken(request);
  if (entry !== 'token' && !entry.admitted) throw new Refusal(401, entry.reason);
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'content type');
  }
  return entry;
}

function readToken({ headers }: IncomingMessage): 'token' {
  if (/^Bearer \S+$/.test(headers.authorization ?? '')) return 'token';
  throw new Refusal(401, 'no bearer token');
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

declare const provenBrand: unique symbol;

/** An activity whose tenant is the registered one, or nobody's. Only such a one runs a turn. */
export type ProvenActivity = Activity & { readonly [provenBrand]: true };

/**
 * Checks the tenant, after the token proved who speaks. Throws a `Refusal`.
 *
 * Without a token nobody speaks for a tenant: whatever the activity names is taken out, so that all
 * that is read and kept from here on is an anonymous caller's.
 */
export function checkTenant(
  activity: Activity,
  entry: Entry,
  { tenantId }: GuardOptions,
): ProvenActivity {
  if (entry !== 'token') return withoutTenant(activity, entry);
  const tenants = [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter(
    (tenant) => tenant !== undefined,
  );
  const allowed = tenants.length > 0 && tenants.every((tenant) => tenant === tenantId);
  if (!allowed) throw new Refusal(403, 'tenant');
  return activity as ProvenActivity;
}

function withoutTenant(activity: Activity, entry: FromThisMachine): ProvenActivity {
  if (tenantOf(activity) === undefined) throw new Refusal(400, 'no tenant');
  const { conversation, channelData, from } = activity;
  const { tenant } = toAnonymous(entry, { surface: 'teams', user: from.id });
  return {
    ...activity,
    conversation: { ...conversation, tenantId: tenant },
    channelData: { ...channelData, tenant: { id: tenant } },
  } as ProvenActivity;
}
