import type { Principal } from '../../../skills/core/caller.js';
import type { PrivateReply } from '../../../skills/core/reply.js';
import { renderError } from '../../../skills/core/run.js';
import { postWaiting, toPublic } from '../../../skills/delivery/posting.js';
import { EXPIRED } from '../../chat/notices.js';
import type { SlackBotOptions } from '../options.js';
import { layOut, withBlock } from '../render/layout.js';
import { renderPostButton } from '../render/own-buttons.js';
import { ephemeral, type Respond } from './response-outlet.js';

/** What posting needs. */
export type PostPorts = Pick<SlackBotOptions, 'waitingReplies' | 'clock' | 'log'>;

const POST_TIMEOUT_MS = 60_000;
const CALL_ID_LENGTH = 8;

/**
 * Posts the answer that waits under an id where its button stands, if it is the clicker's own.
 *
 * It goes through the `response_url` of the click, which leads to that one channel and works where
 * Daybrief is no member.
 */
export async function postAnswer(
  owner: Principal,
  id: string,
  respond: Respond,
  ports: PostPorts,
): Promise<void> {
  const signal = AbortSignal.timeout(POST_TIMEOUT_MS);
  const press = { id, call: id.slice(0, CALL_ID_LENGTH) };
  const by = { type: 'mrkdwn', text: `Posted by <@${owner.user}>` } as const;
  const post = async ({ reply }: { readonly reply: PrivateReply }) => {
    const { messages } = layOut(toPublic(reply));
    for (const message of withBlock(messages, { type: 'context', elements: [by] })) {
      const shown = { ...message, response_type: 'in_channel', replace_original: false };
      await respond(shown, signal);
    }
  };
  const posted = await postWaiting(owner, press, ports.waitingReplies, post, ports);
  if (posted === 'posted') return;
  const { error, again } = posted === 'gone' ? {} : posted;
  const { messages } = layOut(error === undefined ? EXPIRED : renderError(error, press.call));
  const shown = again === undefined ? messages : withBlock(messages, renderPostButton(again.id));
  for (const message of shown) await respond(ephemeral(message), signal);
}
