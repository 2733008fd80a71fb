import type { MessageHeader } from '../../core/ports/mail.js';

/** Longer than any real id: a made-up one must not fill the store. UTF-16 code units. */
const LONGEST_KEY = 500;

/**
 * The key that a thread is marked under: the id of the message it began with, without brackets.
 *
 * A digest sees only the last weeks of a long thread. What its oldest message there answers names the
 * same beginning, so the key holds while the thread grows and its first messages go out of sight.
 * `messages` is oldest first.
 */
export function threadKey(messages: readonly MessageHeader[]): string {
  const [oldest] = messages;
  if (oldest === undefined) return '';
  const { references, inReplyTo, internetMessageId, id } = oldest;
  const names = [references[0], inReplyTo, internetMessageId, id];
  const name = names.map((each) => each?.trim().replace(/^<|>$/g, '')).find(Boolean) ?? '';
  return name.slice(0, LONGEST_KEY);
}
