import type { Principal } from '../../../skills/core/caller.js';
import type { PrivateReply } from '../../../skills/core/reply.js';
import { renderError } from '../../../skills/core/run.js';
import { toPublic } from '../../../skills/delivery/posting.js';
import { expired } from '../../chat/notices.js';
import { postWaiting } from '../../chat/posting.js';
import type { SlackBotOptions } from '../options.js';
import { layOut, withBlock } from '../render/layout.js';
import { renderPostButton } from '../render/post-button.js';
import { ephemeral, type Responder } from './response-outlet.js';

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
  responder: Responder,
  ports: PostPorts,
): Promise<void> {
  const signal = AbortSignal.timeout(POST_TIMEOUT_MS);
  const press = { id, call: id.slice(0, CALL_ID_LENGTH) };
  const by = { type: 'mrkdwn', text: `Posted by <@${owner.user}>` } as const;
  const post = async ({ reply }: { readonly reply: PrivateReply }) => {
    const { messages } = layOut(toPublic(reply));
    for (const message of withBlock(messages, { type: 'context', elements: [by] })) {
      const shown = { ...message, response_type: 'in_channel', replace_original: false };
      await responder.respond(shown, signal);
    }
  };
  const posted = await postWaiting(owner, press, ports.waitingReplies, post, ports);
  if (posted === 'posted') return;
  const told = posted === 'gone' ? expired() : renderError(posted.error, press.call);
  const again = posted === 'gone' ? undefined : posted.again;
  const { messages } = layOut(told);
  const shown = again === undefined ? messages : withBlock(messages, renderPostButton(again.id));
  for (const message of shown) await responder.respond(ephemeral(message), signal);
}
