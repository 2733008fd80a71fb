import type { MessageMetadata } from '@slack/types';
import { z } from 'zod';

/** What a message of Daybrief carries for Daybrief: ids only, readable by whoever reads the message. */
export interface ReplyMetadata {
  readonly deliveryId?: string | undefined;
  /** Id of the kept conversation state; worthless to anyone but its owner. */
  readonly conversationId?: string | undefined;
}

const EVENT_TYPE = 'daybrief_reply';

const Metadata = z.object({
  event_type: z.literal(EVENT_TYPE),
  event_payload: z.object({
    delivery_id: z.string().optional(),
    conversation_id: z.string().optional(),
  }),
});

/** Writes the ids into a message (https://docs.slack.dev/messaging/message-metadata). */
export function toMetadata({ deliveryId, conversationId }: ReplyMetadata): MessageMetadata {
  return {
    event_type: EVENT_TYPE,
    event_payload: {
      ...(deliveryId === undefined ? {} : { delivery_id: deliveryId }),
      ...(conversationId === undefined ? {} : { conversation_id: conversationId }),
    },
  };
}

/** Reads them back; undefined for a message of anyone else. */
export function readMetadata(metadata: unknown): ReplyMetadata | undefined {
  const parsed = Metadata.safeParse(metadata);
  if (!parsed.success) return undefined;
  const { delivery_id: deliveryId, conversation_id: conversationId } = parsed.data.event_payload;
  return { deliveryId, conversationId };
}
