import type { Application, TurnState } from '@microsoft/teams-ai';
import { CardFactory } from 'botbuilder';
import { z } from 'zod';
import { FEEDBACK_REASONS, type FeedbackEntry } from '../../../skills/core/ports/conversations.js';
import { FEEDBACK_QUESTION, feedbackReasonSchema } from '../../chat/feedback.js';
import { parseJson } from '../json.js';
import type { TeamsTools } from '../tools.js';
import { toAsker } from './asker.js';

/** What Teams says when a thumb is pressed. */
const reactionSchema = z.object({
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** What Teams says when the form is sent: the form's values, as JSON in a string. */
const submissionSchema = z.object({
  actionValue: z.object({
    feedback: z
      .string()
      .max(2_000)
      .transform(parseJson)
      .pipe(z.object({ reason: feedbackReasonSchema })),
  }),
});

type FeedbackTools = Pick<TeamsTools, 'feedback' | 'clock'>;

/**
 * Lets the app take 👍 and 👎.
 *
 * A 👍 is recorded at once. A 👎 is asked for one of four reasons; no free text, so that no content is
 * kept.
 */
export function registerFeedback(app: Application<TurnState>, tools: FeedbackTools): void {
  app.messages.fetch(async (context, _state, data) => {
    const reaction = reactionSchema.safeParse(data).data?.actionValue.reaction;
    if (reaction === 'dislike') {
      return {
        title: FEEDBACK_QUESTION.title,
        width: 'small',
        height: 'small',
        card: CardFactory.adaptiveCard(renderForm()),
      };
    }
    if (reaction === 'like') await tools.feedback.record(toEntry(context, 'good', tools));
    return 'Thank you.';
  });
  app.feedbackLoop(async (context, _state, data) => {
    const submission = submissionSchema.safeParse(data).data;
    if (submission === undefined) return;
    const { reason } = submission.actionValue.feedback;
    await tools.feedback.record({ ...toEntry(context, 'bad', tools), reason });
  });
}

function toEntry(
  context: Parameters<typeof toAsker>[0],
  verdict: FeedbackEntry['verdict'],
  { clock }: FeedbackTools,
): FeedbackEntry {
  return {
    owner: toAsker(context).principal,
    // Teams names the message, not the answer in it; the id means nothing outside this chat.
    conversationId: context.activity.replyToId ?? '',
    verdict,
    at: clock.now(),
  };
}

function renderForm() {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.ChoiceSet',
        id: 'reason',
        label: FEEDBACK_QUESTION.label,
        style: 'expanded',
        isRequired: true,
        errorMessage: 'Choose one.',
        choices: Object.entries(FEEDBACK_REASONS).map(([value, title]) => ({ value, title })),
      },
    ],
    actions: [{ type: 'Action.Submit', title: FEEDBACK_QUESTION.send }],
  };
}
