import type { Application, TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { activitySchema, conversationOf, localeOf } from './activity.js';
import type { CardVerb } from './card-elements.js';
import { type PressTools, press } from './card-press.js';
import type { RecentFiles } from './recent-files.js';
import { Refusal } from './request-guard.js';

const VERBS: readonly CardVerb[] = ['run', 'done', 'snooze'];

/** Lets the app answer presses of the cards' buttons. */
export function registerCardActions(
  app: Application<TurnState>,
  tools: PressTools & { readonly recentFiles: RecentFiles },
): void {
  for (const verb of VERBS) {
    app.adaptiveCards.actionExecute(verb, async (context, _state, data) => {
      const { conversation, ...locale } = toAsked(context);
      const { tenant, user } = conversation;
      const attachments = tools.recentFiles.of({ surface: 'teams', tenant, user });
      const asked = { conversation, attachments, ...locale };
      return press({ asked, messageId: context.activity.replyToId, verb, data }, tools);
    });
  }
}

/** Who acts where, as far as an activity without words says it. Throws a `Refusal`. */
export function toAsked(context: TurnContext) {
  const activity = activitySchema.parse(context.activity);
  const conversation = conversationOf(activity);
  if (conversation === undefined) throw new Refusal(403, 'no identity');
  return { conversation, ...localeOf(activity) };
}
