import type { MessageReading, ReadSentence } from '../../core/ports/message-reading.js';
import type { CleanMessage, Reader } from '../../core/ports/writer.js';
import { isWordless } from '../code-lines.js';
import type { DateReading } from '../dates/date-readers.js';
import { detectLanguage } from '../language.js';
import { displayName } from '../person-name.js';
import { senderLocale } from '../sender-locale.js';
import { type Sentence, splitSentences } from '../sentences.js';
import { baseSubject } from '../threads/subjects.js';
import { stripInvisible } from '../unicode.js';
import { findAddressees, toReaderOf } from './addressees.js';
import { readAsk } from './asks.js';
import { withDeadlinesAfter } from './deadlines-after.js';
import type { NameBook } from './name-book.js';
import { findCalled } from './names-called.js';
import { type Greeting, isClosing, splitGreeting } from './openings.js';
import { firstName } from './people.js';

/** Of a longer message the top is read: it is a newsletter or a log. */
const MOST_SENTENCES = 400;
/** Sentences that may begin with a greeting. */
const MOST_GREETINGS = 3;

/** For whom a message is read: days are told in their zone, and "you" may be they. */
export type MessageReader = Pick<Reader, 'addresses' | 'name' | 'timeZone'>;

/** What of its thread a message is read with. */
export interface ThreadContext {
  readonly reader: MessageReader;
  /** The people of the thread. */
  readonly book: NameBook;
  /** The language of the thread, for a message too short to tell. */
  readonly language: string | undefined;
  /** Takes off what a mailing list put below the words of two people. */
  withoutFooter(text: string): string;
}

/**
 * Reads a message: its sentences, and of each whom it addresses, what it asks for, what it promises and
 * by when. Greetings, closings and names below are no sentences of it, unless they ask.
 */
export function readMessage(message: CleanMessage, context: ThreadContext): MessageReading {
  const text = stripInvisible(context.withoutFooter(message.text));
  const language = message.language ?? detectLanguage(text) ?? context.language;
  const pieces = splitSentences(text)
    .filter((piece) => !isWordless(piece.text))
    .slice(0, MOST_SENTENCES);
  const reading = { message, language, context, dates: datesOf(message, language, context) };
  const { sentences, greeting } = readBody(pieces, reading);
  const subject = readSubject(greeting, reading);
  const all = [...subject, ...sentences].map((sentence, at) => ({ ...sentence, at }));
  return { language, sentences: withDeadlinesAfter(all) };
}

interface Reading {
  readonly message: CleanMessage;
  readonly language: string | undefined;
  readonly context: ThreadContext;
  readonly dates: DateReading;
}

type Unnumbered = Omit<ReadSentence, 'at'>;

/** The reading of dates in a message: its own time, the reader's zone, its sender's customs. */
function datesOf(
  { from, sentAt }: CleanMessage,
  language: string | undefined,
  { reader: { timeZone } }: ThreadContext,
): DateReading {
  return { reference: sentAt, timeZone, locale: senderLocale(from.address, language, timeZone) };
}

function readBody(pieces: readonly Sentence[], reading: Reading) {
  const { message } = reading;
  let greeting: Greeting | undefined;
  let first: Greeting | undefined;
  let isSigned = false;
  let leadIn: string | undefined;
  const sentences: Unnumbered[] = [];
  for (const [index, { text: quote, isItem = false }] of pieces.entries()) {
    if (!isItem) leadIn = quote.endsWith(':') ? quote : undefined;
    const opening =
      index < MOST_GREETINGS ? splitGreeting(quote, knownTo(reading)) : { text: quote };
    greeting = opening.greeting ?? greeting;
    const called = findCalled(opening.text, reading.language, knownTo(reading));
    const [alone] = called.people;
    if (called.text === '' && alone) greeting = { names: [displayName(alone)], toAll: false };
    first ??= greeting;
    if (called.text === '') continue;
    const sentence = toSentence(
      { quote, called, greeting, ...(isItem && leadIn !== undefined && { leadIn }) },
      reading,
    );
    const isSignature = isClosing(called.text) || isSignedName(called.text, message);
    isSigned = (isSigned && isTitleLine(called.text)) || (isSignature && index > 0);
    if ((isSignature || isSigned) && !sentence.ask && !sentence.due) continue;
    sentences.push(sentence);
  }
  return { sentences, greeting: first };
}

function readSubject(greeting: Greeting | undefined, reading: Reading): readonly Unnumbered[] {
  const quote = baseSubject(reading.message.subject ?? '');
  if (quote === '' || isWordless(quote)) return [];
  const called = findCalled(quote, reading.language, knownTo(reading));
  if (called.text === '') return [];
  return [{ ...toSentence({ quote, called, greeting }, reading), isSubject: true }];
}

interface Piece {
  readonly quote: string;
  readonly called: ReturnType<typeof findCalled>;
  readonly greeting: Greeting | undefined;
  readonly leadIn?: string;
}

function toSentence({ quote, called, greeting, leadIn }: Piece, reading: Reading): Unnumbered {
  const { message, language, context, dates } = reading;
  const { text } = called;
  const addressees = findAddressees(message, { greeting, called, book: context.book });
  const toReader = toReaderOf(message, addressees, called, context.reader);
  const led = leadIn === undefined ? {} : { leadIn };
  return {
    text,
    quote,
    ...led,
    addressees,
    ...(toReader ? { toReader } : {}),
    ...readAsk({ text, quote, ...led, language, dates, isPatch: message.isPatch === true }),
  };
}

/** Finds people of the thread by name; nobody calls out to themselves, and a small name is whole. */
function knownTo({ message, context }: Reading) {
  const near = [...message.to, ...message.cc];
  return (name: string) => {
    const person = context.book.called(name, near);
    if (person === undefined || person.address === message.from.address) return undefined;
    const isSmall = name === name.toLowerCase();
    const parts = displayName(person).toLowerCase().split(' ');
    return isSmall && !parts.includes(name) ? undefined : person;
  };
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
