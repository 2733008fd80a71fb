import type { TurnContext } from 'botbuilder';
import { toCaller } from '../../../skills/core/caller.js';
import type { Asker } from '../../chat/answering.js';
import { ownerOf, type TeamsConversation, toAddress, toUnopenedPersonalChat } from '../address.js';
import { type Activity, activitySchema, conversationOf, localeOf } from './activity.js';
import { Refusal } from './request-guard.js';

/** Who asks, and the conversation they ask in. */
export interface TeamsAsker extends Asker {
  readonly conversation: TeamsConversation;
}

/** Who acts where, as an activity tells it; undefined when Teams vouches for no identity. */
export function askerOf(activity: Activity): TeamsAsker | undefined {
  const conversation = conversationOf(activity);
  if (conversation === undefined) return undefined;
  const { place } = conversation;
  const address = toAddress(conversation);
  return {
    principal: toCaller(ownerOf(conversation)),
    place,
    address,
    personalAddress: place === 'personal' ? address : toUnopenedPersonalChat(conversation),
    profile: async () => localeOf(activity),
    conversation,
  };
}

/** Who presses or chooses something. Throws a `Refusal` when Teams vouches for no identity. */
export function toAsker({ activity }: Pick<TurnContext, 'activity'>): TeamsAsker {
  const asker = askerOf(activitySchema.parse(activity));
  if (asker === undefined) throw new Refusal(403, 'no identity');
  return asker;
}
