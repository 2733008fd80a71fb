import { lazily } from '../core/lazily.js';
import type { MailboxOwner, Person } from '../core/ports/mail.js';
import type { Due, Request } from '../core/ports/writer.js';
import { isWordless } from '../reading/code-lines.js';
import type { DateReading } from '../reading/dates/date-readers.js';
import { findDates, readDue } from '../reading/dates/dates.js';
import { detectLanguage } from '../reading/language.js';
import { LANGUAGES, MAIL_TRACES } from '../reading/languages/known-languages.js';
import { anyLanguagePattern } from '../reading/languages/language-pattern.js';
import { phrasesIn, wordsIn } from '../reading/languages/sources.js';
import { namesCalled } from '../reading/people-addressed.js';
import { isCourtesy, isRequest, requestKind } from '../reading/requests/classify.js';
import { isSelfQuestion } from '../reading/self-questions.js';
import { senderLocale } from '../reading/sender-locale.js';
import { splitSentences } from '../reading/sentences.js';
import { isReplySubject } from '../reading/threads/subjects.js';
import { lowerCase } from '../reading/unicode.js';
import type { MessageHeader, ReadMessage, TriageOptions } from './triage.js';

/** Something that a message wants from those it addresses. */
export interface Ask {
  readonly kind: Request['kind'] | 'deadline';
  /** Several people are asked, the owner among them. */
  readonly shared: boolean;
  /** Shared, and another of those asked has written since: perhaps the answer. */
  readonly replied?: true;
  readonly due?: Due;
}

/** Sentences of one message that are looked at. */
const SENTENCE_LIMIT = 400;

/** Whether the owner sent it. */
export function isOwn({ from }: Pick<MessageHeader, 'from'>, owner: MailboxOwner): boolean {
  return from !== undefined && owner.addresses.includes(from.address.toLowerCase());
}

/**
 * What a message asks for. Of a message to the owner: what it asks of the owner, so nothing where the
 * words go to somebody else. Of the owner's own message: what it asks of others.
 */
export function asksIn(read: ReadMessage, options: TriageOptions): readonly Ask[] {
  const { message, clean } = read;
  const own = isOwn(message, options.owner);
  const addressing = own ? 'direct' : addressingOf(message, clean.text, options.owner);
  const reading = readingOf(read, options);
  return sentencesOf(read).flatMap((sentence): readonly Ask[] => {
    const named = !own && isNamed(sentence, options.owner);
    if (!named && (addressing === 'other' || isForAnother(sentence, message, options.owner)))
      return [];
    const languages = languagesOf(sentence, clean.language);
    const asks =
      !(clean.isPatch && isBareOrder(sentence)) &&
      languages.some((language) => asksSomething(sentence, language));
    const kind = asks ? requestKind(sentence, clean.language) : 'deadline';
    const due = dueIn(sentence, reading, languages, kind === 'question' || kind === 'meeting');
    // "I'll send it by Friday" binds the one who says it.
    if (!asks && (due === undefined || promises(sentence))) return [];
    return [{ kind, shared: addressing === 'shared' && !named, ...(due ? { due } : {}) }];
  });
}

/**
 * The languages a sentence is read in: the message's and its own. A page of French below it must not
 * hide an English request.
 */
function languagesOf(sentence: string, language: string | undefined): readonly string[] {
  const own = detectLanguage(sentence) ?? language ?? 'en';
  return language === undefined || language === own ? [own] : [own, language];
}

/** "Lunch today?" names a day, no deadline: questions and meetings need a word such as "by". */
function dueIn(
  sentence: string,
  reading: DateReading,
  languages: readonly string[],
  needsWord: boolean,
): Due | undefined {
  for (const language of languages) {
    const due = readDue(sentence, { ...reading, language });
    if (due === undefined) continue;
    if (!needsWord) return due;
    const dates = findDates(sentence, { ...reading, language });
    if (dates.some(({ deadline, words }) => deadline && words === due.words)) return due;
  }
  return undefined;
}

function sentencesOf({ message, clean }: ReadMessage): readonly string[] {
  // Public archives take the "Re:" away: an answer does not ask what its subject asks.
  const isAnswer = isReplySubject(message.subject) || message.inReplyTo !== undefined;
  const subject = isAnswer ? [] : [message.subject];
  const body = splitSentences(clean.text).slice(0, SENTENCE_LIMIT);
  return [...subject, ...body.map(({ text }) => text)];
}

/** "Save the zero" in the notes on a patch says what the patch does. */
function isBareOrder(sentence: string): boolean {
  return !/[?]|\b(?:you|your|please|pls)\b/i.test(sentence);
}

function asksSomething(sentence: string, language: string | undefined): boolean {
  if (isWordless(sentence) || isCourtesy(sentence, language) || isSelfQuestion(sentence)) {
    return false;
  }
  return /[?？؟]["'”’»)]*\s*$/u.test(sentence) || isRequest(sentence, language);
}

/** The reading of dates in a message: its own time, the owner's zone, its sender's customs. */
export function readingOf(
  { message, clean }: ReadMessage,
  { timeZone }: TriageOptions,
): DateReading {
  const locale = senderLocale(message.from?.address ?? '', clean.language, timeZone);
  return {
    reference: message.receivedAt,
    timeZone,
    locale,
    ...(clean.language ? { language: clean.language } : {}),
  };
}

type Addressing = 'direct' | 'shared' | 'other';

function addressingOf(message: MessageHeader, text: string, owner: MailboxOwner): Addressing {
  const isOwner = ({ address }: Person) => owner.addresses.includes(address);
  const inTo = message.to.some(isOwner);
  const greeting = text.slice(0, text.indexOf('\n') === -1 ? 80 : Math.min(80, text.indexOf('\n')));
  const greeted = isNamed(greeting, owner);
  if (inTo && (message.to.length === 1 || greeted)) return 'direct';
  if (greeted) return 'direct';
  if (!inTo) return 'other';
  const others = message.to.filter((person) => !isOwner(person));
  return others.some((person) => isGreeted(greeting, person)) ? 'other' : 'shared';
}

/** "Jeff, can you confirm it?" among several people. */
function isForAnother(
  sentence: string,
  { to, cc, from }: MessageHeader,
  owner: MailboxOwner,
): boolean {
  const own = firstNameOf(owner.name);
  const called = namesCalled(sentence);
  // To the owner alone it can only be the owner, by whatever name.
  if (called.length > 0 && to.length + cc.length > 1) {
    return own !== undefined && !called.includes(own);
  }
  return [...to, ...cc].slice(0, MOST_PEOPLE).some(({ name, address }) => {
    const first = firstNameOf(name);
    const isOther =
      first !== own && address !== from?.address && !owner.addresses.includes(address);
    return isOther && isSpokenTo(sentence, first);
  });
}

/** Recipients whose names are looked for in a sentence. */
const MOST_PEOPLE = 50;

function firstNameOf(name: string | undefined): string | undefined {
  const bare = name?.replace(/["'()]/gu, '').trim() ?? '';
  const given = bare.includes(',') ? bare.split(',')[1]?.trim() : bare;
  const first = given?.split(/\s+/)[0] ?? '';
  return first.length > 1 ? first.toLowerCase() : undefined;
}

function isNamed(sentence: string, owner: MailboxOwner): boolean {
  return isSpokenTo(sentence, firstNameOf(owner.name));
}

function isGreeted(greeting: string, { name }: Person): boolean {
  return isSpokenTo(greeting, firstNameOf(name));
}

/** What people greet with, in lower case; between greeting and name there may be titles and other names. */
const GREETINGS = lazily(
  () =>
    new Set([
      ...MAIL_TRACES.flatMap(({ greetings }) => phrasesIn(greetings).flatMap(wordsIn)),
      ...LANGUAGES.flatMap(({ people }) => wordsIn(people.titles)),
      ...LANGUAGES.map(({ people }) => people.and),
    ]),
);
const NAME_ENDS = anyLanguagePattern(({ people }) => people.and, {
  before: '^\\s*(?:[,:!;–—-]|$|&|',
  behind: '\\s)',
});
/** Names that may be greeted before one's own: "Hi Bo, Mei and Dana". */
const MOST_NAMES_BEFORE = 3;
const GREETING_LENGTH = 80;

/** "Dana, can you …", "@Dana", "Hi Dana": the name stands where one speaks to somebody. */
function isSpokenTo(sentence: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  const start = lowerCase(sentence.slice(0, GREETING_LENGTH));
  const at = start.indexOf(name);
  if (at === -1 || /[\p{L}\d]/u.test(start.charAt(at - 1))) return false;
  const before = start.slice(0, at);
  if (before.endsWith('@')) return true;
  const others = before.split(/[\s,]+/).filter((word) => word !== '' && !GREETINGS().has(word));
  const greets =
    others.length === 0 ||
    (others.length <= MOST_NAMES_BEFORE &&
      others.length < before.split(/[\s,]+/).filter(Boolean).length);
  return greets && NAME_ENDS().test(start.slice(at + name.length));
}

const PROMISE = anyLanguagePattern(({ requests }) => requests.promise, {
  before: '(?:^|[^a-zà-ž])',
  behind: '(?![a-zà-ž])',
});

function promises(sentence: string): boolean {
  return PROMISE().test(sentence.toLowerCase());
}

/** What the author of a message says they will do, with the date if there is one. */
export function promiseIn(
  read: ReadMessage,
  options: TriageOptions,
): { readonly due?: Due } | undefined {
  const reading = readingOf(read, options);
  const dues = splitSentences(read.clean.text)
    .slice(0, SENTENCE_LIMIT)
    .filter(({ text }) => promises(text) && !text.endsWith('?'))
    .map(({ text }) => readDue(text, reading));
  if (dues.length === 0) return undefined;
  const due = dues.find((each) => each !== undefined);
  return due ? { due } : {};
}
