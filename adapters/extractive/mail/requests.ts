import type { CleanMessage, Request } from '../../../skills/core/ports/writer.js';
import { anyLanguagePattern, START } from '../../../skills/reading/languages/language-pattern.js';
import { isRequest, requestKind, requestScore } from '../../../skills/reading/requests/classify.js';
import { isSelfQuestion } from '../../../skills/reading/self-questions.js';
import { dayOf, dueOf } from './absolute-day.js';
import { describesChange } from './change-notes.js';
import { requestClaim } from './claims.js';
import { isOption } from './listed.js';
import { isReader } from './people.js';
import {
  type MailSentence,
  sentenceAfter,
  sentenceBefore,
  type ThreadText,
} from './thread-text.js';

/** A request with what the headline needs to choose by. */
export interface FoundRequest {
  readonly request: Request;
  readonly sentence: MailSentence;
  /** Log-odds of being a request. */
  readonly score: number;
  /** Whether nobody it addresses has written since. */
  readonly open: boolean;
  readonly toReader: boolean;
}

/** Of a longer thread the newest are told. */
const MOST_REQUESTS = 40;

/** Finds who wants what of whom, in the order it was written. */
export function findRequests(text: ThreadText): readonly FoundRequest[] {
  const asking = text.sentences.filter(
    (sentence) =>
      isRequest(sentence.text, sentence.language) &&
      !isOption(sentence) &&
      !describesChange(sentence) &&
      !isSelfQuestion(sentence.text) &&
      !isDeadlineOf(sentence, text),
  );
  return asking.slice(-MOST_REQUESTS).map((sentence) => toFound(sentence, text));
}

/** "I need your answer by Friday" after a request: no second one, but the date of the first. */
const DEADLINE = anyLanguagePattern(({ requests }) => requests.deadline, START);
const LONGEST_DEADLINE = 12;

function isDeadlineOf(sentence: MailSentence, text: ThreadText): boolean {
  const before = sentenceBefore(sentence, text);
  return (
    before !== undefined &&
    namesDeadline(sentence, text) &&
    isRequest(before.text, before.language) &&
    dueOf(before, text.reader) === undefined
  );
}

function namesDeadline(
  { text: words, ...sentence }: MailSentence,
  { reader }: ThreadText,
): boolean {
  return (
    words.split(/\s+/u).length <= LONGEST_DEADLINE &&
    DEADLINE().test(words.toLowerCase().replaceAll('’', "'")) &&
    dueOf({ ...sentence, text: words }, reader) !== undefined
  );
}

function toFound(sentence: MailSentence, text: ThreadText): FoundRequest {
  const { message, addressees, language } = sentence;
  const own = dueOf(sentence, text.reader) ?? dayOf(sentence, text.reader);
  const after = own === undefined ? sentenceAfter(sentence, text) : undefined;
  const deadline = after && namesDeadline(after, text) ? after : undefined;
  const due = own ?? (deadline && dueOf(deadline, text.reader));
  const to = addressees.people;
  const reply = replyTo(sentence, text);
  const request: Request = {
    ...requestClaim(sentence, { due, deadline }, text),
    from: message.from,
    to,
    ...(due === undefined ? {} : { due }),
    kind: requestKind(sentence.text, language),
    ...(reply && { repliedIn: { by: reply.from, at: reply.sentAt } }),
  };
  return {
    request,
    sentence,
    score: requestScore(sentence.text, language),
    open: reply === undefined,
    toReader:
      !isReader(message.from, text.reader) &&
      (addressees.everyone || to.some((person) => isReader(person, text.reader))),
  };
}

/** The first later message of somebody a sentence addresses. */
function replyTo(
  { message, messageAt, addressees }: MailSentence,
  { thread }: ThreadText,
): CleanMessage | undefined {
  const wanted = addressees.people.map(({ address }) => address);
  // A list writes no mail itself: whoever answers, answers for all.
  const isForAll = wanted.length === 0 || addressees.everyone;
  return thread.messages
    .slice(messageAt + 1)
    .find(({ from: { address } }) =>
      isForAll ? address !== message.from.address : wanted.includes(address),
    );
}
