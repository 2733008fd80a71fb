import type { MessageMetadata } from '@slack/types';
import * as z from 'zod';

const EVENT_TYPE = 'daybrief_reply';

/**
 * What a message of Daybrief carries for Daybrief: ids only, readable by whoever reads the message. That
 * of the kept state is worthless to anyone but its owner.
 */
const Metadata = z.object({
  event_type: z.literal(EVENT_TYPE),
  event_payload: z.object({
    delivery_id: z.string().optional(),
    conversation_id: z.string().optional(),
  }),
});

/** Writes the ids into a message (https://docs.slack.dev/messaging/message-metadata). */
export function toMetadata(stateId: string | undefined, deliveryId?: string): MessageMetadata {
  const delivery = deliveryId === undefined ? {} : { delivery_id: deliveryId };
  const state = stateId === undefined ? {} : { conversation_id: stateId };
  return { event_type: EVENT_TYPE, event_payload: { ...delivery, ...state } };
}

/** Reads them back; nothing from a message of anyone else. */
export function readMetadata(metadata: unknown) {
  return Metadata.safeParse(metadata).data?.event_payload ?? {};
}
