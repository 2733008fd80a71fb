import type { Person } from '../../../skills/core/ports/mail.js';
import type { ReadSentence } from '../../../skills/core/ports/message-reading.js';
import type { CleanMessage, CleanThread, Reader } from '../../../skills/core/ports/writer.js';
import {
  languageOf,
  peopleOf,
  readThread as readMessages,
} from '../../../skills/reading/message/read-thread.js';

/**
 * Sentences that are told, of a message and of a thread; the longer the thread, the less of each
 * message. What asks for something is never left out.
 */
const MOST_SENTENCES = { message: 200, thread: 2_000, fewestOfMessage: 12 };

/** A sentence with where it stands in its thread. */
export interface MailSentence extends ReadSentence {
  readonly message: CleanMessage;
  /** Index among the sentences of its message that are told. */
  readonly place: number;
  /** Index among the sentences of the thread. */
  readonly index: number;
  /** Index of the message in the thread. */
  readonly messageAt: number;
}

/** A thread as the writer tells it. */
export interface ThreadText {
  readonly thread: CleanThread;
  readonly reader: Reader;
  readonly people: readonly Person[];
  readonly sentences: readonly MailSentence[];
  /** The sentence that decided where the thread belongs. */
  readonly lead: MailSentence | undefined;
  readonly language: string | undefined;
}

/** Puts the sentences of a thread into one list, subjects left out. */
export function readThread(clean: CleanThread, reader: Reader): ThreadText {
  const thread = readMessages(clean, reader);
  const { messages } = thread;
  const share = Math.floor(MOST_SENTENCES.thread / Math.max(1, messages.length));
  const most = Math.min(MOST_SENTENCES.message, Math.max(MOST_SENTENCES.fewestOfMessage, share));
  const all = messages.flatMap((message, messageAt) =>
    message.reading.sentences
      .filter(({ idle }) => idle !== 'wordless' && idle !== 'signature')
      .map((sentence, at): Omit<MailSentence, 'index'> => {
        const place = at - Number(message.reading.sentences[0]?.isSubject ?? false);
        return { ...sentence, message, messageAt, place };
      }),
  );
  const isLead = ({ message, at }: Omit<MailSentence, 'index'>) =>
    message.id === clean.lead?.messageId && at === clean.lead.at;
  const sentences = all
    .filter(({ isSubject, ask, place }) => !isSubject && (place < most || ask !== undefined))
    .map((sentence, index) => ({ ...sentence, index }));
  const lead =
    sentences.find(isLead) ?? all.filter(isLead).map((one) => ({ ...one, index: -1 }))[0];
  return {
    thread,
    reader,
    people: peopleOf(messages),
    sentences,
    lead,
    language: languageOf(messages),
  };
}

/** The sentence before one in its message. */
export function sentenceBefore(
  { index, messageAt }: MailSentence,
  { sentences }: ThreadText,
): MailSentence | undefined {
  const before = sentences[index - 1];
  return before?.messageAt === messageAt ? before : undefined;
}
