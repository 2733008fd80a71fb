import type { Person } from '../../../skills/core/ports/mail.js';
import type { CleanMessage, CleanThread, Reader } from '../../../skills/core/ports/writer.js';
import { isWordless } from '../../../skills/reading/code-lines.js';
import { detectLanguage } from '../../../skills/reading/language.js';
import { namesCalled } from '../../../skills/reading/people-addressed.js';
import { displayName } from '../../../skills/reading/person-name.js';
import { splitSentences } from '../../../skills/reading/sentences.js';
import { stripInvisible } from '../../../skills/reading/unicode.js';
import { type Addressees, findAddressees, splitVocative } from './addressees.js';
import { withoutListFooters } from './list-footers.js';
import { type Greeting, isClosing, splitGreeting } from './openings.js';
import { firstName } from './people.js';

/**
 * Sentences that are read, of a message and of a thread. A longer message is a newsletter or a log, and
 * its top says what it is about; the longer the thread, the less of each message.
 */
const MOST_SENTENCES = { message: 200, thread: 2_000, fewestOfMessage: 12 };

/** One sentence of a message that says something: no greeting, no closing. */
export interface MailSentence {
  /** Without greeting and names spoken to; the first letter may have become small by that. */
  readonly text: string;
  /** As it stands in the message. */
  readonly quote: string;
  readonly message: CleanMessage;
  /** Index among the sentences of the thread. */
  readonly index: number;
  /** Index of the message in the thread, and of the sentence among those of its message. */
  readonly messageAt: number;
  readonly at: number;
  readonly language: string | undefined;
  readonly addressees: Addressees;
  /** What introduces the list that the sentence stands in: "There are three options:". */
  readonly leadIn?: string;
}

/** A thread as the writer reads it. */
export interface ThreadText {
  readonly thread: CleanThread;
  readonly reader: Reader;
  readonly people: readonly Person[];
  readonly sentences: readonly MailSentence[];
  readonly language: string | undefined;
}

/** Splits a thread into sentences and finds out whom each addresses. */
export function readThread(written: CleanThread, reader: Reader): ThreadText {
  const thread = withoutListFooters(written);
  const people = peopleOf(thread);
  const language = detectLanguage(
    thread.messages.map(({ text }) => text.slice(0, 1_000)).join('\n'),
  );
  const share = Math.floor(MOST_SENTENCES.thread / Math.max(1, thread.messages.length));
  const most = Math.min(MOST_SENTENCES.message, Math.max(MOST_SENTENCES.fewestOfMessage, share));
  const sentences = thread.messages
    .flatMap((message, messageAt) => readMessage(message, messageAt, people, language, most))
    .map((sentence, index) => ({ ...sentence, index }));
  return { thread, reader, people, sentences, language };
}

/** The sentence before one in its message. */
export function sentenceBefore(sentence: MailSentence, text: ThreadText): MailSentence | undefined {
  return neighbour(sentence, text, -1);
}

/** The sentence after one in its message. */
export function sentenceAfter(sentence: MailSentence, text: ThreadText): MailSentence | undefined {
  return neighbour(sentence, text, 1);
}

function neighbour(
  { index, messageAt }: MailSentence,
  { sentences }: ThreadText,
  distance: number,
): MailSentence | undefined {
  const other = sentences[index + distance];
  return other?.messageAt === messageAt ? other : undefined;
}

function readMessage(
  message: CleanMessage,
  messageAt: number,
  people: readonly Person[],
  threadLanguage: string | undefined,
  most: number,
): readonly Omit<MailSentence, 'index'>[] {
  const language = message.language ?? detectLanguage(message.text) ?? threadLanguage;
  let greeting: Greeting | undefined;
  let isSigned = false;
  let leadIn: string | undefined;
  const found: Omit<MailSentence, 'index'>[] = [];
  const pieces = splitSentences(stripInvisible(message.text))
    .filter((piece) => !isWordless(piece.text))
    .slice(0, most);
  for (const [index, { text: quote, isItem = false }] of pieces.entries()) {
    if (!isItem) leadIn = quote.endsWith(':') ? quote : undefined;
    const opening = index < 3 ? splitGreeting(quote) : { text: quote };
    greeting = opening.greeting ?? greeting;
    const { text, vocatives } = splitVocative(opening.text, people);
    const [alone] = vocatives;
    if (text === '' && alone) greeting = { names: [displayName(alone)], toAll: false };
    const isSignature = isClosing(text) || isSignedName(text, message);
    isSigned = (isSigned && isTitleLine(text)) || (isSignature && index > 0);
    if (text === '' || isSignature || isSigned) continue;
    found.push({
      text,
      quote,
      message,
      messageAt,
      at: found.length,
      language,
      addressees: findAddressees(message, {
        greeting,
        vocatives,
        callsStrangers: namesCalled(opening.text).length > 0,
        people,
      }),
      ...(isItem && leadIn !== undefined && { leadIn }),
    });
  }
  return found;
}

/** The name under a mail, where no signature mark told the cleaner so: "Dana", "-Dana (on the road)". */
function isSignedName(text: string, { from }: CleanMessage): boolean {
  const [, dashed] = /^[-–—~]+ ?(\p{L}+)\b/u.exec(text) ?? [];
  if (dashed !== undefined && dashed.toLowerCase() === firstName(from).toLowerCase()) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const name = `${from.name ?? ''} ${from.address}`.toLowerCase();
  return words.length <= 3 && words.every((word) => name.includes(word));
}

/** What stands under the name: "Head of Quality, Lumen Optics". */
function isTitleLine(text: string): boolean {
  return text.split(/\s+/u).length <= 8 && !/[.?!]$/u.test(text);
}

function peopleOf(thread: CleanThread): readonly Person[] {
  const byAddress = new Map<string, Person>();
  for (const { from, to, cc } of thread.messages) {
    for (const person of [from, ...to, ...cc]) {
      // An archive may give a name and no address.
      const key = person.address || (person.name ?? '');
      if (byAddress.get(key)?.name === undefined) byAddress.set(key, person);
    }
  }
  return [...byAddress.values()];
}
