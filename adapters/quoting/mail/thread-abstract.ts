import { fold } from '../../../skills/reading/fold.js';
import { selectCovering } from '../terms/covering-selection.js';
import { contentStems } from '../terms/term-statistics.js';
import type { RankedSentence } from './rank.js';
import { createTermWorth, termsOf } from './shared-terms.js';
import type { MailSentence, ThreadText } from './thread-text.js';

const MOST_CANDIDATES = 150;
/** Below it are links, log lines and "Good.": an empty place is better. */
const LOWEST_SCORE = -0.25;
/** "Dana Ortiz asks:", which stands before each sentence when it is told. */
const NAME_WORDS = 3;
/** A scrap behind its author's name reads worse than a sentence. */
const SCRAP = { words: 7, quality: 0.8 };
/** Share of the words that one message of several may take. */
const LARGEST_SHARE = 0.5;
/** What says in so few words what it is all about. */
const LONGEST_OPENING = 45;
/** "Me too." says nothing without what it answers: a sentence has more words, or names two things. */
const SHORT = { words: 6, stems: 2 };

/** Words of a thread that is read as fast as its summary: "Count me in." is all that such a mail says. */
const SHORT_THREAD = 40;

/** The sentences that tell most of a thread in at most so many words, names included, in its own order. */
export function abstractSentences(
  text: ThreadText,
  ranked: readonly RankedSentence[],
  mostWords: number,
): readonly RankedSentence[] {
  const { thread } = text;
  const isShort =
    ranked.reduce((all, { sentence }) => all + countWords(sentence.text), 0) <= SHORT_THREAD;
  const candidates = [...ranked]
    .filter(({ score, sentence }) =>
      isShort ? saysSomething(sentence) : score > LOWEST_SCORE && isTellable(sentence),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map(toCandidate);
  const share = thread.messages.length > 2 ? mostWords * LARGEST_SHARE : mostWords;
  const worth = createTermWorth(text);
  const openings = candidates.filter(
    ({ sentence: { messageAt, leadIn } }) => messageAt === 0 && !leadIn,
  );
  const [first] = selectCovering(openings, { mostWords: LONGEST_OPENING, most: 1, worth });
  const chosen = selectCovering(candidates, {
    mostWords,
    // What the thread began with, else nobody knows what the answers are about.
    first,
    worth,
    fits: (candidate, before) => {
      if (before.some((told) => isVariant(told, candidate))) return false;
      const same = before.filter(({ sentence: s }) => s.messageAt === candidate.sentence.messageAt);
      return same.length === 0 || sum([...same, candidate]) <= share;
    },
  });
  return [...chosen]
    .sort(({ sentence: a }, { sentence: b }) => a.index - b.index)
    .map(({ ranked }) => ranked);
}

/** Lines that only a number tells apart are one line of a table or a log. */
function isVariant(
  { sentence: one }: Pick<RankedSentence, 'sentence'>,
  { sentence: other }: Pick<RankedSentence, 'sentence'>,
): boolean {
  const [ours, theirs] = [one, other].map(({ text }) => fold(text).replace(/\d+/gu, '0'));
  return ours === theirs;
}

function toCandidate(ranked: RankedSentence) {
  const { sentence, score } = ranked;
  const words = countWords(sentence.text);
  return {
    ranked,
    sentence,
    terms: termsOf(sentence.text),
    words: words + NAME_WORDS,
    score,
    quality: words > SCRAP.words ? 1 : SCRAP.quality,
  };
}

/** More than a word, and no mere politeness. */
function saysSomething({ text, idle }: MailSentence): boolean {
  return idle === undefined && countWords(text) > 1 && !/[:,]$/u.test(text);
}

/** Not a scrap, a remark in brackets, or what only introduces what follows. */
function isTellable({ text }: MailSentence): boolean {
  const words = countWords(text);
  if (words <= 2 || /[:,]$/u.test(text) || /^\([^()]*\)[.!?]*$/u.test(text)) return false;
  return words > SHORT.words || contentStems(text).length >= SHORT.stems;
}

function sum(told: readonly { readonly words: number }[]): number {
  return told.reduce((total, { words }) => total + words, 0);
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
