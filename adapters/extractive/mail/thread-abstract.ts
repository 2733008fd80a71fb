import type { Claim, CleanThread, Reader } from '../../../skills/core/ports/writer.js';
import { fold, ground } from '../../../skills/writing/grounding/grounding.js';
import { selectCovering } from '../terms/covering-selection.js';
import { contentStems } from '../terms/term-statistics.js';
import { describesChange } from './change-notes.js';
import { type Report, reportInEnglish, reportItem } from './english-report.js';
import { toParties } from './parties.js';
import { firstName } from './people.js';
import { phrasingOf } from './phrasing.js';
import { type RankedSentence, rankSentences } from './rank.js';
import { createTermWorth, termsOf } from './shared-terms.js';
import { type MailSentence, readThread, type ThreadText } from './thread-text.js';

const MOST_CANDIDATES = 150;
/** Below it are links, log lines and "Good.": an empty place is better. */
const LOWEST_SCORE = -0.25;
/** What a sentence's place and kind count beside its terms. */
const SCORE_WEIGHT = 0.5;
/** A scrap behind its author's name reads worse than a sentence. */
const SCRAP_QUALITY = 0.8;
/** Share of the words that one message of several may take. */
const LARGEST_SHARE = 0.5;
/** What says in so few words what it is all about. */
const LONGEST_OPENING = 45;
/** "Me too." says nothing without what it answers: a sentence has more words, or names two things. */
const SHORT = { words: 6, stems: 2 };

/** A sentence of an abstract: a claim of its own, and what it is joined to others by. */
interface Told {
  readonly ranked: RankedSentence;
  readonly sentence: MailSentence;
  readonly report: Report;
  readonly claim: Claim;
}

/**
 * Writes a thread as one paragraph of at most so many words: who asked what, what was said, in order.
 *
 * English is reported ("Dana asked whether …", "Jonas said that …"); where a report could change who is
 * meant, and in other languages, sentences stand behind their author's name.
 */
export function threadAbstract(thread: CleanThread, reader: Reader, words = 100): string {
  return join(tell(readThread(thread, reader), words));
}

/** The sentences of the same paragraph as claims, each with its proof. */
export function abstractClaims(thread: CleanThread, reader: Reader, words = 100): readonly Claim[] {
  return tell(readThread(thread, reader), words).map(({ claim }) => claim);
}

/** The sentences that the same paragraph is made of, in order, for a writer with words of its own. */
export function abstractSentences(
  text: ThreadText,
  ranked: readonly RankedSentence[],
  words = 100,
): readonly RankedSentence[] {
  return tell(text, words, ranked).map(({ ranked }) => ranked);
}

function tell(text: ThreadText, mostWords: number, ranked = rankSentences(text)): readonly Told[] {
  const { thread } = text;
  const isName = createNameTest(text);
  const sources = new Map(
    thread.messages.map(({ id, text }) => [id, `${thread.subject}\n${text}`]),
  );
  const people = text.people.flatMap(({ name, address }) => (name ? [name, address] : [address]));
  const candidates = [...ranked]
    .filter(({ score, sentence }) => score > LOWEST_SCORE && isTellable(sentence))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map((ranked) => toCandidate(ranked, text, isName))
    .filter(({ claim }) => ground(claim, sources, { people }).length === 0);
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
  return [...chosen].sort(({ sentence: a }, { sentence: b }) => a.index - b.index);
}

/** Lines that only a number tells apart are one line of a table or a log. */
function isVariant({ sentence: one }: Told, { sentence: other }: Told): boolean {
  const [ours, theirs] = [one, other].map(({ text }) => fold(text).replace(/\d+/gu, '0'));
  return ours === theirs;
}

/** Not a scrap, a remark in brackets, or what only introduces what follows. */
function isTellable({ text }: MailSentence): boolean {
  const words = countWords(text);
  if (words <= 2 || /[:,]$/u.test(text) || /^\([^()]*\)[.!?]*$/u.test(text)) return false;
  return words > SHORT.words || contentStems(text).length >= SHORT.stems;
}

function toCandidate(ranked: RankedSentence, text: ThreadText, isName: (word: string) => boolean) {
  const { sentence, score } = ranked;
  const report = reportOf(sentence, text, isName);
  const isScrap = report.isOwnWords === true;
  return {
    ranked,
    sentence,
    report,
    claim: { text: report.text, sourceIds: [sentence.message.id], quote: sentence.quote },
    terms: termsOf(sentence.text),
    words: countWords(report.text),
    score: SCORE_WEIGHT * score,
    quality: isScrap ? SCRAP_QUALITY : 1,
  };
}

function reportOf(
  sentence: MailSentence,
  { reader }: ThreadText,
  isName: (word: string) => boolean,
): Report {
  const { language, message, text, addressees } = sentence;
  const compact = text
    .replace(/,? \([^()]*\)(?=[,.;?]|$)| \([^()]*\)(?= )/gu, '')
    .replace(/\*(\S[^*]*)\*/gu, '$1')
    .replace(/\s+/gu, ' ');
  if (language === 'en') {
    const to = addressees.everyone ? '' : addressees.people.map(firstName).join(' and ');
    const names = {
      from: firstName(message.from),
      to: to === '' ? undefined : to,
      isName,
      ...(describesChange(sentence) && { asksNothing: true as const }),
    };
    return sentence.leadIn ? reportItem(compact, names) : reportInEnglish(compact, names);
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
    const { goesOn } = report;
    const isSecond =
      goesOn !== undefined &&
      goesOn.verb === before?.report.goesOn?.verb &&
      before.sentence.messageAt === sentence.messageAt &&
      !parts.at(-1)?.includes(', and that ');
    if (!isSecond) parts.push(report.text);
    else {
      const joint = goesOn.verb === 'said' ? ', and that' : ';';
      parts.push(`${parts.pop()?.replace(/\.$/u, '')}${joint} ${goesOn.words}.`);
    }
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

function sum(told: readonly { readonly words: number }[]): number {
  return told.reduce((total, { words }) => total + words, 0);
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
