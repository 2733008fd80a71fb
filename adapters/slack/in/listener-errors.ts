import type { App, CodedError } from '@slack/bolt';
import * as z from 'zod';
import { newCallId } from '../../../skills/core/call.js';
import { toDaybriefError } from '../../../skills/core/errors.js';
import { renderError } from '../../../skills/core/run.js';
import { createRespond, ephemeral } from '../out/response-outlet.js';
import { renderBlocks } from '../render/blocks.js';
import type { ListenerTools } from './listener.js';

const ANSWER_MS = 10_000;

const Answerable = z.object({ response_url: z.string() });

/**
 * Answers what failed before a request could be taken, wherever Slack gave a place to answer: whoever
 * typed a command or pressed a button is never left without a word.
 */
export function answerErrors(
  app: App,
  { origins, log }: Pick<ListenerTools, 'origins' | 'log'>,
): void {
  app.error(async ({ error, body }: { readonly error: CodedError; readonly body: unknown }) => {
    const call = newCallId();
    log.error('slack.listener-failed', error, { call });
    const { data } = Answerable.safeParse(body);
    if (data === undefined) return;
    // Bolt wraps what `authorize` throws.
    const cause = 'original' in error ? error.original : error;
    const [message] = renderBlocks(renderError(toDaybriefError(cause), call));
    await createRespond(data.response_url, origins)(
      ephemeral({ ...message }),
      AbortSignal.timeout(ANSWER_MS),
    ).catch((lost: unknown) => log.error('chat.answer-lost', lost, { surface: 'slack', call }));
  });
}
