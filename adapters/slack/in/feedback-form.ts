import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { FEEDBACK_REASONS } from '../../../skills/core/ports/conversations.js';
import { FEEDBACK_QUESTION, feedbackReasonSchema } from '../../chat/feedback.js';
import type { SlackBotOptions } from '../options.js';
import { fieldOf, renderModal, toOption } from '../render/modal.js';
import { plain } from '../render/text-object.js';
import { type ListenerTools, toAsker } from './listener.js';

const CALLBACK_ID = 'daybrief.feedback';
const REASON = 'reason';

/** Renders the question after a 👎. */
export function renderFeedbackForm(stateId: string): ModalView {
  const { title, label, send } = FEEDBACK_QUESTION;
  const options = Object.entries(FEEDBACK_REASONS).map(([reason, words]) =>
    toOption(reason, words),
  );
  const element = { type: 'radio_buttons', action_id: REASON, options } as const;
  const modal = renderModal(CALLBACK_ID, { title, submit: send, close: 'Skip' }, [
    { type: 'input', block_id: REASON, label: plain(label), element },
  ]);
  return { ...modal, private_metadata: stateId };
}

/** Listens to the reason for a 👎. */
export function listenToFeedback(
  app: App,
  tools: ListenerTools,
  { feedback, clock }: Pick<SlackBotOptions, 'feedback' | 'clock'>,
): void {
  app.view(CALLBACK_ID, async ({ ack, view, body, context }) => {
    await ack();
    const { principal: owner, profile } = await toAsker(tools, context, body.user.id);
    await profile();
    const chosen = fieldOf(view.state.values, REASON).selected_option?.value;
    const { data: reason } = feedbackReasonSchema.safeParse(chosen);
    if (reason === undefined) return;
    const conversationId = view.private_metadata;
    await feedback?.record({ owner, conversationId, verdict: 'bad', reason, at: clock.now() });
  });
}
