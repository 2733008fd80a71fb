import { type Reply, toPlain } from '../../skills/reply.js';
import { type CardOptions, renderCard } from './card.js';
import type { AdaptiveCard } from './card-elements.js';
import { TEAMS_LIMITS } from './limits.js';
import { toActivityText } from './text.js';

/** The part of an activity that Daybrief sends. */
export interface OutgoingActivity {
  readonly type: 'message' | 'typing';
  readonly text?: string;
  readonly textFormat?: 'plain';
  readonly summary?: string;
  readonly attachments?: readonly OutgoingAttachment[];
  readonly entities?: readonly unknown[];
  readonly channelData?: Readonly<Record<string, unknown>>;
}

/** A card in an activity. */
export interface OutgoingAttachment {
  readonly contentType: typeof CARD_TYPE;
  readonly content: AdaptiveCard;
}

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** Writes one plain sentence. */
export function toTextMessage(text: string): OutgoingActivity {
  return {
    type: 'message',
    textFormat: 'plain',
    text: toActivityText(text, TEAMS_LIMITS.message.text),
  };
}

/** Writes a reply as a message with one card; `summary` is what a notification shows. */
export function toCardMessage(reply: Reply, options: CardOptions = {}): OutgoingActivity {
  return {
    type: 'message',
    // What a notification on a locked screen shows holds nothing private.
    summary: reply.audience === 'place' ? summaryOf(reply) : 'Daybrief has an answer for you.',
    attachments: [{ contentType: CARD_TYPE, content: renderCard(reply, options) }],
  };
}

function summaryOf(reply: Reply): string {
  return toActivityText(toPlain(reply.title), TEAMS_LIMITS.card.title);
}
