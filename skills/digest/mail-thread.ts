import type { MessageHeader } from '../core/ports/mail.js';
import type { Evidence, ReadSentence } from '../core/ports/message-reading.js';
import type { CleanMessage, CleanThread } from '../core/ports/writer.js';
import type { MessageReader } from '../reading/message/read-message.js';
import { type ReadMessage, readThread } from '../reading/message/read-thread.js';

/** A message as it was collected: who sent what to whom, and what its author wrote new. */
export interface CollectedMessage {
  readonly message: MessageHeader;
  readonly clean: CleanMessage;
}

/** The same as triage sees it: read with its thread. */
export interface ThreadMessage {
  readonly message: MessageHeader;
  readonly clean: ReadMessage;
}

/** One thread with its messages, oldest first. */
export interface MailThread {
  readonly id: string;
  readonly subject: string;
  readonly messages: readonly ThreadMessage[];
}

/** Puts collected messages, oldest first, into one thread and lets each be read once. */
export function toMailThread(
  id: string,
  subject: string,
  collected: readonly CollectedMessage[],
  reader: MessageReader,
): MailThread {
  const messages = collected.map(({ clean }) => clean);
  const read = readThread({ id, subject, messages }, reader).messages;
  return {
    id,
    subject,
    messages: collected.flatMap(({ message }, at) => {
      const clean = read[at];
      return clean ? [{ message, clean }] : [];
    }),
  };
}

/** The thread as a writer sees it; `lead` is the sentence that decided where it belongs. */
export function toCleanThread(
  { id, subject, messages }: MailThread,
  lead: Evidence | undefined,
): CleanThread {
  return {
    id,
    subject,
    messages: messages.map(({ clean }) => clean),
    ...(lead ? { lead } : {}),
  };
}

/** The sentence that something rests on. */
export function sentenceOf(
  evidence: Evidence | undefined,
  { messages }: MailThread,
): ReadSentence | undefined {
  const cited = messages.find(({ message }) => message.id === evidence?.messageId);
  return evidence && cited?.clean.reading.sentences[evidence.at];
}
