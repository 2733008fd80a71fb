import type {
  Claim,
  CleanThread,
  Reader,
  SummaryScope,
  ThreadSummary,
} from '../../../skills/core/ports/writer.js';
import { truncate } from '../../../skills/reading/unicode.js';
import { isDecision } from './decisions.js';
import { headlineOf } from './headline.js';
import { quoteSentence } from './quote-sentence.js';
import { rankSentences } from './rank.js';
import { findRequests } from './requests.js';
import { abstractSentences } from './thread-abstract.js';
import { readThread } from './thread-text.js';

/** Of all points together: what one reads in half a minute. */
const MOST_WORDS = 100;
/** UTF-16 code units. */
const LONGEST_MESSAGE = 40_000;

/**
 * Summarises a thread without a model: what is asked and by when, what was decided, and what else was
 * said, each in the words of its author.
 *
 * Throws the signal's reason when it is aborted.
 */
export async function summarizeThread(
  thread: CleanThread,
  reader: Reader,
  signal: AbortSignal,
  scope: SummaryScope = 'whole',
): Promise<ThreadSummary> {
  signal.throwIfAborted();
  const text = readThread(withShortMessages(thread), reader);
  const ranked = rankSentences(text);
  signal.throwIfAborted();
  const requests = findRequests(text);
  const points = scope === 'headline' ? [] : abstractSentences(text, ranked, MOST_WORDS);
  return {
    headline: headlineOf({ text, requests, ranked }),
    points: onceEach(points.map(({ sentence }) => quoteSentence(sentence, text))),
    requests: onceEach(requests.map(({ request }) => request)),
    decisions: text.sentences.filter(isDecision).map((sentence) => quoteSentence(sentence, text)),
    ...(text.language === undefined ? {} : { language: text.language }),
    writtenBy: { model: 'none' },
  };
}

/** A sentence that hangs on the one before brings it along: it needn't stand alone as well. */
function onceEach<C extends Claim>(claims: readonly C[]): readonly C[] {
  return claims.filter(
    ({ quote, sourceIds: [id] }, at) =>
      !claims.some((other, index) => {
        const holds = other.sourceIds[0] === id && other.quote.includes(quote);
        return holds && (other.quote !== quote || index < at);
      }),
  );
}

/** The top of each message: reading it takes time that grows with it. */
function withShortMessages(thread: CleanThread): CleanThread {
  const messages = thread.messages.map((message) => ({
    ...message,
    text: truncate(message.text, LONGEST_MESSAGE),
  }));
  return { ...thread, messages };
}
