import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Feedback } from '../../../skills/core/ports/conversations.js';
import { type Listening, toAsker } from './listener.js';

const CALLBACK_ID = 'daybrief.feedback';
const BLOCK = 'reason';

const REASONS = {
  wrong: 'Something in it is wrong',
  missing: 'Something important is missing',
  'too-long': 'It is too long',
  'not-mine': 'It is not relevant to me',
} as const;

const Reason = z.enum(['wrong', 'missing', 'too-long', 'not-mine']);

/** Renders the question after a 👎; the reason is one of four, so that no content is kept. */
export function renderFeedbackForm(conversationId: string): ModalView {
  return {
    type: 'modal',
    callback_id: CALLBACK_ID,
    private_metadata: conversationId,
    title: { type: 'plain_text', text: 'What was wrong?' },
    submit: { type: 'plain_text', text: 'Send' },
    close: { type: 'plain_text', text: 'Skip' },
    blocks: [
      {
        type: 'input',
        block_id: BLOCK,
        label: { type: 'plain_text', text: 'The answer' },
        element: {
          type: 'radio_buttons',
          action_id: BLOCK,
          options: Reason.options.map((reason) => ({
            text: { type: 'plain_text', text: REASONS[reason] },
            value: reason,
          })),
        },
      },
    ],
  };
}

/** Listens to the reason for a 👎. */
export function listenToFeedback(
  app: App,
  listening: Listening,
  options: { readonly feedback: Feedback | undefined; readonly clock: Clock },
): void {
  app.view(CALLBACK_ID, async ({ ack, view, body, context }) => {
    await ack();
    const { principal } = await toAsker(listening, context, body.user.id);
    const chosen = view.state.values[BLOCK]?.[BLOCK]?.selected_option?.value;
    const { data: reason } = Reason.safeParse(chosen);
    if (reason === undefined) return;
    await options.feedback?.record({
      owner: principal,
      conversationId: view.private_metadata,
      verdict: 'bad',
      reason,
      at: options.clock.now(),
    });
  });
}
