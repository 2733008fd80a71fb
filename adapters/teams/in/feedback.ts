import type { Application, TurnState } from '@microsoft/teams-ai';
import { CardFactory, type TaskModuleTaskInfo, type TurnContext } from 'botbuilder';
import * as z from 'zod';
import { FEEDBACK_REASONS, type FeedbackEntry } from '../../../skills/core/ports/conversations.js';
import { FEEDBACK_QUESTION, feedbackReasonSchema } from '../../chat/feedback.js';
import { parseJson } from '../json.js';
import type { TeamsTools } from '../tools.js';
import { toAsker } from './asker.js';

/** What Teams says of a thumb, and of the form after it: the form's values are JSON in a string. */
const thumbSchema = z.object({
  actionValue: z.object({
    reaction: z.enum(['like', 'dislike']),
    feedback: z
      .string()
      .max(2_000)
      .transform(parseJson)
      .pipe(z.object({ reason: feedbackReasonSchema }))
      .optional(),
  }),
});

type FeedbackTools = Pick<TeamsTools, 'feedback' | 'clock'>;

/**
 * Lets the app take 👍 and 👎.
 *
 * A 👍 is recorded at once. A 👎 is asked for one of four reasons; no free text, so that no content is
 * kept.
 */
export function registerFeedback(
  app: Application<TurnState>,
  { feedback, clock }: FeedbackTools,
): void {
  const record = (context: TurnContext, said: Pick<FeedbackEntry, 'verdict' | 'reason'>) => {
    const { principal: owner } = toAsker(context);
    // Teams names the message, not the answer in it; the id means nothing outside this chat.
    const conversationId = context.activity.replyToId ?? '';
    return feedback.record({ owner, conversationId, ...said, at: clock.now() });
  };
  app.messages.fetch(async (context, _state, data) => {
    const reaction = thumbSchema.safeParse(data).data?.actionValue.reaction;
    if (reaction === 'dislike') return toForm();
    if (reaction === 'like') await record(context, { verdict: 'good' });
    return 'Thank you.';
  });
  app.feedbackLoop(async (context, _state, data) => {
    const form = thumbSchema.safeParse(data).data?.actionValue.feedback;
    if (form !== undefined) await record(context, { verdict: 'bad', reason: form.reason });
  });
}

function toForm(): TaskModuleTaskInfo {
  const reasons = {
    type: 'Input.ChoiceSet',
    id: 'reason',
    label: FEEDBACK_QUESTION.label,
    style: 'expanded',
    isRequired: true,
    errorMessage: 'Choose one.',
    choices: Object.entries(FEEDBACK_REASONS).map(([value, title]) => ({ value, title })),
  };
  const actions = [{ type: 'Action.Submit', title: FEEDBACK_QUESTION.send }];
  const card = { type: 'AdaptiveCard', version: '1.5', body: [reasons], actions };
  const { title } = FEEDBACK_QUESTION;
  return { title, width: 'small', height: 'small', card: CardFactory.adaptiveCard(card) };
}
