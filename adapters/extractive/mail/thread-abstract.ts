import type { CleanThread, Reader } from '../../../skills/writing.js';
import { reportSpeech } from '../meeting/reported-speech.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import { readEnglishRequest } from './english-requests.js';
import { toParties } from './parties.js';
import { firstName } from './people.js';
import { phrasingOf } from './phrasing.js';
import { rankSentences } from './rank.js';
import { type MailSentence, readThread, type ThreadText } from './thread-text.js';

/** A little more novelty than the points have: the abstract should cover the whole thread. */
const RELEVANCE = 0.7;
const MOST_CANDIDATES = 150;
/** Below this many words left no sentence is looked for any more. */
const SMALLEST_GAP = 6;

/**
 * Writes a thread as one paragraph of at most so many words: who asked what, what was said, in order.
 *
 * English is reported in the past tense ("Dana asked whether …", "Jonas said that …"); where a report
 * could change who is meant, and in other languages, sentences stand behind their author's name.
 */
export function threadAbstract(thread: CleanThread, reader: Reader, words = 100): string {
  const text = readThread(thread, reader);
  const told = [...rankSentences(text)]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map((ranked) => ({ ...ranked, told: tell(ranked.sentence, text) }));
  const chosen = selectDiverse(told, {
    relevance: RELEVANCE,
    most: words,
    fits: (candidate, before) => {
      const left = words - before.reduce((sum, { told: each }) => sum + countWords(each), 0);
      return left >= SMALLEST_GAP && countWords(candidate.told) <= left;
    },
  });
  return [...chosen]
    .sort(({ sentence: a }, { sentence: b }) => a.index - b.index)
    .map(({ told: sentence }) => sentence)
    .join(' ');
}

function tell(sentence: MailSentence, { reader, sentences }: ThreadText): string {
  const { language, message, text } = sentence;
  if (language !== 'en') {
    const parties = toParties(message.from, sentence.addressees, reader);
    return withStop(phrasingOf(language).statement(text, parties));
  }
  const name = firstName(message.from);
  const request = readEnglishRequest(text);
  if (request?.verb === 'ask' && !/\b(?:i|me|my|we|us|our|you|your)\b/iu.test(request.rest)) {
    return withStop(`${name} asked ${request.rest}`);
  }
  return withStop(reportSpeech(name, text, { isCommonWord: (word) => isCommon(word, sentences) }));
}

function isCommon(word: string, sentences: readonly MailSentence[]): boolean {
  return sentences.some(({ text }) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text));
}

function withStop(text: string): string {
  return /[.?!…”“»]$/u.test(text) ? text : `${text}.`;
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
