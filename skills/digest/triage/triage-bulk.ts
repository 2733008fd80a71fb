import type { MailboxOwner } from '../../core/ports/mail.js';
import { saysSomething } from '../../reading/person-name.js';
import { domainOf } from '../../reading/senders/organisation.js';
import type { MailThread, ThreadMessage } from '../mail-thread.js';
import { freshness, isAddressed } from './triage-reasons.js';
import { type Triage, type TriageOptions, URGENCY } from './verdict.js';

/**
 * Mail to many; on a list where the owner takes part, or is written to beside the list, only what a
 * machine sent.
 */
export function isBulk(
  { message }: ThreadMessage,
  ownWords: boolean,
  owner: MailboxOwner,
): boolean {
  if (message.bulk === undefined) return false;
  if (message.bulk.kind !== 'newsletter') return true;
  const isConversation = isAddressed(message, owner) && message.to.length + message.cc.length > 1;
  return !ownWords && !isConversation;
}

const REASONS = {
  newsletter: 'sent to many',
  notification: 'sent by a machine',
  junk: 'marked as junk',
} as const;

/** What is to be said of a thread that was sent to many. */
export function toBulk(thread: MailThread, { now }: TriageOptions): Triage {
  const newest = thread.messages.at(-1)?.message;
  const name =
    newest?.bulk?.sender || newest?.from?.name || newest?.from?.address || 'unknown sender';
  // A sender who is called like a line of the digest would write one into it.
  const group = newest?.from && saysSomething(name) ? domainOf(newest.from) : name;
  return {
    bucket: 'bulk',
    reasons: [REASONS[newest?.bulk?.kind ?? 'newsletter']],
    said: [],
    urgency: URGENCY.ordinary,
    score: freshness(newest?.receivedAt ?? 0, now),
    group,
  };
}
