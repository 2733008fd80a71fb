import type { Answer, Claim, Passage, Reader } from '../../../skills/core/ports/writer.js';
import {
  type QuestionKind,
  readQuestion as readAskedQuestion,
} from '../../../skills/reading/question/read-question.js';
import { readAssignments } from '../meeting/assignments.js';
import { isGrounded, toClaim } from '../meeting/claims.js';
import { findDecisions } from '../meeting/decisions.js';
import { writeInShort } from '../meeting/in-short.js';
import { type MeetingText, readMeeting } from '../meeting/meeting-text.js';
import { isReportable } from '../meeting/reported-speech.js';
import type { SpokenSentence } from '../meeting/speech.js';
import { isProcedure } from '../meeting/speech-acts.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import { centroid, cosine } from '../terms/term-statistics.js';
import { findFacts } from './facts.js';
import { joinReports } from './join-reports.js';
import { tellLead } from './lead.js';
import { type Question, readQuestion } from './question.js';
import { findRelevance } from './relevance.js';

/** Sentences told; two of one speaker are joined. */
const MOST_SENTENCES = 6;
const SHORTLIST = 100;
/** Sentences around the best place that make up its stretch. */
const STRETCH = 25;
/** Sentences after which half of the interest in a sentence is gone, and more. */
const FADING = 20;
/** Words of a source that nobody reads to find a sentence. */
const FEWEST_TO_SUM_UP = 1_500;
const LETTERS_PER_WORD = 5.5;
const LOOKED_UP: ReadonlySet<QuestionKind> = new Set(['person', 'time', 'amount', 'place']);

/** How a sentence is weighed; chosen on the validation meetings, rounded on purpose. */
const POLICY = {
  base: 0.3,
  asked: 1,
  local: 0.7,
  outside: 0.5,
  person: 1.6,
  quotedOnly: 0.5,
  question: 0.6,
  procedure: 0.3,
  relevance: 0.9,
};
const SHORTEST = 6;
const LONGEST = 35;
/** Words from which a sentence is long enough to stand alone. */
const FULL_LENGTH = 14;

/**
 * Answers a question from passages (utterances of a meeting or messages of a thread) in sentences of
 * the sources, best first. No claims when the passages have no word of the question.
 *
 * Throws the signal's reason when it is aborted.
 */
export async function answer(
  question: string,
  passages: readonly Passage[],
  reader: Reader,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const writtenBy = { model: 'none' } as const;
  const asked = readAskedQuestion(question);
  const words = passages.reduce((sum, { text }) => sum + text.length / LETTERS_PER_WORD, 0);
  // A fact is looked up; what was said about a topic in a long meeting has to be summed up.
  if (words < FEWEST_TO_SUM_UP || LOOKED_UP.has(asked.kind)) {
    return { claims: findFacts(asked, passages, reader), writtenBy };
  }
  const source = readPassages(passages);
  signal.throwIfAborted();
  const read = readQuestion(question, labelsOf(passages));
  const asksForAll = read.topic.length === 0 && read.people.length === 0;
  return { claims: asksForAll ? sumUp(source) : findAnswer(read, source), writtenBy };
}

function labelsOf(passages: readonly Passage[]): readonly string[] {
  return [...new Set(passages.flatMap(({ by }) => by ?? []))];
}

function readPassages(passages: readonly Passage[]): MeetingText {
  return readMeeting({
    id: 'passages',
    attendees: [],
    gaps: [],
    utterances: passages.map(({ id, by, text }) => ({
      id,
      text,
      ...(by === undefined ? {} : { speaker: by }),
    })),
  });
}

/** "Summarize the whole meeting" is answered by what the digest says in short. */
function sumUp(source: MeetingText): readonly Claim[] {
  return writeInShort(source, findDecisions(source, readAssignments(source)).decided);
}

function findAnswer(question: Question, source: MeetingText): readonly Claim[] {
  const { nearness, best } = findRelevance(question, source);
  if (best === undefined) return [];
  const stretch = {
    from: Math.max(0, best - STRETCH),
    to: Math.min(source.sentences.length, best + STRETCH + 1),
  };
  const local = centroid(source.vectors.slice(stretch.from, stretch.to));
  const ranked = source.sentences
    .map((sentence) => {
      const { at } = sentence;
      const vector = source.vectors[at] ?? new Map();
      const inside = at >= stretch.from && at < stretch.to;
      const score =
        (nearness[at] ?? 0) *
        Math.exp(-Math.abs(at - best) / FADING) *
        (inside ? 1 : POLICY.outside) *
        (POLICY.base +
          POLICY.asked * shareAsked(sentence, question, source) +
          POLICY.local * cosine(vector, local)) *
        fitness(sentence, question);
      return { sentence, vector, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST)
    .map((entry) => ({ ...entry, score: entry.score * manner(entry.sentence, source) }));
  const highest = ranked.reduce((most, { score }) => Math.max(most, score), Number.EPSILON);
  const chosen = selectDiverse(
    ranked.map((entry) => ({ ...entry, score: entry.score / highest })),
    { relevance: POLICY.relevance, most: MOST_SENTENCES },
  );
  const lead = tellLead(question, source, stretch);
  const told = joinReports(
    chosen.map(({ sentence }) => ({ claim: toClaim(sentence, source), at: sentence.at })),
    (claim) => isGrounded(claim, source),
  );
  return [...(lead ? [lead] : []), ...told];
}

/** How much of the question's topic the sentence itself names, from 0 to 1. */
function shareAsked(
  { stems }: SpokenSentence,
  { topic }: Question,
  { statistics }: MeetingText,
): number {
  const all = topic.reduce((sum, term) => sum + statistics.idf(term), 0);
  const own = topic.reduce(
    (sum, term) => sum + (stems.includes(term) ? statistics.idf(term) : 0),
    0,
  );
  return all === 0 ? 0 : own / all;
}

function fitness(sentence: SpokenSentence, { people }: Question): number {
  const { words, broken, speaker = '', question, text } = sentence;
  if (words < SHORTEST || words > LONGEST || broken) return 0;
  return (
    Math.min(1, Math.sqrt(words / FULL_LENGTH)) *
    (people.includes(speaker) ? POLICY.person : 1) *
    (question ? POLICY.question : 1) *
    (isProcedure(text) ? POLICY.procedure : 1)
  );
}

function manner({ text }: SpokenSentence, { english }: MeetingText): number {
  return english && !isReportable(text) ? POLICY.quotedOnly : 1;
}
