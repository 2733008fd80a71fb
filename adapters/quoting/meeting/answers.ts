import type { Cues } from './cues.js';
import type { SpokenSentence } from './speech.js';

/** How the others took a sentence. */
export interface Reception {
  /** The first of them who agreed in plain words. */
  readonly agreed?: SpokenSentence;
  /** How many only nodded. */
  readonly nods: number;
  readonly objected: boolean;
}

/** Who says more before the others answer gets an answer to something else. */
const STILL_TALKING = 25;
/** How many utterances later an answer still belongs to what was said. */
const REACH = 4;
/** A remark of fewer words ends no exchange. */
const REMARK = 4;

/** The first sentences of what others said right after a sentence, until they speak of something else. */
export function answersTo(
  sentence: SpokenSentence,
  sentences: readonly SpokenSentence[],
): readonly SpokenSentence[] {
  let own = 0;
  let last = sentence.end;
  const answers: SpokenSentence[] = [];
  for (let at = sentence.at + 1; at < sentences.length; at += 1) {
    const next = sentences[at];
    if (next === undefined || next.utterance > sentence.end + REACH) break;
    if (next.speaker === sentence.speaker) {
      if (answers.length === 0) own += next.words;
      if (own > STILL_TALKING) break;
    } else if (next.utterance > last) {
      answers.push(next);
    }
    last = Math.max(last, next.utterance);
  }
  return answers;
}

/** Whether others agreed to a sentence right after it, only nodded, or objected. */
export function receptionOf(
  sentence: SpokenSentence,
  sentences: readonly SpokenSentence[],
  cues: Cues,
): Reception {
  const asksObjection = [sentence, sentences[sentence.at + 1]].some(
    (each) => each?.speaker === sentence.speaker && cues.has(each, 'asksObjection'),
  );
  let nods = 0;
  for (const answer of answersTo(sentence, sentences)) {
    const denies = cues.has(answer, 'refusal') && !cues.has(answer, 'consent');
    if (asksObjection && denies) return { agreed: answer, nods, objected: false };
    if (cues.has(answer, 'objection') || (denies && !asksObjection)) {
      return { nods, objected: true };
    }
    if (cues.has(answer, 'nod')) nods += 1;
    else if (cues.has(answer, 'consent') && !(sentence.question && cues.has(answer, 'promise')))
      return { agreed: answer, nods, objected: false };
    else if (answer.words >= REMARK) break;
  }
  return { nods, objected: false };
}
