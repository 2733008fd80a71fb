import type { Claim } from '../../../skills/core/ports/writer.js';
import { isClause } from './clause.js';
import type { KeyPhrase } from './key-phrases.js';
import type { MeetingText } from './meeting-text.js';
import { pickPhrases } from './pick-phrases.js';
import type { SpokenSentence } from './speech.js';

/** Topics named in the first sentence of a digest. */
const TOPICS = 5;

/** Writes what the meeting was about, from its key phrases, and adds them to `said`. */
export function writeTopicLine(meeting: MeetingText, said: Set<string>): Claim | undefined {
  const picked = pickPhrases(meeting.phrases, TOPICS, said);
  const sources = picked.flatMap((phrase) => proofOf(meeting, phrase, phrase.sentences) ?? []);
  const [first] = sources;
  if (first === undefined) return undefined;
  return {
    text: `The meeting was about ${joinWithAnd(picked.map(({ text }) => text))}.`,
    sourceIds: [...new Set(sources.flatMap(({ sourceIds }) => sourceIds))],
    quote: first.quote,
  };
}

/** "a", "a and b", "a, b and c". */
export function joinWithAnd(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const DENIES = /\b(?:not|no|never|none|nothing|cannot)\b|n['’]t\b/iu;

const WHOLE = { fewestWords: 6, mostWords: 30 };

/** A whole sentence proves better than a scrap of one. */
function isWhole({ text, words, broken, question }: SpokenSentence): boolean {
  if (broken || question || words < WHOLE.fewestWords || words > WHOLE.mostWords) return false;
  return isClause(text);
}

/**
 * The sentence that shows a topic: it has the very words, is whole and, since a topic line affirms, denies
 * nothing; failing that, the first of the given positions.
 */
export function proofOf(
  meeting: MeetingText,
  phrase: KeyPhrase,
  positions: readonly number[],
): SpokenSentence | undefined {
  const said = positions.flatMap((at) => meeting.sentences[at] ?? []);
  const topic = phrase.text.replace(/^the /u, '');
  const isLiteral = ({ text }: SpokenSentence) => containsWord(text, topic);
  const affirms = ({ text }: SpokenSentence) => !DENIES.test(text);
  return (
    said.find((sentence) => isWhole(sentence) && affirms(sentence) && isLiteral(sentence)) ??
    said.find((sentence) => affirms(sentence) && isLiteral(sentence)) ??
    said.find(isLiteral) ??
    said[0]
  );
}

function containsWord(text: string, words: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    .toLowerCase()
    .includes(` ${words.toLowerCase()} `);
}
