import type { Application, TurnState } from '@microsoft/teams-ai';
import type { CardVerb } from '../render/card-elements.js';
import { toAsker } from './caller.js';
import { type PressTools, press } from './card-press.js';
import type { RecentFiles } from './recent-files.js';

const VERBS: readonly CardVerb[] = ['run', 'done', 'snooze', 'more', 'reply'];

/** Lets the app answer presses of the cards' buttons. */
export function registerCardActions(
  app: Application<TurnState>,
  tools: PressTools & { readonly recentFiles: RecentFiles },
): void {
  for (const verb of VERBS) {
    app.adaptiveCards.actionExecute(verb, async (context, _state, data) => {
      const asker = toAsker(context);
      const { tenant, user } = asker.conversation;
      const attachments = tools.recentFiles.of({ surface: 'teams', tenant, user });
      const { replyToId: messageId } = context.activity;
      return press({ asked: { ...asker, attachments }, messageId, verb, data }, tools);
    });
  }
}
