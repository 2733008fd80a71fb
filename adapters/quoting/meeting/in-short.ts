import { selectDiverse } from '../terms/diverse-selection.js';
import type { MeetingText } from './meeting-text.js';
import type { SpokenSentence } from './speech.js';
import type { Settled } from './superseded.js';
import type { Task } from './tasks.js';

/** What a person who was not there reads first. */
const MOST = 5;
const MOST_DECISIONS = 3;
const FEWEST_POINTS = 1;
/** Key points of the full form. */
const KEY_POINTS = 10;
/** In fewer sentences what is next stands right below. */
const LONG_ENOUGH = 40;
/** Relevance is compared with novelty only among so many, so that time stays linear. */
const SHORTLIST = 100;
const SHORTEST_POINT = 6;
const LONGEST_POINT = 40;
const RELEVANCE = 0.65;
/** How far before a decision its reasons are told. */
const REASONS_BEFORE = 12;

/** How a key point is weighed, rounded on purpose. */
const POLICY = {
  importance: 0.35,
  likeness: 1,
  reason: 0.35,
  number: 0.25,
  leads: 0.4,
  question: 0.4,
  hangs: 0.6,
  long: 0.7,
};

/** Three to five sentences: what was settled, why, and what is next; in the order said. */
export function chooseInShort(
  meeting: MeetingText,
  decided: readonly Settled[],
  tasks: readonly Task[],
  listed: ReadonlySet<SpokenSentence | undefined>,
): readonly SpokenSentence[] {
  const odds = meeting.finder.odds('decision');
  const surest = [...decided]
    .sort((a, b) => (odds[b.sentence.at] ?? 0) - (odds[a.sentence.at] ?? 0))
    .slice(0, MOST_DECISIONS)
    .map(({ sentence }) => sentence);
  const next =
    meeting.sentences.length < LONG_ENOUGH
      ? []
      : tasks.filter(({ sentence }) => !meeting.cues.has(sentence, 'hangs')).slice(-1);
  const told = [...surest, ...next.map(({ sentence }) => sentence)];
  const most = Math.max(FEWEST_POINTS, MOST - new Set(told).size);
  return inOrder([...told, ...rank(meeting, decided, listed).slice(0, most)]);
}

/** What else is worth knowing, in the order said. */
export function chooseKeyPoints(
  meeting: MeetingText,
  decided: readonly Settled[],
  listed: ReadonlySet<SpokenSentence | undefined>,
): readonly SpokenSentence[] {
  return inOrder(rank(meeting, decided, listed).slice(0, KEY_POINTS));
}

function inOrder(sentences: readonly SpokenSentence[]): readonly SpokenSentence[] {
  return [...new Set(sentences)].sort((a, b) => a.at - b.at);
}

/** The sentences that say most about what was decided and talked about, unlike one another; best first. */
function rank(
  meeting: MeetingText,
  decided: readonly Settled[],
  listed: ReadonlySet<SpokenSentence | undefined>,
): readonly SpokenSentence[] {
  const shortlist = meeting.sentences
    .filter((sentence) => isWorthSaying(sentence, meeting) && !listed.has(sentence))
    .map((sentence) => ({
      sentence,
      score: weigh(sentence, meeting, decided),
      vector: meeting.vectors[sentence.at] ?? new Map<string, number>(),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST);
  const best = shortlist[0]?.score ?? 1;
  return selectDiverse(
    shortlist.map((entry) => ({ ...entry, score: entry.score / best })),
    { relevance: RELEVANCE, most: KEY_POINTS },
  ).map(({ sentence }) => sentence);
}

function isWorthSaying(sentence: SpokenSentence, { cues }: MeetingText): boolean {
  const { broken, words, stems, quote } = sentence;
  if (broken || cues.has(sentence, 'procedure')) return false;
  // Without blanks between words there is nothing to count.
  if (!quote.includes(' ')) return quote.length > 2 * SHORTEST_POINT;
  return words >= SHORTEST_POINT && words <= LONGEST_POINT && new Set(stems).size >= 2;
}

function weigh(
  sentence: SpokenSentence,
  meeting: MeetingText,
  decided: readonly Settled[],
): number {
  const { at, question, plain, words, stems } = sentence;
  const { cues, likeness } = meeting;
  const importance = 1 / (1 + Math.exp(-(meeting.finder.odds('importance')[at] ?? 0)));
  const leads = decided.some(
    ({ sentence: to }) =>
      to.at > at && to.at - at <= REASONS_BEFORE && to.stems.some((stem) => stems.includes(stem)),
  );
  let score =
    POLICY.importance * importance +
    POLICY.likeness * (likeness[at] ?? 0) +
    (cues.has(sentence, 'reason') ? POLICY.reason : 0) +
    (/\d/u.test(plain) ? POLICY.number : 0) +
    (leads ? POLICY.leads : 0);
  if (question) score *= POLICY.question;
  if (cues.has(sentence, 'hangs')) score *= POLICY.hangs;
  return words > LONGEST_POINT / 2 ? score * POLICY.long : score;
}
