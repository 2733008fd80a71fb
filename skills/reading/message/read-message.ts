import type { Person } from '../../core/ports/mail.js';
import type { MessageReading, ReadSentence } from '../../core/ports/message-reading.js';
import type { CleanMessage, Reader } from '../../core/ports/writer.js';
import { isWordless } from '../code-lines.js';
import type { DateReading } from '../dates/date-readers.js';
import { senderLocale } from '../dates/sender-locale.js';
import { detectLanguage } from '../languages/detection/detect-language.js';
import { displayName } from '../person-name.js';
import { type Sentence, splitSentences } from '../sentences.js';
import { baseSubject } from '../threads/subjects.js';
import { stripInvisible } from '../unicode.js';
import { findAddressees, NOBODY, toReaderOf } from './addressees.js';
import { type AskReading, readAsk, speaksToReader, type Written } from './asks.js';
import { withDeadlinesAfter } from './deadlines-after.js';
import { withEvents } from './event-lines.js';
import type { NameBook } from './name-book.js';
import { type Called, findCalled } from './names-called.js';
import { type Greeting, splitGreeting } from './openings.js';
import { asksOutright } from './outright.js';
import { withoutSpeech } from './quoted-speech.js';
import { startsWithVerb } from './request-classifier/cues.js';
import { isClosing, isSignedName, isTitleLine } from './sign-offs.js';

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
  /** Takes what others said in earlier messages for theirs. */
  withRepeats(message: CleanMessage, sentences: readonly ReadSentence[]): readonly ReadSentence[];
}

/**
 * Reads a message: its sentences, and of each whom it addresses, what it asks for, what it promises and
 * by when. A greeting alone is no sentence; closings and names below are idle, unless they ask.
 */
export function readMessage(message: CleanMessage, context: ThreadContext): MessageReading {
  const text = stripInvisible(context.withoutFooter(message.text));
  const language = message.language ?? detectLanguage(text) ?? context.language;
  const pieces = splitSentences(text).slice(0, MOST_SENTENCES);
  const dates = datesOf(message, language, context);
  const reading = { message, language, context, dates, known: knownTo(message, context) };
  const subject = baseSubject(message.subject ?? '');
  const hasSubject = subject !== '' && !isWordless(subject);
  const { sentences, greeting } = readBody(pieces, hasSubject ? 1 : 0, reading);
  const first = hasSubject ? [readSubject(subject, greeting, sentences, reading)] : [];
  const read = withDeadlinesAfter(withEvents([...first, ...sentences], dates));
  return { language, sentences: context.withRepeats(message, read) };
}

interface Reading {
  readonly message: CleanMessage;
  readonly language: string | undefined;
  readonly context: ThreadContext;
  readonly dates: DateReading;
  readonly known: (name: string) => Person | undefined;
}

/** The reading of dates in a message: its own time, the reader's zone, its sender's customs. */
function datesOf(
  { from, sentAt }: CleanMessage,
  language: string | undefined,
  { reader: { timeZone } }: ThreadContext,
): DateReading {
  return { reference: sentAt, timeZone, locale: senderLocale(from.address, language, timeZone) };
}

function readBody(pieces: readonly Sentence[], from: number, reading: Reading) {
  const { message, language, known } = reading;
  let greeting: Greeting | undefined;
  let first: Greeting | undefined;
  let isSigned = false;
  let leadIn: string | undefined;
  let index = 0;
  const sentences: ReadSentence[] = [];
  const outside = withoutSpeech(pieces.map(({ text }) => text));
  for (const [place, { text: quote, isItem = false }] of pieces.entries()) {
    const at = from + sentences.length;
    if (isWordless(quote)) {
      sentences.push({ at, text: quote, quote, language, addressees: NOBODY, idle: 'wordless' });
      continue;
    }
    if (!isItem) leadIn = quote.endsWith(':') ? quote : undefined;
    const opening = index < MOST_GREETINGS ? splitGreeting(quote, known) : { text: quote };
    greeting = opening.greeting ?? greeting;
    const called = findCalled(opening.text, language, known);
    const [alone] = called.people;
    if (called.text === '' && alone) greeting = { names: [displayName(alone)], toAll: false };
    first ??= greeting;
    index += 1;
    if (called.text === '') continue;
    const sentence = toSentence(
      { at, quote, called, greeting, outside: outside[place], ...(isItem && { leadIn }) },
      reading,
    );
    const isSignature = isClosing(called.text) || isSignedName(called.text, message.from);
    isSigned = (isSigned && isTitleLine(called.text)) || (isSignature && index > 1);
    const isIdle = (isSignature || isSigned) && !asksOutright(sentence) && !sentence.due;
    sentences.push(isIdle ? { ...sentence, idle: 'signature' } : sentence);
  }
  return { sentences, greeting: first };
}

/** "Path works" above a text is no order. */
function readSubject(
  quote: string,
  greeting: Greeting | undefined,
  body: readonly ReadSentence[],
  reading: Reading,
): ReadSentence {
  const called = findCalled(quote, reading.language, reading.known);
  const { ask, ...sentence } = toSentence({ at: 0, quote, called, greeting }, reading);
  const isBare =
    ask === 'task' && (sentence.language ?? 'en') === 'en' && startsWithVerb(quote.toLowerCase());
  const isTitle =
    isBare && !sentence.due && !speaksToReader(quote) && body.some(({ idle }) => !idle);
  return { ...sentence, ...(ask && !isTitle ? { ask } : {}), isSubject: true };
}

interface Piece {
  readonly at: number;
  readonly quote: string;
  readonly called: Called;
  readonly greeting: Greeting | undefined;
  readonly leadIn?: string | undefined;
  /** What of the quote stands outside of quotation marks. */
  readonly outside?: string | undefined;
}

function toSentence(
  { at, quote, called, greeting, leadIn, outside = quote }: Piece,
  reading: Reading,
): ReadSentence {
  const { message, language, context, dates } = reading;
  const { text } = called;
  const addressees = findAddressees(message, { greeting, called, book: context.book });
  const toReader = toReaderOf(message, addressees, called, context.reader);
  const led = leadIn === undefined ? {} : { leadIn };
  return {
    at,
    text,
    quote,
    ...led,
    addressees,
    ...(toReader ? { toReader } : {}),
    ...withoutAsksOf(outside, {
      text,
      quote,
      ...led,
      language,
      dates,
      isPatch: message.isPatch === true,
    }),
  };
}

/** What is asked between quotation marks, somebody else was asked. */
function withoutAsksOf(outside: string, written: Written): AskReading {
  const read = readAsk(written);
  if (outside === written.quote || (read.ask === undefined && read.due === undefined)) return read;
  const { ask, due } = readAsk({ ...written, text: outside, quote: outside });
  if (ask) return read;
  const { ask: _ask, due: _due, ...rest } = read;
  return { ...rest, idle: 'speech', ...(due ? { due } : {}) };
}

/** Finds people of the thread by name; nobody calls out to themselves, and a small name is whole. */
function knownTo(message: CleanMessage, context: ThreadContext) {
  const near = [...message.to, ...message.cc];
  return (name: string): Person | undefined => {
    const person = context.book.called(name, near);
    if (person === undefined || person.address === message.from.address) return undefined;
    const isSmall = name === name.toLowerCase();
    const parts = displayName(person).toLowerCase().split(' ');
    return isSmall && !parts.includes(name) ? undefined : person;
  };
}
