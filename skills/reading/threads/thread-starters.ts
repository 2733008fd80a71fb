import type { MessageHeader } from '../../core/ports/mail.js';
import { baseSubject, isForwardSubject, isReplySubject } from './subjects.js';

/** "[PATCH 3/7]", "[2/5]": one of a series, each with a subject of its own. */
const SERIES = /^(?:\[[^\]\n]{0,40}\]\s*)*\[[^\]\n]{0,30}\b\d{1,4}\/\d{1,4}\]/u;
/** "New place (was: Budget)" goes on with the old conversation. */
const WAS = /[([]\s*(?:was|war|anciennement)\b/iu;

/**
 * The internet message ids of messages that begin a conversation of their own although they refer to
 * another one: somebody pressed "reply" to write about something else, or sent a series of patches as
 * answers to its first one.
 *
 * Such a message has no reply mark, another subject than what it refers to, and does not go to whoever
 * wrote that: an answer under a new subject goes to them. What a machine answers stays where it is.
 */
export function startersOf(messages: readonly MessageHeader[]): ReadonlySet<string> {
  const byId = new Map(
    messages.flatMap((message) =>
      message.internetMessageId ? [[message.internetMessageId, message] as const] : [],
    ),
  );
  const starters = messages.filter((message) => {
    const ids = [...message.references, message.inReplyTo ?? ''].map(bareId).filter(Boolean);
    return ids.length > 0 && startsAnew(message, byId.get(ids.at(-1) ?? ''));
  });
  return new Set(starters.flatMap(({ internetMessageId }) => internetMessageId || []));
}

function startsAnew(message: MessageHeader, parent: MessageHeader | undefined): boolean {
  const { subject, bulk, to } = message;
  if (isReplySubject(subject) || isForwardSubject(subject) || bulk?.kind === 'notification') {
    return false;
  }
  if (parent === undefined) return SERIES.test(subject);
  const isSame = baseSubject(subject).toLowerCase() === baseSubject(parent.subject).toLowerCase();
  return (
    !isSame && !WAS.test(subject) && !to.some(({ address }) => address === parent.from?.address)
  );
}

/** A message id without white space and angle brackets. */
export function bareId(id: string): string {
  return id.trim().replace(/^<|>$/g, '');
}
