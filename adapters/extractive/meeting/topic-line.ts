import type { Claim } from '../../../skills/writing.js';
import { pickPhrases } from './key-phrases.js';
import type { MeetingText } from './meeting-text.js';

/** Topics named in the first sentence of a digest. */
const TOPICS = 5;

/** Writes what the meeting was about, from its key phrases; undefined when nothing was said twice. */
export function writeTopicLine(meeting: MeetingText): Claim | undefined {
  const picked = pickPhrases(meeting.phrases, TOPICS);
  const sources = picked.flatMap(({ sentences }) => meeting.sentences[sentences[0] ?? -1] ?? []);
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
