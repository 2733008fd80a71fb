import { type Reply, type ReplyKind, toPlain } from '../../../skills/core/reply.js';
import { TEAMS_LIMITS } from '../limits.js';
import { renderCard } from '../render/card.js';
import type { AdaptiveCard } from '../render/card-elements.js';
import { renderLabels } from '../render/labels.js';
import { toActivityText } from '../render/text.js';

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

/** What goes with a message: a card, or one of Teams' own cards for files. */
type OutgoingAttachment =
  | { readonly contentType: typeof CARD_TYPE; readonly content: AdaptiveCard }
  | {
      readonly contentType: `application/vnd.microsoft.teams.card.file.${'consent' | 'info'}`;
      readonly name: string;
      readonly contentUrl?: string;
      readonly content: Readonly<Record<string, unknown>>;
    };

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
/** Notifications are seen on locked screens: they hold nothing private. */
const PRIVATE_SUMMARY = 'Daybrief has an answer for you.';

/** Writes one plain sentence. */
export function toTextMessage(text: string): OutgoingActivity {
  const shown = toActivityText(text, TEAMS_LIMITS.message.text);
  return { type: 'message', textFormat: 'plain', text: shown };
}

/** Writes a card that is no answer and that nobody rates. */
export function toAttachmentMessage(card: AdaptiveCard): OutgoingActivity {
  const attachments = [{ contentType: CARD_TYPE, content: card }] as const;
  return { type: 'message', summary: PRIVATE_SUMMARY, attachments };
}

/** Writes one of Teams' own cards for a file: one that asks to put it into OneDrive, or leads there. */
export function toFileMessage(
  kind: 'consent' | 'info',
  file: { readonly name: string; readonly contentUrl?: string },
  content: Readonly<Record<string, unknown>>,
): OutgoingActivity {
  const contentType = `application/vnd.microsoft.teams.card.file.${kind}` as const;
  return { type: 'message', attachments: [{ contentType, ...file, content }] };
}

/** Kinds of answer that people can be content with or not. */
const RATED: readonly ReplyKind[] = ['digest', 'thread', 'meeting', 'deck', 'draft', 'answer'];

/** Writes a reply as a message with one card, its labels and, where it makes sense, thumbs. */
export function toCardMessage(reply: Reply, stateId?: string): OutgoingActivity {
  const entities = renderLabels(reply);
  return {
    type: 'message',
    summary:
      reply.audience === 'place'
        ? toActivityText(toPlain(reply.title), TEAMS_LIMITS.card.title)
        : PRIVATE_SUMMARY,
    attachments: [{ contentType: CARD_TYPE, content: renderCard(reply, stateId) }],
    ...(entities.length === 0 ? {} : { entities }),
    ...(RATED.includes(reply.kind) ? { channelData: { feedbackLoop: { type: 'custom' } } } : {}),
  };
}
