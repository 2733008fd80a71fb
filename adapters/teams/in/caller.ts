import type { TurnContext } from 'botbuilder';
import type { Attachment, Call } from '../../../skills/core/call.js';
import { toCaller } from '../../../skills/core/caller.js';
import { type TeamsConversation, toAddress } from '../address.js';
import { activitySchema, conversationOf, localeOf } from './activity.js';
import { Refusal } from './request-guard.js';

/** Who asks where, as an activity tells it, whatever they ask. */
export interface Asker {
  readonly conversation: TeamsConversation;
  readonly timeZone: string;
  readonly locale: string;
}

/** A request as a person wrote it, or as a button stands for it. */
export interface Asked extends Asker {
  /** Correlation id. */
  readonly id: string;
  readonly words: string;
  readonly attachments: readonly Attachment[];
}

/** Who acts where, as far as an activity without words says it. Throws a `Refusal`. */
export function toAsker(context: TurnContext): Asker {
  const activity = activitySchema.parse(context.activity);
  const conversation = conversationOf(activity);
  if (conversation === undefined) throw new Refusal(403, 'no identity');
  return { conversation, ...localeOf(activity) };
}

/** Makes the call that a skill, or a port, is used for. */
export function toCall(
  { conversation, timeZone, locale, id, attachments }: Asker & Partial<Asked>,
  signal: AbortSignal,
): Call {
  const { tenant, user, place } = conversation;
  return {
    id: id ?? '',
    principal: toCaller({ surface: 'teams', tenant, user }),
    place,
    address: toAddress(conversation),
    timeZone,
    locale,
    attachments: attachments ?? [],
    signal,
  };
}
