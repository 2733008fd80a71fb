import type { Application, TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { renderSignIn } from '../../../skills/connect/sign-in.js';
import type { Address, Call } from '../../../skills/core/call.js';
import { type DaybriefError, toDaybriefError } from '../../../skills/core/errors.js';
import type { ExtraPort } from '../../../skills/core/ports/accounts.js';
import type { Clock, Timers } from '../../../skills/core/ports/clock.js';
import type { Waiting } from '../../../skills/core/ports/waiting.js';
import type { PrivateReply, PublicReply } from '../../../skills/core/reply.js';
import { type OpenPorts, renderError } from '../../../skills/core/run.js';
import { readAddress } from '../address.js';
import { type Asker, toAsker, toCall } from '../in/caller.js';
import { inTime } from '../in/deadline.js';
import { type RequestTools, startRequest } from '../in/request.js';
import { TEAMS_LIMITS } from '../limits.js';
import { renderCard } from '../render/card.js';
import type { AdaptiveCard, PostVerb } from '../render/card-elements.js';
import { toInert } from '../render/text.js';
import type { Connector } from './connector.js';
import { toAttachmentMessage, toCardMessage } from './outgoing.js';
import type { ServiceUrls } from './service-urls.js';

// What leaves the personal chat for a place where others read it is asked about first, and leaves on a
// press of its owner alone.

/** A kind of thing that can be posted where it was asked for. */
export interface PostKind<T extends { readonly address: Address }> {
  readonly verb: PostVerb;
  /** What the person may have to allow first. */
  readonly extra?: ExtraPort;
  /** The card that asks, with the button. */
  renderOffer(content: T, id: string): AdaptiveCard;
  /** Makes what the others will see. */
  prepare(content: T, tools: PrepareTools): Promise<PublicReply>;
}

/** What a post is made with. */
export interface PrepareTools {
  /** Name of the person who posts. */
  readonly author: string;
  readonly call: Call;
  readonly openPorts: OpenPorts;
}

/** What presses of Post are answered with. */
export interface PostTools extends RequestTools {
  readonly connector: Connector;
  readonly openPorts: OpenPorts;
  readonly serviceUrls: ServiceUrls;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'deadline'>;
}

/** How long a thing waits again after a post that failed. */
const WAITS_MS = 60 * 60_000;
const GONE = 'This was posted already, or it waited too long. Ask for it again.';
const BUSY = 'There is a lot to do just now. Press again in a moment.';
const LATER = 'This takes a little longer. You see here when it is posted.';
const AUTHOR_LENGTH = 100;

const dataSchema = z.object({ state: z.string().max(200) });

/** Asks whether to post something, with one button. */
export function renderPostOffer(
  words: Pick<PrivateReply, 'title' | 'lead'>,
  button: { readonly title: string; readonly verb: PostVerb; readonly id: string },
): AdaptiveCard {
  const card = renderCard({ ...words, kind: 'notice', audience: 'asker', sections: [] });
  const { title, verb, id } = button;
  const action = { type: 'Action.Execute', title, verb, data: { state: id, at: 0 } } as const;
  return {
    ...card,
    body: [...card.body, { type: 'ActionSet', spacing: 'Medium', actions: [action] }],
  };
}

/** Lets the app answer presses of Post for one kind of thing. */
export function registerPost<T extends { readonly address: Address }>(
  app: Application<TurnState>,
  kind: PostKind<T>,
  waiting: Waiting<T>,
  tools: PostTools,
): void {
  app.adaptiveCards.actionExecute(kind.verb, async (context, _state, data) => {
    const asker = toAsker(context);
    // Read now: the SDK takes the context away when the turn ends, and the work may go on.
    const messageId = context.activity.replyToId;
    const author = authorOf(context);
    if (!tools.workload.hasRoom()) return BUSY;
    const { tenant, user } = asker.conversation;
    const owner = { surface: 'teams', tenant, user } as const;
    const id = dataSchema.safeParse(data).data?.state;
    const content = id && (await waiting.take(owner, id, tools.clock.now()));
    if (!content) return GONE;

    const deadline = tools.timers.deadline(TEAMS_LIMITS.turn.invokeMs);
    return inTime<AdaptiveCard | string>(deadline, LATER, (reply) =>
      startRequest(asker.conversation, tools, async (signal, callId) => {
        const card = await post({ asker, author, callId, content }, kind, waiting, tools, signal);
        if (!deadline.aborted) return reply(card);
        const message = toAttachmentMessage(card);
        if (messageId === undefined) {
          await tools.connector.send(asker.conversation, message, signal);
        } else await tools.connector.update(asker.conversation, messageId, message, signal);
      }),
    );
  });
}

interface Press<T> {
  readonly asker: Asker;
  readonly author: string;
  readonly callId: string;
  readonly content: T;
}

/** Posts, and returns the card that takes the place of the one that asked. */
async function post<T extends { readonly address: Address }>(
  { asker, author, callId, content }: Press<T>,
  kind: PostKind<T>,
  waiting: Waiting<T>,
  tools: PostTools,
  signal: AbortSignal,
): Promise<AdaptiveCard> {
  const { connector, openPorts, serviceUrls, clock } = tools;
  const call = toCall({ ...asker, id: callId }, signal);
  try {
    const shared = await kind.prepare(content, { author, call, openPorts });
    const place = await serviceUrls.refresh(readAddress(content.address));
    await connector.send(place, toCardMessage(shared), signal);
    return renderCard(posted(shared));
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    tools.log.warn('teams.post-failed', { call: callId, code: error.code, verb: kind.verb });
    const reply = await explain(error, kind.extra, call, openPorts);
    // Nobody knows whether the others see it: a second press might post it twice.
    if (error.code === 'outcome_unknown') return renderCard(reply);
    const again = await waiting.keep(call.principal, content, clock.now() + WAITS_MS);
    return append(renderCard(reply), kind.renderOffer(content, again));
  }
}

/** Says what stands in the way: where it is only the person's own permission, how to give it. */
async function explain(
  error: DaybriefError,
  extra: ExtraPort | undefined,
  call: Call,
  openPorts: OpenPorts,
): Promise<PrivateReply> {
  if (error.code !== 'authentication_failed' || extra === undefined) {
    return renderError(error, call.id);
  }
  try {
    const { links } = await openPorts(['links'], call);
    return renderSignIn(await links.begin(call.principal, extra), extra);
  } catch (thrown) {
    return renderError(toDaybriefError(thrown), call.id);
  }
}

function posted({ actions }: PublicReply): PrivateReply {
  return {
    kind: 'notice',
    audience: 'asker',
    title: ['Posted where you asked.'],
    sections: [],
    ...(actions === undefined ? {} : { actions }),
  };
}

function append(one: AdaptiveCard, other: AdaptiveCard): AdaptiveCard {
  return { ...one, body: [...one.body, ...other.body] };
}

function authorOf({ activity }: TurnContext): string {
  return toInert(activity.from.name ?? '', AUTHOR_LENGTH) || 'Somebody';
}
