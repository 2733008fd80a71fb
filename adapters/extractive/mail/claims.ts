import { fold } from '../../../skills/grounding.js';
import { truncate } from '../../../skills/text/unicode.js';
import type { Claim, Due, Reader } from '../../../skills/writing.js';
import { withAbsoluteDay } from './absolute-day.js';
import { toParties } from './parties.js';
import { phrasingOf } from './phrasing.js';
import { type MailSentence, sentenceBefore, type ThreadText } from './thread-text.js';

/** UTF-16 code units of one claim: what one reads without losing the thread. */
const LONGEST_CLAIM = 260;

/** By when something is wanted, and the sentence that says so when it is not the request itself. */
export interface Deadline {
  readonly due: Due | undefined;
  readonly deadline?: MailSentence | undefined;
}

/** Says who wants what, by when. */
export function requestClaim(
  sentence: MailSentence,
  { due, deadline }: Deadline,
  text: ThreadText,
): Claim {
  const { reader } = text;
  const parties = toParties(sentence.message.from, sentence.addressees, reader);
  const phrasing = phrasingOf(sentence.language);
  const words = capitalise(sentence.text);
  const alone = phrasing.request(words, parties);
  const before = sentenceBefore(sentence, text);
  const said = phrasing.request(words, parties, before?.text);
  const parts = [
    ...(said === alone || before === undefined ? [] : [before]),
    sentence,
    ...(deadline === undefined ? [] : [deadline]),
  ];
  const isQuoted = /[”“»]$/u.test(said);
  const dated = due && deadline && !isQuoted ? `${said} ${due.words}` : said;
  return toClaim(dated, joined(parts, sentence), sentence, due, reader);
}

/** Says who said what. */
export function statementClaim(
  sentence: MailSentence,
  due: Due | undefined,
  { reader }: ThreadText,
): Claim {
  const parties = toParties(sentence.message.from, sentence.addressees, reader);
  const said = phrasingOf(sentence.language).statement(capitalise(sentence.text), parties);
  return toClaim(said, sentence.quote, sentence, due, reader);
}

function toClaim(
  said: string,
  quote: string,
  { message, language }: MailSentence,
  due: Due | undefined,
  reader: Reader,
): Claim {
  const text = withAbsoluteDay(said.replace(/\s+/gu, ' '), due, language, reader);
  const withoutStop = /(?<![.!?…])[.]$/u.test(text) ? text.slice(0, -1) : text;
  return { text: shorten(withoutStop), sourceIds: [message.id], quote };
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

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
