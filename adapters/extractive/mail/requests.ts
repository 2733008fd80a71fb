import { isRequest, requestKind, requestScore } from '../../../skills/text/requests/classify.js';
import type { Request } from '../../../skills/writing.js';
import { dueOf } from './absolute-day.js';
import { requestClaim } from './claims.js';
import { isReader } from './people.js';
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

/** Finds who wants what of whom, in the order it was written. */
export function findRequests(text: ThreadText): readonly FoundRequest[] {
  return text.sentences
    .filter(({ text: words, language }) => isRequest(words, language))
    .map((sentence) => toFound(sentence, text));
}

function toFound(sentence: MailSentence, text: ThreadText): FoundRequest {
  const { message, addressees, language } = sentence;
  const due = dueOf(sentence, text.reader);
  const to = addressees.people;
  const request: Request = {
    ...requestClaim(sentence, due, text),
    from: message.from,
    to,
    ...(due === undefined ? {} : { due }),
    kind: requestKind(sentence.text, language),
  };
  return {
    request,
    sentence,
    score: requestScore(sentence.text, language),
    open: isOpen(sentence, text),
    toReader:
      !isReader(message.from, text.reader) &&
      (addressees.everyone || to.some((person) => isReader(person, text.reader))),
  };
}

function isOpen({ message, messageAt, addressees }: MailSentence, { thread }: ThreadText): boolean {
  const later = thread.messages.slice(messageAt + 1).map(({ from }) => from.address);
  const wanted = addressees.people.map(({ address }) => address);
  return wanted.length === 0
    ? later.every((address) => address === message.from.address)
    : !wanted.some((address) => later.includes(address));
}
