import type { MeetingText } from './meeting-text.js';
import type { SpokenSentence } from './speech.js';

const STRONG =
  /^(?:yes|ok|okay|sure|exactly|agreed|fine|perfect|absolutely|definitely|great|good|cool|true|sounds (?:good|great|fine)|i agree|i think so|that['’]s (?:good|fine|right|true|a good idea)|all ?right|let['’]s do that)\b/iu;
const WEAK = /^(?:yeah|yep|yup|right|mm)\b/iu;
const OBJECTS = /\b(?:but|no|not|however|why|wait|instead|problem)\b|n['’]t\b|\?/iu;
/** Who says more than that before the others answer gets an answer to something else. */
const STILL_TALKING = 25;
/** How many utterances later an answer still belongs to what was said. */
const REACH = 3;

/**
 * Whether others agreed to a sentence right after it: one of them in plain words ("good idea"), or two
 * with a nod ("yeah"), and nobody objected. One nod alone only says "I'm listening".
 */
export function isAgreedTo(
  sentence: SpokenSentence,
  { utterances, sentences }: MeetingText,
): boolean {
  if (wordsAfter(sentence, sentences) > STILL_TALKING) return false;
  const own = utterances[sentence.utterance];
  const end = sentence.utterance + sentence.sourceIds.length;
  const answers = utterances
    .slice(end, end + REACH)
    .filter(({ speaker }) => speaker !== own?.speaker)
    .map(({ speaker, text }) => ({ speaker, said: text.replace(/\{[^}]*\}|^\W+/gu, '').trim() }));
  if (answers.some(({ said }) => OBJECTS.test(said))) return false;
  if (answers.some(({ said }) => STRONG.test(said))) return true;
  const nodding = answers.filter(({ said }) => WEAK.test(said));
  return new Set(nodding.map(({ speaker }) => speaker)).size > 1;
}

/** What the speaker went on to say before anybody could answer. */
function wordsAfter(
  { at, utterance }: SpokenSentence,
  sentences: readonly SpokenSentence[],
): number {
  let count = 0;
  for (let next = at + 1; sentences[next]?.utterance === utterance; next += 1) {
    count += sentences[next]?.words ?? 0;
  }
  return count;
}
