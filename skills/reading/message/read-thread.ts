import type { Person } from '../../core/ports/mail.js';
import type { MessageReading } from '../../core/ports/message-reading.js';
import type { CleanMessage, CleanThread } from '../../core/ports/writer.js';
import { detectLanguage } from '../languages/detection/detect-language.js';
import { listFooters } from './list-footers.js';
import { createNameBook } from './name-book.js';
import { type MessageReader, readMessage, type ThreadContext } from './read-message.js';
import { createRepeats } from './said-before.js';

/** A message with its reading. */
export type ReadMessage = CleanMessage & { readonly reading: MessageReading };

/** A thread whose messages carry their readings. */
export interface ReadThread extends CleanThread {
  readonly messages: readonly ReadMessage[];
}

/**
 * Lets every message of a thread be read once: the reading is made when it is first asked for, and
 * kept by its message. What was read already stays as it is.
 */
export function readThread(thread: CleanThread, reader: MessageReader): ReadThread {
  let known: ThreadContext | undefined;
  const context = () => {
    known ??= contextOf(thread, reader);
    return known;
  };
  return { ...thread, messages: thread.messages.map((message) => toRead(message, context)) };
}

function toRead(message: CleanMessage, context: () => ThreadContext): ReadMessage {
  if (isRead(message)) return message;
  let reading: MessageReading | undefined;
  return {
    ...message,
    get reading() {
      reading ??= readMessage(message, context());
      return reading;
    },
  };
}

/** Asks without making the reading. */
function isRead(message: CleanMessage): message is ReadMessage {
  return Object.hasOwn(message, 'reading');
}

function contextOf({ messages }: CleanThread, reader: MessageReader): ThreadContext {
  let language: string | undefined;
  let isTold = false;
  return {
    reader,
    book: createNameBook(peopleOf(messages), reader),
    get language() {
      if (!isTold) language = languageOf(messages);
      isTold = true;
      return language;
    },
    withoutFooter: listFooters(messages),
    withRepeats: createRepeats(messages),
  };
}

/** How much of each message tells the language of a thread. */
const SAMPLE = 1_000;

/** The language of a thread, ISO 639-1; undefined where its messages are too short to tell. */
export function languageOf(messages: readonly CleanMessage[]): string | undefined {
  return detectLanguage(messages.map(({ text }) => text.slice(0, SAMPLE)).join('\n'));
}

/** Recipients whose names are known: a mail to 2,000 people calls none of them by name. */
const MOST_RECIPIENTS = 200;

/** All who wrote or got a message of a thread, each address once, with a name where one has it. */
export function peopleOf(messages: readonly CleanMessage[]): readonly Person[] {
  const byAddress = new Map<string, Person>();
  for (const { from, to, cc } of messages) {
    for (const person of [from, ...[...to, ...cc].slice(0, MOST_RECIPIENTS)]) {
      // An archive may give a name and no address.
      const key = person.address || (person.name ?? '');
      if (byAddress.get(key)?.name === undefined) byAddress.set(key, person);
    }
  }
  return [...byAddress.values()];
}
