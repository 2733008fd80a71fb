import type { KnownBlock } from '@slack/types';
import type { Principal } from '../../../skills/core/caller.js';
import { toDaybriefError } from '../../../skills/core/errors.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { WaitingReplies } from '../../../skills/core/ports/waiting.js';
import type { Reply } from '../../../skills/core/reply.js';
import { renderError } from '../../../skills/core/run.js';
import { mayBePosted, POST_MS, toPublic } from '../../../skills/delivery/posting.js';
import { writeAddress } from '../address.js';
import type { Asker } from '../in/listener.js';
import { ACTION_PREFIX } from '../render/buttons.js';
import { type Layout, layOut, withBlock } from '../render/layout.js';
import { expired } from './outlet.js';
import { ephemeral, type Responder } from './response-outlet.js';

/** The button that shows an answer to everybody in the channel; `id` is of the waiting answer. */
export function renderPostButton(id: string): KnownBlock {
  return {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: `${ACTION_PREFIX}.post.0`,
        value: id,
        text: { type: 'plain_text', text: 'Post in this channel', emoji: false },
        confirm: {
          title: { type: 'plain_text', text: 'Post this for everybody?', emoji: false },
          text: {
            type: 'plain_text',
            text: 'Everybody in this channel will see it as you see it now.',
            emoji: false,
          },
          confirm: { type: 'plain_text', text: 'Post', emoji: false },
          deny: { type: 'plain_text', text: 'Not now', emoji: false },
        },
      },
    ],
  };
}

/** What posting needs. */
export interface PostingOptions {
  readonly waitingReplies: WaitingReplies;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Puts the button under an answer that may be shown to the others, and keeps the answer for an hour.
 *
 * Nothing is added to an answer that is private for good, nor to one that is too long for a channel.
 */
export async function offerToPost(
  reply: Reply,
  layout: Layout,
  owner: Principal,
  { waitingReplies, clock }: Pick<PostingOptions, 'waitingReplies' | 'clock'>,
): Promise<Layout> {
  const last = layout.messages.at(-1);
  if (!mayBePosted(reply) || layout.files.length > 0 || last === undefined) return layout;
  const waiting = { reply, address: writeAddress(owner) };
  const id = await waitingReplies.keep(owner, waiting, clock.now() + POST_MS);
  const messages = [...layout.messages.slice(0, -1), withBlock(last, renderPostButton(id))];
  return { ...layout, messages };
}

const POST_TIMEOUT_MS = 60_000;
const CALL_ID_LENGTH = 8;

/**
 * Posts the answer that waits under `id` where its button stands, if it is the clicker's own.
 *
 * It goes through the `response_url` of the click, which leads to that one channel and works where
 * Daybrief is no member.
 */
export async function postWaiting(
  id: string,
  { principal }: Asker,
  responder: Responder,
  { waitingReplies, clock, log }: PostingOptions,
): Promise<void> {
  const signal = AbortSignal.timeout(POST_TIMEOUT_MS);
  const tell = async (reply: Reply): Promise<void> => {
    for (const message of layOut(reply).messages) {
      await responder.respond(ephemeral(message), signal);
    }
  };
  const waiting = await waitingReplies.take(principal, id, clock.now());
  if (waiting === undefined) return tell(expired());
  try {
    const { messages } = layOut(toPublic(waiting.reply));
    const by = { type: 'mrkdwn', text: `Posted by <@${principal.user}>` } as const;
    for (const [index, message] of messages.entries()) {
      const isLast = index === messages.length - 1;
      const shown = isLast ? withBlock(message, { type: 'context', elements: [by] }) : message;
      await responder.respond(
        { ...shown, response_type: 'in_channel', replace_original: false },
        signal,
      );
    }
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    const call = id.slice(0, CALL_ID_LENGTH);
    log.warn('slack.not-posted', { call, code: error.code });
    await tell(renderError(error, call));
  }
}
