import type { Application, TurnState } from '@microsoft/teams-ai';
import { CardFactory } from 'botbuilder';
import { z } from 'zod';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Feedback, FeedbackEntry } from '../../../skills/core/ports/conversations.js';
import { toAsker } from './caller.js';

type Reason = NonNullable<FeedbackEntry['reason']>;

const REASONS: Readonly<Record<Reason, string>> = {
  wrong: 'Something in it is wrong',
  missing: 'Something important is missing',
  'too-long': 'It is too long',
  'not-mine': 'It is not relevant to me',
};

/** What Teams says when a thumb is pressed. */
const reactionSchema = z.object({
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** What Teams says when the form is sent: the form's values, as JSON in a string. */
const submissionSchema = z.object({
  actionValue: z.object({
    reaction: z.enum(['like', 'dislike']),
    feedback: z
      .string()
      .max(2_000)
      .transform((text, context) => {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          context.addIssue('not JSON');
          return z.NEVER;
        }
      })
      .pipe(z.object({ reason: z.enum(['wrong', 'missing', 'too-long', 'not-mine']) })),
  }),
});

/** What feedback is recorded with. */
export interface FeedbackTools {
  readonly feedback: Feedback;
  readonly clock: Clock;
}

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
        title: 'What was wrong?',
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
  const { tenant, user } = toAsker(context).conversation;
  return {
    owner: { surface: 'teams', tenant, user },
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
        label: 'The answer',
        style: 'expanded',
        isRequired: true,
        errorMessage: 'Choose one.',
        choices: Object.entries(REASONS).map(([value, title]) => ({ value, title })),
      },
    ],
    actions: [{ type: 'Action.Submit', title: 'Send' }],
  };
}
