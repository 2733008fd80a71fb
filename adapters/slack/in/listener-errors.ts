import { randomBytes } from 'node:crypto';
import { type App, type CodedError, ErrorCode } from '@slack/bolt';
import { z } from 'zod';
import { toDaybriefError } from '../../../skills/core/errors.js';
import type { Log } from '../../../skills/core/ports/log.js';
import { renderError } from '../../../skills/core/run.js';
import { toNotice } from '../../chat/notices.js';
import { createResponder, ephemeral } from '../out/response-outlet.js';
import { renderBlocks } from '../render/blocks.js';

const ANSWER_MS = 10_000;

const Answerable = z.object({ response_url: z.string() });

/**
 * Answers what failed before a request could be taken, wherever Slack gave a place to answer: whoever
 * typed a command or pressed a button is never left without a word.
 */
export function answerErrors(app: App, origins: readonly string[], log: Log): void {
  app.error(async ({ error, body }: { readonly error: CodedError; readonly body: unknown }) => {
    const call = randomBytes(4).toString('hex');
    log.error('slack.listener-failed', error, { call });
    const { data } = Answerable.safeParse(body);
    if (data === undefined) return;
    const reply =
      error.code === ErrorCode.AuthorizationError
        ? toNotice(
            'Daybrief is not installed in this workspace.',
            'Ask in the workspace that has it, or ask an administrator to install it here.',
          )
        : renderError(toDaybriefError(error), call);
    await createResponder(data.response_url, origins)
      .respond(ephemeral(renderBlocks(reply)[0] ?? {}), AbortSignal.timeout(ANSWER_MS))
      .catch((lost: unknown) => log.error('slack.answer-lost', lost, { call }));
  });
}
