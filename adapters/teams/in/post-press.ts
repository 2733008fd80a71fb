import type { Application, TurnState } from '@microsoft/teams-ai';
import * as z from 'zod';
import type { Address, Call } from '../../../skills/core/call.js';
import type { ExtraPort } from '../../../skills/core/ports/accounts.js';
import type { Waiting, WaitingFile, WaitingReply } from '../../../skills/core/ports/waiting.js';
import type { PrivateReply, PublicReply } from '../../../skills/core/reply.js';
import type { OpenPorts } from '../../../skills/core/run.js';
import { postWaiting, toPublic } from '../../../skills/delivery/posting.js';
import { toCall } from '../../chat/answering.js';
import { readAddress } from '../address.js';
import { toAttachmentMessage, toCardMessage, toTextMessage } from '../out/outgoing.js';
import { explain } from '../out/permission.js';
import { renderCard } from '../render/card.js';
import type { AdaptiveCard, PostVerb } from '../render/card-elements.js';
import { renderAnswerOffer, renderLinkOffer } from '../render/post-offer.js';
import { toInert } from '../render/text.js';
import type { TeamsTools } from '../tools.js';
import { toAsker } from './asker.js';
import { answerInvoke, BUSY, FAILED } from './invoke.js';

/** A kind of thing that can be posted where it was asked for. */
export interface PostKind<T extends { readonly address: Address }> {
  readonly verb: PostVerb;
  /** What the person may have to allow first. */
  readonly extra?: ExtraPort;
  /** The card that asks, with the button. */
  renderOffer(content: T, id: string): AdaptiveCard;
  /** Makes what the others will see. */
  toPublic(content: T, by: Poster): Promise<PublicReply>;
}

/** Who posts. */
interface Poster {
  readonly name: string;
  readonly call: Call;
  readonly openPorts: OpenPorts;
}

/** An answer, e.g. of a meeting, that is posted as it was shown, without what is its owner's alone. */
export const answerPost: PostKind<WaitingReply> = {
  verb: 'post-answer',
  renderOffer: (_waiting, id) => renderAnswerOffer(id),
  toPublic: async ({ reply }) => toPublic(reply),
};

/** A file that is posted as a link. Only with the right that its owner gave for it. */
export const linkPost: PostKind<WaitingFile> = {
  verb: 'post-link',
  extra: 'drive',
  renderOffer: ({ file }, id) => renderLinkOffer(file.name, id),
  async toPublic({ file }, { name, call, openPorts }) {
    const { drive } = await openPorts(['drive'], call);
    const link = await drive.share(file, call.signal);
    return {
      kind: 'notice',
      audience: 'place',
      title: [{ bold: name }, ' shares a file.'],
      lead: [[file.name]],
      sections: [],
      actions: [{ kind: 'open', label: 'Open it', link }],
    };
  },
};

type PostTools = Pick<
  TeamsTools,
  'answering' | 'connector' | 'openPorts' | 'serviceUrls' | 'clock' | 'timers' | 'log'
>;

const GONE = 'This was posted already, or it waited too long. Ask for it again.';
const LATER = 'This takes a little longer. You see here when it is posted.';
const NAME_LENGTH = 100;

const dataSchema = z.object({ state: z.string().max(200) });

/** Lets the app answer presses of Post for one kind of thing. */
export function registerPost<T extends { readonly address: Address }>(
  app: Application<TurnState>,
  kind: PostKind<T>,
  waiting: Waiting<T>,
  tools: PostTools,
): void {
  const { answering, connector, openPorts, serviceUrls } = tools;

  /** Posts, and returns what takes the place of the card that asked. */
  const post = async (id: string, by: Poster): Promise<AdaptiveCard | string> => {
    const { call } = by;
    let shown: PublicReply | undefined;
    const send = async (content: T) => {
      shown = await kind.toPublic(content, by);
      const place = await serviceUrls.refresh(readAddress(content.address));
      await connector.send(place, toCardMessage(shown), call.signal);
    };
    const posted = await postWaiting(call.principal, { id, call: call.id }, waiting, send, tools);
    if (posted === 'gone') return GONE;
    if (posted === 'posted') return renderCard({ ...POSTED, actions: shown?.actions ?? [] });
    const card = renderCard(await explain(posted.error, kind.extra, call, openPorts));
    const { again } = posted;
    const offer = again ? kind.renderOffer(again.content, again.id).body : [];
    return { ...card, body: [...card.body, ...offer] };
  };

  app.adaptiveCards.actionExecute(kind.verb, async (context, _state, data) => {
    const asker = toAsker(context);
    // Read now: the SDK takes the context away when the turn ends, and the work may go on.
    const { replyToId: messageId, from } = context.activity;
    const name = toInert(from.name ?? '', NAME_LENGTH) || 'Somebody';
    if (!answering.hasRoom()) return BUSY;
    const id = dataSchema.safeParse(data).data?.state;
    if (id === undefined) return GONE;
    return answerInvoke<AdaptiveCard | string>(tools.timers, LATER, (reply, deadline) =>
      answering.work(asker, async (callId, signal) => {
        try {
          const call = await toCall(asker, callId, signal);
          const outcome = await post(id, { name, call, openPorts });
          if (!deadline.aborted) return reply(outcome);
          const message =
            typeof outcome === 'string' ? toTextMessage(outcome) : toAttachmentMessage(outcome);
          await connector.replace(asker.conversation, messageId, message, signal);
        } catch (error) {
          reply(FAILED);
          throw error;
        }
      }),
    );
  });
}

const POSTED: PrivateReply = {
  kind: 'notice',
  audience: 'asker',
  title: ['Posted where you asked.'],
  sections: [],
};
