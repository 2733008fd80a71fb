import type { Person } from '../../../skills/core/ports/mail.js';
import type { ReadSentence } from '../../../skills/core/ports/message-reading.js';
import type { CleanMessage, CleanThread, Reader } from '../../../skills/core/ports/writer.js';
import {
  languageOf,
  peopleOf,
  type ReadMessage,
  readThread as readMessages,
} from '../../../skills/reading/message/read-thread.js';
import { readForwarded } from '../../../skills/reading/quotes/forwarded.js';
import { withoutCard } from './card-lines.js';

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
  /** The text that it stands in. */
  readonly source: string;
}

/** A thread as the writer tells it. */
export interface ThreadText {
  readonly thread: CleanThread;
  readonly reader: Reader;
  readonly people: readonly Person[];
  readonly sentences: readonly MailSentence[];
  /** The sentence that decided where the thread belongs. */
  readonly lead: MailSentence | undefined;
  /** What the newest message passes on, as sentences of that message. */
  readonly passedOn: readonly MailSentence[];
  readonly language: string | undefined;
}

/** Puts the sentences of a thread into one list, subjects left out. */
export function readThread(clean: CleanThread, reader: Reader): ThreadText {
  const thread = readMessages(clean, reader);
  const { messages } = thread;
  const share = Math.floor(MOST_SENTENCES.thread / Math.max(1, messages.length));
  const most = Math.min(MOST_SENTENCES.message, Math.max(MOST_SENTENCES.fewestOfMessage, share));
  const all = toTold(messages);
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
    passedOn: passedOnIn(messages, sentences.length, reader),
    language: languageOf(messages),
  };
}

const SAYS_NOTHING: ReadonlySet<string | undefined> = new Set([
  'wordless',
  'signature',
  'repeated',
]);
/** What still has the mark of a quote was written by somebody else; "> 100 units" is a comparison. */
const QUOTED = /^\s*>(?!\s*\d)/u;

/** What of each message says something: no link, no name below it. */
function toTold(messages: readonly ReadMessage[]): readonly Omit<MailSentence, 'index'>[] {
  return messages.flatMap((message, messageAt) => {
    const { sentences } = message.reading;
    const hasSubject = Number(sentences[0]?.isSubject ?? false);
    return withoutCard(sentences)
      .filter(({ idle, quote }) => !SAYS_NOTHING.has(idle) && !QUOTED.test(quote))
      .map((sentence, at) => ({
        ...sentence,
        message,
        messageAt,
        place: at - hasSubject,
        source: message.text,
      }));
  });
}

/** Text that the newest message passes on is read as if its author had written to nobody. */
function passedOnIn(
  messages: readonly CleanMessage[],
  from: number,
  reader: Reader,
): readonly MailSentence[] {
  const message = messages.at(-1);
  if (message?.forwarded === undefined) return [];
  const { from: author = { address: '' }, text } = readForwarded(message.forwarded);
  const {
    reading: _,
    language: _language,
    forwarded: _forwarded,
    subject: _subject,
    ...own
  } = message;
  const inner = { ...own, from: author, to: [], cc: [], text };
  const { messages: read } = readMessages({ id: '', subject: '', messages: [inner] }, reader);
  return toTold(read).map((sentence, at) => ({
    ...sentence,
    message,
    messageAt: messages.length - 1,
    index: from + at,
  }));
}

/** The sentence before one in its message. */
export function sentenceBefore(sentence: MailSentence, text: ThreadText): MailSentence | undefined {
  return beside(sentence, text, -1);
}

/** The sentence after one in its message. */
export function sentenceAfter(sentence: MailSentence, text: ThreadText): MailSentence | undefined {
  return beside(sentence, text, 1);
}

function beside(
  { index, source, messageAt }: MailSentence,
  { sentences, passedOn }: ThreadText,
  step: number,
): MailSentence | undefined {
  const at = index + step;
  const other = at < sentences.length ? sentences[at] : passedOn[at - sentences.length];
  const isSame = other?.source === source && other.messageAt === messageAt;
  return index >= 0 && isSame ? other : undefined;
}
