import type { CleanThread, Reader } from '../../../skills/writing.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import type { TermVector } from '../terms/term-statistics.js';
import { type Report, reportInEnglish } from './english-report.js';
import { toParties } from './parties.js';
import { firstName } from './people.js';
import { phrasingOf } from './phrasing.js';
import { rankSentences } from './rank.js';
import { type MailSentence, readThread, type ThreadText } from './thread-text.js';

/** A little more novelty than the points have: the abstract should cover the whole thread. */
const RELEVANCE = 0.7;
const MOST_CANDIDATES = 150;
/** Below it are links, log lines and "Good.": an empty place is better. */
const LOWEST_SCORE = -0.25;
/** Below this many words left no sentence is looked for any more. */
const SMALLEST_GAP = 6;
/** Share of the words that one message of several may take. */
const LARGEST_SHARE = 0.5;

interface Told {
  readonly sentence: MailSentence;
  readonly report: Report;
  readonly words: number;
  readonly score: number;
  readonly vector: TermVector;
}

/**
 * Writes a thread as one paragraph of at most so many words: who asked what, what was said, in order.
 *
 * English is reported ("Dana asked whether …", "Jonas said that …"); where a report could change who is
 * meant, and in other languages, sentences stand behind their author's name.
 */
export function threadAbstract(thread: CleanThread, reader: Reader, words = 100): string {
  const text = readThread(thread, reader);
  const isName = createNameTest(text);
  const told: readonly Told[] = [...rankSentences(text)]
    .filter(({ score, sentence }) => score > LOWEST_SCORE && countWords(sentence.text) > 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map(({ sentence, score, vector }) => {
      const report = tell(sentence, text, isName);
      return { sentence, report, words: countWords(report.text), score, vector };
    });
  const share = thread.messages.length > 2 ? words * LARGEST_SHARE : words;
  const chosen = selectDiverse(told, {
    relevance: RELEVANCE,
    most: words,
    fits: (candidate, before) => {
      const left = words - sum(before);
      const same = before.filter(({ sentence: s }) => s.messageAt === candidate.sentence.messageAt);
      return (
        left >= SMALLEST_GAP &&
        candidate.words <= left &&
        (same.length === 0 || sum(same) + candidate.words <= share)
      );
    },
  });
  return join([...chosen].sort(({ sentence: a }, { sentence: b }) => a.index - b.index));
}

function tell(
  sentence: MailSentence,
  { reader }: ThreadText,
  isName: (word: string) => boolean,
): Report {
  const { language, message, text, addressees } = sentence;
  const compact = text.replace(/ \([^()]*\)(?=[ ,.;?])/gu, '');
  if (language === 'en') {
    const to = addressees.everyone ? '' : addressees.people.map(firstName).join(' and ');
    return reportInEnglish(compact, {
      from: firstName(message.from),
      to: to === '' ? undefined : to,
      isName,
    });
  }
  const parties = toParties(message.from, addressees, reader);
  const said = phrasingOf(language).statement(compact, parties);
  return { text: /[.?!…”“»]$/u.test(said) ? said : `${said}.` };
}

/** Puts the reports together; a second "said that" of the same message goes on with "and that". */
function join(told: readonly Told[]): string {
  const parts: string[] = [];
  for (const [at, { report, sentence }] of told.entries()) {
    const before = told[at - 1];
    const goesOn =
      report.said !== undefined &&
      before?.report.said !== undefined &&
      before.sentence.messageAt === sentence.messageAt &&
      !parts.at(-1)?.includes(', and that ');
    if (!goesOn) parts.push(report.text);
    else parts.push(`${parts.pop()?.replace(/\.$/u, '')}, and that ${report.said}.`);
  }
  return parts.join(' ');
}

/** A word that has a capital inside some sentence of the thread, or is part of somebody's name. */
function createNameTest({ sentences, people }: ThreadText): (word: string) => boolean {
  const names = new Set(people.flatMap(({ name = '' }) => name.split(/\s+/u)));
  for (const { text } of sentences) {
    for (const [, word] of text.matchAll(/(?<=[\p{Ll},;)] )(\p{Lu}[\p{L}'’-]*)/gu))
      names.add(word ?? '');
  }
  return (word) => names.has(word);
}

function sum(told: readonly Told[]): number {
  return told.reduce((total, { words }) => total + words, 0);
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
