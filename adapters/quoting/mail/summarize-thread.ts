import type {
  Claim,
  CleanThread,
  Reader,
  SummaryScope,
  ThreadSummary,
} from '../../../skills/core/ports/writer.js';
import { nearDatesOf } from '../../../skills/reading/dates/near-days.js';
import { truncate } from '../../../skills/reading/unicode.js';
import { ground, type SourceTexts } from '../../../skills/writing/grounding/grounding.js';
import { statementClaim } from './claims.js';
import { isDecision } from './decisions.js';
import { headlineCandidates, toBareClaim } from './headline.js';
import { type RankedSentence, rankSentences } from './rank.js';
import { type FoundRequest, findRequests } from './requests.js';
import { abstractSentences } from './thread-abstract.js';
import { readThread, type ThreadText } from './thread-text.js';

/** Of all points together: what one reads in half a minute. */
const MOST_WORDS = 100;
/** Of a longer thread the newest. */
const MOST_DECISIONS = 40;
/** UTF-16 code units. */
const LONGEST_MESSAGE = 40_000;

/**
 * Summarises a thread without a model: who wants what by when, what was decided, and the thread in a
 * few attributed sentences, each in the language of its mail.
 *
 * A sentence is turned round only where that cannot change who said it, to whom, or what was denied;
 * else it stands behind its author's name. Every claim passes `ground`. Throws the signal's reason when
 * it is aborted.
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
  const found = findRequests(text);
  const isGrounded = groundingOf(text, found);
  const requests = found.filter(({ request }) => isGrounded(request));
  const say = ({ sentence }: RankedSentence): Claim => {
    const asked = requests.find((found) => found.sentence === sentence);
    return asked ? toBareClaim(asked) : statementClaim(sentence, text);
  };
  const decisions = text.sentences
    .filter(isDecision)
    .slice(-MOST_DECISIONS)
    .map((sentence) => ({
      claim: statementClaim(sentence, text),
      messageAt: sentence.messageAt,
    }))
    .filter(({ claim }) => isGrounded(claim));
  return {
    headline: first(headlineCandidates({ text, requests, decisions, ranked, say }), isGrounded) ?? {
      text: thread.subject,
      sourceIds: [],
      quote: '',
    },
    points:
      scope === 'headline'
        ? []
        : abstractSentences(text, ranked, MOST_WORDS).map(say).filter(isGrounded),
    requests: requests.map(({ request }) => request),
    decisions: decisions.map(({ claim }) => claim),
    ...(text.language === undefined ? {} : { language: text.language }),
    writtenBy: { model: 'none' },
  };
}

function first<T>(values: Iterable<T>, fits: (value: T) => boolean): T | undefined {
  for (const value of values) if (fits(value)) return value;
  return undefined;
}

/** The top of each message: checking a claim takes time that grows with what it cites. */
function withShortMessages(thread: CleanThread): CleanThread {
  const messages = thread.messages.map((message) => ({
    ...message,
    text: truncate(message.text, LONGEST_MESSAGE),
  }));
  return { ...thread, messages };
}

function groundingOf(
  { thread, people, reader, lead }: ThreadText,
  requests: readonly FoundRequest[],
): (claim: Claim) => boolean {
  const sources: SourceTexts = new Map(
    thread.messages.map(({ id, text }) => [id, `${thread.subject}\n${text}`]),
  );
  const concerned = people.flatMap(({ name, address }) => (name ? [name, address] : [address]));
  const due = lead?.due ?? lead?.day;
  const named = [...requests.map(({ request }) => request.due), due];
  const dues = [...new Set(named.flatMap((each) => each?.date ?? []))];
  return (claim) => {
    const computed = [...dues, ...nearDatesOf(claim, thread, reader.timeZone)];
    return ground(claim, sources, { people: concerned, computed }).length === 0;
  };
}
