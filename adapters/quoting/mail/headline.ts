import type { Claim } from '../../../skills/core/ports/writer.js';
import { isReader } from '../../../skills/reading/message/people.js';
import { displayName } from '../../../skills/reading/person-name.js';
import { statementClaim } from './claims.js';
import { isProse, type RankedSentence } from './rank.js';
import { type FoundRequest, toFoundRequest } from './requests.js';
import type { MailSentence, ThreadText } from './thread-text.js';

/** A decision with where it stands. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly messageAt: number;
}

/** What a headline is chosen from. */
export interface HeadlineParts {
  readonly text: ThreadText;
  readonly requests: readonly FoundRequest[];
  readonly decisions: readonly FoundClaim[];
  readonly ranked: readonly RankedSentence[];
  /** Says a sentence as a claim. */
  say(sentence: RankedSentence): Claim;
}

/**
 * The candidates for the one sentence of the digest, best first: what decided where the thread belongs,
 * what is still asked of the reader, what was decided, what is asked of others, what the newest message says, the subject. Each is put
 * into words only when it is asked for.
 *
 * Empty only for a thread without messages.
 */
export function* headlineCandidates(parts: HeadlineParts): Iterable<Claim> {
  const { requests, text } = parts;
  const open = requests.filter(({ open }) => open);
  const toReader = open.filter(({ toReader }) => toReader).sort(byPressure);
  const lastAt = text.thread.messages.length - 1;
  const news = parts.decisions.filter(({ messageAt }) => messageAt >= lastAt - 2);
  const others = open.filter(({ toReader, score }) => !toReader && score > 0).sort(byPressure);
  if (text.lead) yield leadClaim(text.lead, text);
  yield* toReader.map(toBareClaim);
  yield* [...news].reverse().map(({ claim }) => claim);
  yield* others.map(toBareClaim);
  yield* newest(parts);
  yield* subjectClaim(text);
}

function leadClaim(lead: MailSentence, text: ThreadText): Claim {
  return lead.ask ? toBareClaim(toFoundRequest(lead, text)) : statementClaim(lead, text);
}

/** The claim of a request, without who and when. */
export function toBareClaim({ request: { text, sourceIds, quote } }: FoundRequest): Claim {
  return { text, sourceIds, quote };
}

/** A named date presses most, then the newest message, then the surest request. */
function byPressure(a: FoundRequest, b: FoundRequest): number {
  return (
    Number(b.request.due !== undefined) - Number(a.request.due !== undefined) ||
    b.sentence.messageAt - a.sentence.messageAt ||
    b.score - a.score
  );
}

/** "Yes, it stays" is no news to whoever has not read what it answers. */
const FEWEST_STEMS = 2;

/** The best sentence of the newest message that somebody else wrote, then the best of all. */
function* newest({ ranked, text, say }: HeadlineParts): Iterable<Claim> {
  const best = [...ranked].sort((a, b) => b.score - a.score);
  const received = best.filter(({ sentence }) => !isReader(sentence.message.from, text.reader));
  const lastAt = Math.max(-1, ...received.map(({ sentence }) => sentence.messageAt));
  const last = received.filter(
    ({ sentence, score, vector }) =>
      sentence.messageAt === lastAt && score > 0 && vector.size >= FEWEST_STEMS,
  );
  // What only announces a list, or breaks off where a quote stood, is told before a link or a line of a log, and after all else.
  const some = [...last, ...received, ...best];
  const telling = some.filter(
    (each) => each.score > 0 && !announces(each) && isProse(each.sentence.text),
  );
  const announcing = some.filter(announces);
  for (const sentence of [...telling, ...announcing, ...some].slice(0, 3)) yield say(sentence);
}

function announces({ sentence }: RankedSentence): boolean {
  return /[:,]$/u.test(sentence.text);
}

function subjectClaim({ thread, reader }: ThreadText): readonly Claim[] {
  const message = thread.messages.at(-1);
  if (message === undefined) return [];
  return [
    {
      text: `${isReader(message.from, reader) ? 'You' : displayName(message.from)}: ${thread.subject}`,
      sourceIds: [message.id],
      quote: thread.subject,
    },
  ];
}
