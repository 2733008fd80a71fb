import { anyLanguagePattern, START } from '../../../skills/reading/languages/language-pattern.js';
import { surenessOf } from '../../../skills/reading/message/asks.js';
import { asksOutright } from '../../../skills/reading/message/outright.js';
import { baseSubject } from '../../../skills/reading/threads/subjects.js';
import {
  centroid,
  contentStems,
  cosine,
  createTermStatistics,
  type TermVector,
} from '../terms/term-statistics.js';
import { isDecision } from './decisions.js';
import type { MailSentence, ThreadText } from './thread-text.js';

/**
 * How much each sign that a sentence matters counts. Chosen by reading threads, not fitted: no thread
 * corpus may be trained on.
 */
const WEIGHTS = {
  centre: 1,
  subject: 0.5,
  firstMessage: 0.25,
  topOfMessage: 0.35,
  request: 0.35,
  decision: 0.35,
  figures: 0.15,
  courtesy: -0.6,
  dangling: -0.3,
  tooShort: -0.5,
  tooLong: -0.25,
  noProse: -1,
};
/** Starts with a pronoun: what it stands for is in another sentence. */
const DANGLING = anyLanguagePattern(({ thread }) => thread.dangling, { ...START, flags: 'i' });
const FEWEST_STEMS = 3;
const MOST_WORDS = 45;
/** Share of a sentence that names of files may take. */
const MOST_OF_PATHS = 0.4;

/** A sentence with how much it matters to the thread. */
export interface RankedSentence {
  readonly sentence: MailSentence;
  readonly score: number;
  readonly vector: TermVector;
}

/** Scores every sentence of a thread: near the centre of the thread and its subject, early, and telling. */
export function rankSentences({ thread, sentences }: ThreadText): readonly RankedSentence[] {
  const stems = sentences.map(({ text }) => contentStems(text));
  const statistics = createTermStatistics(stems);
  const vectors = stems.map((each) => statistics.vector(each));
  const centre = centroid(vectors);
  const subject = statistics.vector(contentStems(baseSubject(thread.subject)));
  return sentences.map((sentence, at) => {
    const vector = vectors[at] ?? new Map();
    const words = sentence.text.split(/\s+/u).length;
    const signs: readonly (readonly [number, number])[] = [
      [WEIGHTS.centre, cosine(vector, centre)],
      [WEIGHTS.subject, cosine(vector, subject)],
      [WEIGHTS.firstMessage, sentence.messageAt === 0 ? 1 : 0],
      [WEIGHTS.topOfMessage, 1 / (1 + sentence.place)],
      [WEIGHTS.request, asksOutright(sentence) && surenessOf(sentence) > 0 ? 1 : 0],
      [WEIGHTS.decision, isDecision(sentence) ? 1 : 0],
      [WEIGHTS.figures, /\d/u.test(sentence.text) ? 1 : 0],
      [WEIGHTS.courtesy, sentence.idle === 'courtesy' || sentence.idle === 'self-question' ? 1 : 0],
      [WEIGHTS.dangling, DANGLING().test(sentence.text) ? 1 : 0],
      [WEIGHTS.tooShort, (stems[at]?.length ?? 0) < FEWEST_STEMS ? 1 : 0],
      [WEIGHTS.tooLong, words > MOST_WORDS ? 1 : 0],
      [WEIGHTS.noProse, isProse(sentence.text) ? 0 : 1],
    ];
    return {
      sentence,
      vector,
      score: signs.reduce((sum, [weight, sign]) => sum + weight * sign, 0),
    };
  });
}

/** Whether a sentence is no link, log line, table row or code. */
export function isProse(text: string): boolean {
  const letters = text.match(/[\p{L}\s]/gu)?.length ?? 0;
  const paths = text.match(/(?:[\w.-]*\/){2,}[\w.-]*/gu)?.join('').length ?? 0;
  return (
    letters / text.length > 0.75 &&
    paths / text.length < MOST_OF_PATHS &&
    !/https?:\/\/|[{}<>=|\\]|\p{L}\$\p{L}|(?:^| )# |\w\(\w*\)|^\p{Lu}[\p{L}\d_-]*:\s|\[|\S@\S+;/u.test(
      text,
    )
  );
}
