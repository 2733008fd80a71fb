import { InputError } from '../core/errors.js';

/** How many senders a person may mark. */
const MOST_SENDERS = 50;
const SENDER = /^(?:[^\s@,<>]{1,64})?@[a-z0-9](?:[a-z0-9.-]{0,252})\.[a-z]{2,63}$/;

/**
 * Reads senders as people list them: addresses and `@domain`, between commas or spaces.
 *
 * Lower case, each once. Throws `InputError` for a word that is neither.
 */
export function parseSenders(text: string): readonly string[] {
  const senders = [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter((word) => word !== ''),
    ),
  ];
  const odd = senders.find((sender) => !SENDER.test(sender));
  if (odd !== undefined) {
    throw new InputError({
      what: `I can't read "${odd.slice(0, 40)}" as a sender.`,
      remedy: 'Write an address (dana@example.com) or a whole domain (@example.com).',
    });
  }
  return senders;
}

/** The marked senders after some came and some went. Throws `InputError` when they are too many. */
export function changeSenders(
  former: readonly string[],
  added: readonly string[],
  removed: readonly string[],
): readonly string[] {
  const senders = [...new Set([...former, ...added])].filter((each) => !removed.includes(each));
  if (senders.length > MOST_SENDERS) {
    throw new InputError({
      what: `That would be ${senders.length} important senders; ${MOST_SENDERS} is the limit.`,
      remedy: 'Take some out with --unimportant, or mark a whole domain (@example.com).',
    });
  }
  return senders;
}
