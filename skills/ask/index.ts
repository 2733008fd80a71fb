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
  renderUnsure,
  renderVague,
  type Searched,
} from './compose.js';
import { type Candidate, findCandidates } from './find.js';
import { findOpeners, type Opener } from './read-sources.js';
import type { AskedSource } from './source.js';

/** Groups that a model is asked about at once. */
const ANSWERS_AT_ONCE = 3;
const MOST_CLAIMS = 5;
/**
 * The share of a question that a source must speak of before the built-in writer may answer from it.
 * It has words to go by and no understanding; a model says by itself that it finds nothing.
 */
const ENOUGH = 0.55;

/** A question, answered from the person's own sources or honestly not at all. */
export const ask = defineSkill({
  name: 'ask',
  summary: 'Answers a question from your mail, a meeting or a document, in the words it rests on.',
  group: 'daily',
  params: {
    question: rest('what you want to know'),
    in: option('where: mail, a number from your last digest, a transcript, a document'),
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
    if (question.terms.length === 0) return renderVague();
    const reader = await readReader(ports, call);
    const openers = await findOpeners(named, since, reader, ports, call);
    const searched: Searched[] = [];
    for (const opener of openers) {
      const source = await openNext(opener, searched.length > 0);
      if (source === undefined) continue;
      const found = findCandidates(question, source);
      const answer = await write(question, found.candidates, ports.writer, reader, call.signal);
      const here = { source, found, answer, isImplied: opener.isImplied };
      if (answer.isSure) return renderAnswer(here, searched);
      searched.push(here);
    }
    const unsure = searched.find(({ answer }) => answer.claims.length > 0);
    return unsure ? renderUnsure(question, unsure) : renderNothing(question, searched);
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
 * Asks the writer about each group alone; the claims of the best group come first.
 *
 * What the built-in writer says of groups that speak of too little of the question is kept only when
 * there is nothing better, and is not sure.
 */
async function write(
  question: Question,
  candidates: readonly Candidate[],
  writer: Writer,
  reader: Reader,
  signal: AbortSignal,
): Promise<FoundAnswer> {
  const answers = await inParallel(candidates, ANSWERS_AT_ONCE, async ({ group, coverage }) => {
    const answer = await writer.answer(question.text, group.passages, reader, signal);
    // A model that failed was replaced by the built-in writer.
    return { ...answer, isSure: answer.writtenBy.model !== 'none' || coverage >= ENOUGH };
  });
  const given = answers.filter(({ claims }) => claims.length > 0);
  const sure = given.filter(({ isSure }) => isSure);
  const [first] = given;
  const used = sure.length > 0 || first === undefined ? sure : [first];
  return {
    claims: withoutRepeats(used.flatMap(({ claims }) => claims)).slice(0, MOST_CLAIMS),
    isSure: sure.length > 0,
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
