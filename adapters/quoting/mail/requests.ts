import type { CleanMessage, Request } from '../../../skills/core/ports/writer.js';
import { surenessOf } from '../../../skills/reading/message/asks.js';
import { asksOutright } from '../../../skills/reading/message/outright.js';
import { quoteSentence } from './quote-sentence.js';
import type { MailSentence, ThreadText } from './thread-text.js';

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

/**
 * Finds who wants what of whom, in the order it was written: what asks the reader, and of all else what
 * surely asks.
 */
export function findRequests(text: ThreadText): readonly FoundRequest[] {
  return text.sentences
    .filter((sentence) => asksOutright(sentence) && (sentence.toReader || surenessOf(sentence) > 0))
    .map((sentence) => toFoundRequest(sentence, text));
}

/** Quotes the ask of a sentence, with who it is for and whether they have written since. */
function toFoundRequest(sentence: MailSentence, text: ThreadText): FoundRequest {
  const { message, addressees, toReader } = sentence;
  const due = sentence.due ?? sentence.day;
  const reply = replyTo(sentence, text);
  const request: Request = {
    ...quoteSentence(sentence, text),
    from: message.from,
    to: addressees.people,
    ...(due === undefined ? {} : { due }),
    kind: asksOutright(sentence) ?? 'task',
    ...(reply && { repliedIn: { by: reply.from, at: reply.sentAt } }),
  };
  return {
    request,
    sentence,
    score: surenessOf(sentence),
    open: reply === undefined,
    toReader: toReader !== undefined,
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
