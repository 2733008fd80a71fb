import * as z from 'zod';
import { PermissionError, toDaybriefError as toFailure } from '../../../skills/core/errors.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import { parseRetryAfter } from '../../../skills/core/retry-after.js';
import type { ListedMember, TeamsConversation } from '../address.js';
import { parseJson } from '../json.js';
import type { ConnectorToken } from './connector-token.js';
import { ConnectorError, toDaybriefError } from './errors.js';
import type { OutgoingActivity } from './outgoing.js';
import type { SendLimiter } from './send-limiter.js';
import type { UrlPolicy } from './url-policy.js';

/** Where something is sent: the parts of a conversation that the connector needs. */
export type Target = Pick<TeamsConversation, 'serviceUrl' | 'conversationId' | 'tenant'>;

/**
 * The Bot Connector's REST protocol, one attempt for each call.
 *
 * The SDK's client is not used for sending: it repeats a POST whose connection dropped after the
 * message was accepted, up to four times, and no option stops it.
 */
export interface Connector {
  /** Posts into the conversation and returns the id of the new activity. */
  send(target: Target, activity: OutgoingActivity, signal: AbortSignal): Promise<string>;
  /** Replaces an activity that `send` made; posts a new one where its id is not known. */
  replace(
    target: Target,
    activityId: string | undefined,
    activity: OutgoingActivity,
    signal: AbortSignal,
  ): Promise<string>;
  /** Opens the person's personal chat with the bot, new or not, and returns its conversation id. */
  openPersonalChat(conversation: TeamsConversation, signal: AbortSignal): Promise<string>;
  members(target: Target, signal: AbortSignal): Promise<readonly ListedMember[]>;
  /** Entra's id of a team, by the id that the Bot Framework has for it. */
  groupOf(target: Target, team: string, signal: AbortSignal): Promise<string>;
}

/** What a connector client is made of. */
export interface ConnectorOptions {
  readonly token: ConnectorToken;
  readonly limiter: SendLimiter;
  readonly mayCall: UrlPolicy;
  readonly clock: Clock;
}

const REQUEST_MS = 15_000;
/** A whole page of members; a personal chat has one. */
const MEMBERS_PAGE = 50;

const idSchema = z.object({ id: z.string().min(1) });
// Teams leaves the id out of some answers although it accepted the message.
const sentSchema = z.object({ id: z.string().optional() }).catch({});
const failureSchema = z.object({ error: z.object({ code: z.string().max(100) }) });
const teamSchema = z.object({ aadGroupId: z.string().min(1) });
const memberSchema = z
  .object({ id: z.string(), aadObjectId: z.string().optional(), objectId: z.string().optional() })
  .transform(({ id, aadObjectId, objectId }) => ({ id, user: aadObjectId ?? objectId }));
const membersSchema = z.object({ members: z.array(memberSchema) });

const METHODS = { send: 'POST', create: 'POST', update: 'PUT', read: 'GET' } as const;

/** Creates the client. Every failure is a `DaybriefError`, decided by `toDaybriefError`. */
export function createConnector(options: ConnectorOptions): Connector {
  async function call(
    operation: keyof typeof METHODS,
    target: Target,
    path: string,
    signal: AbortSignal,
    body?: unknown,
  ): Promise<unknown> {
    if (!options.mayCall(target.serviceUrl)) throw foreignService();
    const token = await options.token.get();
    const answered = await options.limiter
      .acquire(target.tenant, target.conversationId, signal)
      .catch((error: unknown) => {
        throw whileWaiting(error);
      });
    try {
      const response = await fetch(`${target.serviceUrl.replace(/\/+$/, '')}${path}`, {
        method: METHODS[operation],
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]),
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw await toConnectorError(response, target, options);
      // What a 2xx accepted stays accepted, whatever its body says.
      return parseJson(await response.text());
    } catch (error) {
      throw toDaybriefError(error, operation);
    } finally {
      answered();
    }
  }

  const send: Connector['send'] = async (target, activity, signal) => {
    const path = `${pathOf(target)}/activities`;
    return sentSchema.parse(await call('send', target, path, signal, activity)).id ?? '';
  };

  return {
    send,
    async replace(target, activityId, activity, signal) {
      // Teams leaves the id out of some answers.
      if (activityId === undefined || activityId === '') return send(target, activity, signal);
      const path = `${pathOf(target)}/activities/${encodeURIComponent(activityId)}`;
      await call('update', target, path, signal, { ...activity, id: activityId });
      return activityId;
    },
    async openPersonalChat(conversation, signal) {
      const { bot, member, tenant } = conversation;
      const answer = await call('create', conversation, '/v3/conversations', signal, {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: member }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      });
      return idSchema.parse(answer).id;
    },
    async members(target, signal) {
      const path = `${pathOf(target)}/pagedmembers?pageSize=${MEMBERS_PAGE}`;
      return membersSchema.parse(await call('read', target, path, signal)).members;
    },
    async groupOf(target, team, signal) {
      const path = `/v3/teams/${encodeURIComponent(team)}`;
      return teamSchema.parse(await call('read', target, path, signal)).aadGroupId;
    },
  };
}

function pathOf({ conversationId }: Target): string {
  return `/v3/conversations/${encodeURIComponent(conversationId)}`;
}

async function toConnectorError(
  response: Response,
  { tenant, conversationId }: Target,
  { token, limiter, clock }: ConnectorOptions,
): Promise<ConnectorError> {
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), clock.now());
  if (response.status === 401) token.invalidate();
  const scope =
    response.status === 429
      ? limiter.pauseFor(tenant, conversationId, retryAfterMs ?? DEFAULT_PAUSE_MS)
      : undefined;
  const failure = failureSchema.safeParse(parseJson(await response.text()));
  return new ConnectorError(response.status, failure.data?.error.code, retryAfterMs, scope);
}

const DEFAULT_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** Reads Retry-After as milliseconds from now, at most 10 min. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const ms = parseRetryAfter(header, now);
  return ms === undefined ? undefined : Math.min(ms, LONGEST_PAUSE_MS);
}

function foreignService(): PermissionError {
  return new PermissionError({
    what: 'The address does not lead to a Teams service that Daybrief trusts.',
    remedy: 'Write to Daybrief in Teams once more.',
  });
}

/** Nothing left yet, so this is no send in doubt. */
function whileWaiting(error: unknown): unknown {
  return error instanceof Error && error.name === 'TimeoutError' ? toFailure(error) : error;
}
