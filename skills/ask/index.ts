import { AuthenticationError } from '../core/errors.js';
import { inParallel } from '../core/in-parallel.js';
import type { Claim, Reader, Writer } from '../core/ports/writer.js';
import { mergeWrittenBy } from '../core/receipts/coverage.js';
import type { PrivateReply } from '../core/reply.js';
import { defineSkill, option, rest } from '../core/skill.js';
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

/** A question, answered from the person's own sources or honestly not at all. */
export const ask = defineSkill({
  name: 'ask',
  summary: 'Answers a question from your mail, a meeting or a document, in the words it rests on.',
  group: 'daily',
  params: {
    question: rest('what you want to know'),
    in: option(
      'where: mail, a transcript, a document, a number from your last digest, or "the lease"',
    ),
    since: option('how far back in your mail: week, 3d or a date; 30 days when left out'),
  },
  examples: [
    'ask what did Dana say about the budget?',
    'ask when does 4.2 ship? --in budget-review.vtt',
    'ask who signs the lease? --since week',
  ],
  places: ['personal', 'group', 'channel'],
  needs: [
    'mailbox',
    'transcripts',
    'documents',
    'writer',
    'conversations',
    'preferences',
    'clock',
    'progress',
  ],
  async run({ question: words, in: named, since }, ports, call): Promise<PrivateReply> {
    const question = readQuestion(words);
    if (question.terms.length === 0 && question.list === undefined) return renderVague();
    const reader = await readReader(ports, call);
    const found = await findOpeners(words, named, since, reader, ports, call);
    if (found.kind === 'choice') return found.reply;
    const searched: Searched[] = [];
    for (const opener of found.openers) {
      const source = await openNext(opener, searched.length > 0);
      if (source === undefined) continue;
      const candidates = findCandidates(question, source, ports.writer.model);
      const answer =
        (await answerList(question, source, ports.writer, reader, call.signal)) ??
        (await write(question, candidates.candidates, ports.writer, reader, call.signal));
      const here = { source, found: candidates, answer, isImplied: opener.isImplied };
      if (answer.isSure) return renderAnswer(here, searched, reader);
      searched.push(here);
    }
    if (question.terms.length === 0) return renderVague();
    return renderNothing(question, searched, reader);
  },
});

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
  const answers = await inParallel(candidates, ANSWERS_AT_ONCE, async ({ group }) => {
    const answer = await writer.answer(question.text, group.passages, reader, signal);
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
