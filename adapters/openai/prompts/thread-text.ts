import { TooLargeError } from '../../../skills/core/errors.js';
import type { CleanMessage, CleanThread } from '../../../skills/core/ports/writer.js';

/** Characters of one thread that a small model's window surely holds; nothing is cut in silence. */
const LONGEST_THREAD = 48_000;
/** Recipients that are named. */
const MOST_NAMES = 200;

/**
 * Writes a thread as a model reads it; `note` may add lines to the head of a message.
 *
 * Throws `TooLargeError` beyond 48,000 characters.
 */
export function renderThread(
  { subject, messages }: CleanThread,
  note: (message: CleanMessage) => readonly string[] = () => [],
): string {
  const items = messages.map((message) => renderMessage(message, note(message))).join('\n\n');
  const text = `Subject: ${subject}\n\n${items}`;
  if (text.length <= LONGEST_THREAD) return text;
  throw new TooLargeError({
    what: 'The thread is longer than the model can read at once.',
    remedy: 'The built-in writer reads it instead.',
    limit: LONGEST_THREAD,
    actual: text.length,
    unit: 'characters',
  });
}

function renderMessage(
  { id, from, to, sentAt, text, forwarded }: CleanMessage,
  notes: readonly string[],
): string {
  const people = to
    .slice(0, MOST_NAMES)
    .map(({ name, address }) => name ?? address)
    .join(', ');
  return [
    `sourceId: ${id}`,
    ...notes,
    `From: ${from.name ?? from.address}`,
    `To: ${people}`,
    `Date: ${new Date(sentAt).toISOString()}`,
    text,
    ...(forwarded ? [`Forwarded text:\n${forwarded}`] : []),
  ].join('\n');
}
