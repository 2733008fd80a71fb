import type { Invitation } from '../../../skills/core/ports/mail.js';
import { decodeBytes } from '../bytes/charset.js';
import { decodeTransfer } from '../bytes/transfer-encoding.js';
import type { MailPart } from '../slim-message.js';
import { parseCalendar } from './calendar-text.js';

const METHODS = ['request', 'reply', 'cancel', 'publish'] as const;

/** The invitation in a message's calendar part; undefined when it is a broken one. */
export async function readInvitation(part: MailPart): Promise<Invitation | undefined> {
  const { parameters, encoding } = part.headers;
  const text = decodeBytes(decodeTransfer(part.body, encoding).bytes, parameters.get('charset'));
  const calendar = await parseCalendar(text, 1);
  const event = calendar?.events[0];
  if (!calendar || !event) return undefined;
  const { uid, title, startsAt, endsAt, organizer, location } = event;
  const written = parameters.get('method')?.toLowerCase();
  return {
    method: METHODS.find((name) => name === written) ?? calendar.method,
    title,
    ...(uid !== '' && { uid }),
    ...(event.sequence > 0 && { sequence: event.sequence }),
    ...(startsAt !== undefined && { startsAt }),
    ...(endsAt !== undefined && { endsAt }),
    ...(event.isAllDay && { isAllDay: true }),
    ...(event.isRecurring && { isRecurring: true }),
    ...(organizer && { organizer }),
    ...(location !== undefined && { location }),
  };
}
