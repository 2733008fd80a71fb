import type {
  AskedPoint,
  Blank,
  CleanThread,
  DraftBrief,
  DraftParagraph,
  DraftSentence,
  Reader,
  ReplyDraft,
} from '../../core/ports/writer.js';
import { findDates } from '../../reading/dates/dates.js';
import { fold } from '../../reading/fold.js';
import { detectLanguage } from '../../reading/languages/detection/detect-language.js';
import { languageOf } from '../../reading/languages/known-languages.js';
import { isStopWord } from '../../reading/stop-words.js';
import { toParagraphsAsWritten } from './as-written.js';
import { negationProblem } from './negation.js';
import { strayBindings } from './stray-bindings.js';
import { readDates, strayDates } from './stray-dates.js';
import { hasStrayLink } from './stray-links.js';
import { nameWords, strayNames } from './stray-names.js';
import { numbersIn, strayNumbers } from './stray-numbers.js';

const MOST_PARAGRAPHS = 12;
/** UTF-16 code units. */
const LONGEST_SENTENCE = 500;
const MOST_TOPIC_WORDS = 8;
/** Words in a row that a sentence may share with the mail: the name of a thing has no more. */
const LONGEST_ECHO = 5;
/** How much longer than the person's words a sentence may be that says them: "ok" is a sentence too. */
const WORDING = { times: 3, more: 12 };

/**
 * Holds a draft to the two things it may rest on: what was asked, word for word in a message that
 * waits for an answer, and what the person said.
 *
 * A sentence in the person's name has no number, date or link that they did not write, no name that is
 * neither theirs nor the thread's, no stretch of the mail, and binds them by nothing that their own
 * words do not (`stray-bindings.ts`); all sentences together say all of their words. Where one of this fails, the
 * draft holds the person's words as they are, and where they gave none, no sentence at all: text of a
 * mail, or of a model that a mail has swayed, decides nothing.
 */
export function groundDraft(
  draft: ReplyDraft,
  thread: CleanThread,
  brief: DraftBrief,
  reader: Reader,
): ReplyDraft {
  const paragraphs = draft.paragraphs
    .slice(0, MOST_PARAGRAPHS)
    .map((paragraph) => withProvenPoint(paragraph, thread, brief));
  const asked = paragraphs.flatMap((paragraph) => paragraph.asked ?? []);
  const { instruction } = brief;
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  if (instruction === undefined) {
    return { ...draft, paragraphs: toParagraphsAsWritten(asked, undefined) };
  }
  const own = readOwnWords(instruction, thread, reader);
  if (sentences.every((sentence) => isOwn(sentence, own)) && isWhole(sentences, instruction)) {
    return { ...draft, paragraphs: paragraphs.filter(saysSomething) };
  }
  return {
    ...draft,
    paragraphs: toParagraphsAsWritten(asked, instruction),
    ...(draft.writtenBy.model === 'none' ? {} : { isAsWritten: true }),
  };
}

/** A sentence as it reads with its blank open. */
export function sentenceText(
  { parts }: DraftSentence,
  fill: (blank: Blank) => string = () => '…',
): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : fill(part.blank)))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,.;:!?])/gu, '')
    .trim();
}

function saysSomething({ asked, sentences }: DraftParagraph): boolean {
  return asked !== undefined || sentences.length > 0;
}

/** The paragraph with what was asked where a message asks it, else without; its topic likewise. */
function withProvenPoint(
  { asked, sentences }: DraftParagraph,
  thread: CleanThread,
  { answering }: DraftBrief,
): DraftParagraph {
  const message = thread.messages.find(({ id }) => id === asked?.sourceId);
  if (asked === undefined || message === undefined) return { sentences };
  const isProven =
    answering.includes(message.id) && holds(`${thread.subject}\n${message.text}`, asked.quote);
  return isProven ? { asked: withProvenTopic(asked, message.text), sentences } : { sentences };
}

function withProvenTopic({ topic, ...asked }: AskedPoint, text: string): AskedPoint {
  const isProven =
    topic !== undefined &&
    topic.split(/\s+/u).length <= MOST_TOPIC_WORDS &&
    text.includes(topic) &&
    !hasStrayLink(topic, '');
  return isProven ? { ...asked, topic } : asked;
}

function holds(text: string, quote: string): boolean {
  const words = fold(quote);
  return words !== '' && fold(text).includes(words);
}

/** What the person said, read once for all sentences. */
interface OwnWords {
  readonly instruction: string;
  readonly dates: readonly string[];
  readonly names: readonly ReadonlySet<string>[];
  /** The thread as `fold` has it. */
  readonly mail: string;
}

function readOwnWords(instruction: string, thread: CleanThread, reader: Reader): OwnWords {
  const { timeZone, locale, now } = reader;
  const people = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const known = [
    instruction,
    thread.subject,
    reader.name ?? '',
    ...people.flatMap(({ name }) => name ?? []),
    ...thread.messages.map(({ text }) => text),
  ];
  const language = detectLanguage(instruction);
  const reading = { reference: now, timeZone, locale, ...(language ? { language } : {}) };
  return {
    instruction,
    dates: findDates(instruction, reading).map(({ date }) => date),
    names: known.map(nameWords),
    mail: fold(
      thread.messages.map(({ text, forwarded = '' }) => `${text}\n${forwarded}`).join('\n'),
    ),
  };
}

/** Whether a sentence says what the person said, and nothing that they did not. */
function isOwn(sentence: DraftSentence, own: OwnWords): boolean {
  const { instruction, dates, names } = own;
  const text = sentenceText(sentence);
  const language = detectLanguage(text);
  return (
    text.length <= LONGEST_SENTENCE &&
    holds(instruction, sentence.words) &&
    countWords(text) <= WORDING.times * countWords(sentence.words) + WORDING.more &&
    !echoes(text, own) &&
    // What binds is known in these languages alone.
    (language === undefined || languageOf(language) !== undefined) &&
    !hasStrayLink(text, instruction) &&
    strayNumbers(text, () => [...numbersIn(instruction), ...dates.flatMap(numbersIn)]).length ===
      0 &&
    strayDates(text, () => [readDates(instruction)], dates).length === 0 &&
    strayNames(text, names).length === 0 &&
    negationProblem(text, instruction) === undefined &&
    negationProblem(sentence.words, text) === undefined &&
    strayBindings(text, instruction).length === 0
  );
}

/** Whether a text repeats more of the mail in a row than the person did. */
function echoes(text: string, { instruction, mail }: OwnWords): boolean {
  const words = fold(text).split(' ');
  const said = fold(instruction);
  const stretches = words
    .slice(LONGEST_ECHO)
    .map((_, at) => words.slice(at, at + LONGEST_ECHO + 1).join(' '));
  return stretches.some((stretch) => mail.includes(stretch) && !said.includes(stretch));
}

function countWords(text: string): number {
  return fold(text).split(' ').length;
}

/** Whether the sentences rest on every word that counts, and keep its numbers and dates. */
function isWhole(sentences: readonly DraftSentence[], instruction: string): boolean {
  const covered = new Set(sentences.flatMap(({ words }) => fold(words).split(' ')));
  const texts = sentences.map((sentence) => sentenceText(sentence)).join('\n');
  return (
    sentences.length > 0 &&
    fold(instruction)
      .split(' ')
      .every((word) => covered.has(word) || isStopWord(word)) &&
    strayNumbers(instruction, () => numbersIn(texts)).length === 0 &&
    strayDates(instruction, () => [readDates(texts)], []).length === 0
  );
}
