import type { Due } from '../../../skills/core/ports/message-reading.js';
import type { Claim, Reader } from '../../../skills/core/ports/writer.js';
import { findNearDays } from '../../../skills/reading/dates/near-days.js';
import { fold } from '../../../skills/reading/fold.js';
import { truncate } from '../../../skills/reading/unicode.js';
import { withAbsoluteDay } from './absolute-day.js';
import { toParties } from './parties.js';
import { phrasingOf } from './phrasings.js';
import { contextOf } from './request-context.js';
import type { MailSentence, ThreadText } from './thread-text.js';

/** UTF-16 code units of one claim: what one reads without losing the thread. */
const LONGEST_CLAIM = 260;
/** The same, of the sentence that is quoted before a request. */
const LONGEST_CONTEXT = 110;
const QUOTED = /[”“»]$/u;

/**
 * Says who wants what, by when.
 *
 * A request that means nothing alone ("Can you send it?") is quoted with the sentence before it, or
 * with the subject of its mail where that sentence says nothing: what "it" stands for is the reader's to
 * see and never ours to guess.
 */
export function requestClaim(sentence: MailSentence, text: ThreadText): Claim {
  const parties = toParties(sentence.message.from, sentence.addressees, text.reader);
  const phrasing = phrasingOf(sentence.language);
  const words = capitalise(sentence.text);
  const { before, topic } = contextOf(sentence, text) ?? {};
  const quoted = before ? `${clip(capitalise(before.words))} ${words}` : words;
  const said =
    before || topic
      ? phrasing.quotedRequest(quoted, parties, topic)
      : phrasing.request(words, parties);
  const deadline = sentence.dueAt === undefined ? undefined : text.sentences[sentence.index + 1];
  const parts = [before?.sentence, sentence, deadline].filter((part) => part !== undefined);
  const due = sentence.due ?? sentence.day;
  const dated = withDeadline(said, { due, deadline }, sentence.language, text.reader);
  return toClaim(dated, joined(parts, sentence), sentence);
}

/** Says who said what. */
export function statementClaim(sentence: MailSentence, { reader }: ThreadText): Claim {
  const parties = toParties(sentence.message.from, sentence.addressees, reader);
  const words = capitalise(sentence.text);
  const said = phrasingOf(sentence.language).statement(words, parties);
  return toClaim(withNearDays(said, words, sentence, reader), sentence.quote, sentence);
}

/**
 * "Signed last night" -> "signed last night (Monday 23 November)": a digest is read later than its
 * mail. The day of a quotation follows it, where it names one only.
 */
function withNearDays(
  said: string,
  words: string,
  { message, language }: MailSentence,
  reader: Reader,
): string {
  const { timeZone } = reader;
  const days = findNearDays(words, { reference: message.sentAt, timeZone, language });
  if (!QUOTED.test(said)) {
    return days.reduce((text, day) => withAbsoluteDay(text, day, language, reader), said);
  }
  const [only, ...others] = days;
  return only !== undefined && others.length === 0
    ? withDeadline(said, { due: only }, language, reader)
    : said;
}

/** Nothing is put between quotation marks that was not written: there the date follows in brackets. */
function withDeadline(
  said: string,
  { due, deadline }: { due: Due | undefined; deadline?: MailSentence | undefined },
  language: string | undefined,
  reader: Reader,
): string {
  if (due === undefined) return said;
  if (!QUOTED.test(said)) {
    return withAbsoluteDay(deadline ? `${said} ${due.words}` : said, due, language, reader);
  }
  const dated = withAbsoluteDay(due.words, due, language, reader);
  const isSaid = deadline === undefined && dated === due.words;
  // "today (Tuesday 24 November)": the words stand in the quotation already.
  return isSaid ? said : `${said} (${/\((.+)\)$/u.exec(dated)?.[1] ?? dated})`;
}

function toClaim(said: string, quote: string, { message }: MailSentence): Claim {
  const text = said.replace(/\s+/gu, ' ');
  // What a colon announced is not told.
  const withoutStop = /(?<![.!?…])[.]$|[^:]:$/u.test(text) ? text.slice(0, -1) : text;
  return { text: shorten(withoutStop), sourceIds: [message.id], quote };
}

/** The part of a long sentence that says what it is about: up to its first colon, semicolon or dash. */
function clip(context: string): string {
  if (context.length <= LONGEST_CONTEXT) return context;
  const start = /^.{20,}?(?=[:;]| [–—-] )/u.exec(context)?.[0];
  if (start && start.length <= LONGEST_CONTEXT) return `${start} …`;
  const cut = truncate(context, LONGEST_CONTEXT);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.–—-]+$/u, '')} …`;
}

function shorten(text: string): string {
  if (text.length <= LONGEST_CLAIM) return text;
  const cut = truncate(text, LONGEST_CLAIM);
  const closing = /[“„«]/u.test(text) ? (/[”“»]$/u.exec(text)?.[0] ?? '') : '';
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.–—-]+$/u, '')} …${closing}`;
}

/** The sentences as one quote, where they stand side by side in the message. */
function joined(parts: readonly MailSentence[], sentence: MailSentence): string {
  const all = parts.map(({ quote }) => quote).join(' ');
  return fold(sentence.message.text).includes(fold(all)) ? all : sentence.quote;
}

/** A link keeps its small letter, and so do the names of programs: "g++", "save_state()". */
function capitalise(text: string): string {
  if (!/^\p{Ll}[\p{L}\p{M}]*(?:['’-]\p{L}+)*[,.:;!?…]?(?:\s|$)/u.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
