import type { Attachment } from 'postal-mime';
import type { Invitation } from '../../skills/core/ports/mail.js';
import { parseCalendar } from './calendar-text.js';

const METHODS = ['request', 'reply', 'cancel', 'publish'] as const;

/** The invitation in a message's calendar part; undefined when there is none, or a broken one. */
export async function readInvitation(
  attachments: readonly Attachment[],
): Promise<Invitation | undefined> {
  const part = attachments.find(({ mimeType }) => isCalendar(mimeType));
  if (!part || typeof part.content === 'string') return undefined;
  const calendar = await parseCalendar(new TextDecoder().decode(part.content), 1);
  const event = calendar?.events[0];
  if (!calendar || !event) return undefined;
  const { title, startsAt, endsAt, organizer, location } = event;
  const method = METHODS.find((name) => name === part.method?.toLowerCase()) ?? calendar.method;
  return {
    method,
    title,
    ...(startsAt !== undefined && { startsAt }),
    ...(endsAt !== undefined && { endsAt }),
    ...(organizer && { organizer }),
    ...(location !== undefined && { location }),
  };
}

/** Whether an attachment is the calendar part that becomes the invitation. */
export function isCalendar(mediaType: string): boolean {
  return mediaType === 'text/calendar' || mediaType === 'application/ics';
}
