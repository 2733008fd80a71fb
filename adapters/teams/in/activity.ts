import * as z from 'zod';
import type { Place } from '../../../skills/core/call.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { SeenEvents } from '../../../skills/core/ports/surface.js';
import { isTimeZone } from '../../../skills/core/time/local-time.js';
import type { Profile } from '../../chat/answering.js';
import { letInOnce } from '../../chat/let-in-once.js';
import type { TeamsConversation } from '../address.js';

const id = z.string().min(1).max(1_000);
const word = z.string().optional();

/**
 * The part of an incoming activity that Daybrief reads.
 *
 * Checked before the SDK sees it: without `recipient`, for example, the SDK fails inside a turn and
 * still answers 200.
 */
export const activitySchema = z
  .looseObject({
    type: z.string().min(1).max(100),
    id: id.optional(),
    name: z.string().max(200).optional(),
    action: z.string().max(100).optional(),
    channelId: z.string().max(100),
    serviceUrl: z.url().max(1_000),
    from: z.looseObject({ id, aadObjectId: id.optional(), name: word }),
    recipient: z.looseObject({ id, name: word }),
    conversation: z.looseObject({ id, conversationType: word, tenantId: id.optional() }),
    text: z.string().max(100_000).nullish(),
    replyToId: id.optional(),
    locale: z.string().max(50).optional(),
    localTimezone: z.string().max(100).optional(),
    entities: z.array(z.unknown()).max(1_000).nullish(),
    attachments: z.array(z.unknown()).max(100).nullish(),
    membersAdded: z.array(z.looseObject({ id })).max(1_000).nullish(),
    channelData: z.looseObject({ tenant: z.looseObject({ id }).nullish() }).nullish(),
    value: z.unknown().optional(),
  })
  .refine(
    // The SDK's routes look into both without a check.
    ({ type, name, value }) =>
      type !== 'invoke' || (name !== undefined && typeof value === 'object' && value !== null),
  );

/** An activity whose shape was checked. Everything in it is still untrusted. */
export type Activity = z.infer<typeof activitySchema>;

/** The Entra tenant the activity comes from, by the service's word. */
export function tenantOf(activity: Activity): string | undefined {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId;
}

/** Teams' names of the places; an unknown one counts as the most public. */
const PLACES = new Map<string | undefined, Place>([
  ['personal', 'personal'],
  ['groupChat', 'group'],
]);

/**
 * The conversation an activity belongs to, and who speaks; undefined when Teams vouches for no Entra
 * identity (a guest bot, a connector).
 */
export function conversationOf(activity: Activity): TeamsConversation | undefined {
  const { serviceUrl, conversation, recipient, from } = activity;
  const tenant = tenantOf(activity);
  if (tenant === undefined || from.aadObjectId === undefined) return undefined;
  return {
    serviceUrl,
    conversationId: conversation.id,
    place: PLACES.get(conversation.conversationType) ?? 'channel',
    tenant,
    bot: recipient.id,
    member: from.id,
    user: from.aadObjectId,
  };
}

/** Teams repeats an event for minutes, not for hours. */
const SEEN_MS = 60 * 60_000;

/** Whether an activity was not seen before: Teams brings some twice. */
export function isNew(
  { conversation, id = '' }: Activity,
  tools: { readonly seenEvents: SeenEvents; readonly clock: Clock; readonly log: Log },
): Promise<boolean> {
  const key = [conversation.id, id].map(encodeURIComponent).join(':');
  return letInOnce({ surface: 'teams', id: key, until: tools.clock.now() + SEEN_MS }, tools);
}

const mentionSchema = z.looseObject({
  type: z.literal('mention'),
  mentioned: z.looseObject({ id }),
  text: z.string().min(1).max(500),
});

/**
 * The words of a message: the bot's own mention taken out, other people's kept as their names, and
 * the little HTML that Teams writes decoded.
 */
export function wordsOf(activity: Activity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const mention = mentionSchema.safeParse(entity);
    if (!mention.success || mention.data.mentioned.id !== activity.recipient.id) continue;
    text = text.split(mention.data.text).join(' ');
  }
  return decodeEntities(text.replace(/<\/?at(?:\s[^<>]{0,200})?>/gu, '')).trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function decodeEntities(text: string): string {
  return text
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\u00a0/gu, ' ');
}

const clientInfoSchema = z.looseObject({
  type: z.literal('clientInfo'),
  locale: z.string().max(50).optional(),
  timezone: z.string().max(100).optional(),
});

const LOCALE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu;

/**
 * Zone and language of the person's Teams client: no zone and `en-US` where it says nothing usable. On Android it tells
 * only the offset of its clock, which is of many zones.
 */
export function localeOf(activity: Activity): Profile {
  const client = (activity.entities ?? [])
    .map((entity) => clientInfoSchema.safeParse(entity).data)
    .find((info) => info !== undefined);
  const zones = [activity.localTimezone, client?.timezone];
  const locales = [activity.locale, client?.locale];
  return {
    timeZone: zones.find((zone) => zone !== undefined && isTimeZone(zone)),
    locale: locales.find((tag) => tag !== undefined && LOCALE.test(tag)) ?? 'en-US',
  };
}
