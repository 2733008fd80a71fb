import { fold } from '../../../skills/grounding.js';
import { truncate } from '../../../skills/text/unicode.js';
import type { Claim, Due, Reader } from '../../../skills/writing.js';
import { withAbsoluteDay } from './absolute-day.js';
import { toParties } from './parties.js';
import { phrasingOf } from './phrasing.js';
import type { MailSentence, ThreadText } from './thread-text.js';

/** UTF-16 code units of one claim: what one reads without losing the thread. */
const LONGEST_CLAIM = 260;

/** Says who wants what, by when. `due` is the date that was read from the sentence. */
export function requestClaim(
  sentence: MailSentence,
  due: Due | undefined,
  text: ThreadText,
): Claim {
  const { reader } = text;
  const before = sentenceBefore(sentence, text);
  const parties = toParties(sentence.message.from, sentence.addressees, reader);
  const phrasing = phrasingOf(sentence.language);
  const alone = phrasing.request(sentence.text, parties);
  const said = phrasing.request(sentence.text, parties, before?.text);
  const quote = said === alone || before === undefined ? sentence.quote : joined(before, sentence);
  return toClaim(said, quote, sentence, due, reader);
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

function sentenceBefore(
  sentence: MailSentence,
  { sentences }: ThreadText,
): MailSentence | undefined {
  return sentences.find(
    ({ messageAt, at }) => messageAt === sentence.messageAt && at === sentence.at - 1,
  );
}

/** Both sentences as one quote, where they stand side by side in the message. */
function joined(before: MailSentence, sentence: MailSentence): string {
  const both = `${before.quote} ${sentence.quote}`;
  return fold(sentence.message.text).includes(fold(both)) ? both : sentence.quote;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
