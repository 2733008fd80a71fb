import type { Call } from '../core/call.js';
import { AuthenticationError } from '../core/errors.js';
import { inParallel } from '../core/in-parallel.js';
import type { Ports } from '../core/ports/ports.js';
import type { Claim, Reader, Writer } from '../core/ports/writer.js';
import { mergeWrittenBy } from '../core/receipts/coverage.js';
import type { PrivateReply } from '../core/reply.js';
import { fold } from '../reading/fold.js';
import { type Question, readQuestion } from '../reading/question/read-question.js';
import { readReader } from '../writing/reader.js';
import {
  type FoundAnswer,
  renderAnswer,
  renderNothing,
  renderVague,
  type Searched,
} from './compose.js';
import { type Candidate, findCandidates } from './find.js';
import { answerList } from './lists.js';
import { findOpeners, type Opener } from './read-sources.js';
import type { AskedSource } from './source.js';

/** Groups that a model is asked about at once. */
const ANSWERS_AT_ONCE = 3;
const MOST_CLAIMS = 5;
/** How sure a writer that only finds has to be; a model says by itself that it finds nothing. */
const SURE = 0.62;
/** Less than this is not even close. */
const CLOSE = 0.25;
/** Answers of other groups are shown beside the best one when they are nearly as sure. */
const ALSO_SURE = 0.9;

interface Asked {
  readonly question: string;
  readonly in: string | undefined;
  readonly since: string | undefined;
}

type Needed = Pick<
  Ports,
  | 'mailbox'
  | 'transcripts'
  | 'documents'
  | 'writer'
  | 'conversations'
  | 'preferences'
  | 'clock'
  | 'progress'
>;

/** A question, answered from the person's own sources or honestly not at all. */
export async function runAsk(
  { question: words, in: named, since }: Asked,
  ports: Needed,
  call: Call,
): Promise<PrivateReply> {
  const question = readQuestion(words);
  if (question.terms.length === 0 && question.list === undefined) return renderVague();
  const reader = await readReader(ports, call);
  const found = await findOpeners(words, named, since, reader, ports, call);
  if (found.kind === 'choice') return found.reply;
  const searched: Searched[] = [];
  for (const opener of found.openers) {
    const source = await openNext(opener, searched.length > 0);
    if (source === undefined) continue;
    const candidates = findCandidates(question, source);
    const answer =
      (await answerList(question, source, ports.writer, reader, call.signal)) ??
      (await write(question, candidates.candidates, ports.writer, reader, call.signal));
    const here = { source, found: candidates, answer, isImplied: opener.isImplied };
    if (answer.isSure) return renderAnswer(here, searched, reader);
    searched.push(here);
  }
  if (question.terms.length === 0) return renderVague();
  return renderNothing(question, searched, reader);
}

/** A mailbox that nobody connected is no failure where another source was searched already. */
async function openNext(opener: Opener, hasOther: boolean): Promise<AskedSource | undefined> {
  try {
    return await opener.open();
  } catch (error) {
    if (hasOther && error instanceof AuthenticationError) return undefined;
    throw error;
  }
}

/**
 * Asks the writer about each group alone; the claims of the surest group come first. What a writer
 * that only finds is not sure of is kept when there is nothing better, and is not sure.
 */
async function write(
  question: Question,
  candidates: readonly Candidate[],
  writer: Writer,
  reader: Reader,
  signal: AbortSignal,
): Promise<FoundAnswer> {
  const answers = await inParallel(candidates, ANSWERS_AT_ONCE, async ({ group, isLikely }) => {
    const asked = isLikely ? writer : (writer.inSteps?.quoted ?? writer);
    const answer = await asked.answer(question.text, group.passages, reader, signal);
    return { ...answer, sureness: answer.sureness ?? 1 };
  });
  const given = answers
    .filter(({ claims, sureness }) => claims.length > 0 && sureness >= CLOSE)
    .sort((a, b) => b.sureness - a.sureness);
  const surest = given[0]?.sureness ?? 0;
  const used = given.filter(({ sureness }) => sureness >= surest * ALSO_SURE);
  return {
    claims: withoutRepeats(used.flatMap(({ claims }) => claims)).slice(0, MOST_CLAIMS),
    isSure: surest >= SURE,
    writtenBy: mergeWrittenBy(answers, writer.model),
  };
}

/** People quote one another: the same words are an answer once. */
function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ quote }) => {
    const words = fold(quote);
    return !seen.has(words) && seen.add(words);
  });
}
