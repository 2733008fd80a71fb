import type { Claim } from '../../../skills/writing.js';
import type { Stretch } from './chapters.js';
import { type KeyPhrase, phraseScore, pickPhrases } from './key-phrases.js';
import type { MeetingText } from './meeting-text.js';
import { nameInSentence } from './speaker-name.js';
import { joinWithAnd, proofOf } from './topic-line.js';

/** Who says more than this share of a stretch presents; below it, the group discusses. */
const PRESENTS = 0.6;
const TOPICS_PER_PART = 3;
const OPENERS = ['First,', 'Next,', 'Finally,'];

/**
 * Tells the course of the meeting in three sentences, one for each third: who talked about what.
 * Topics in `said` are not told again; told ones are added.
 */
export function tellTheCourse(meeting: MeetingText, said: Set<string>): readonly Claim[] {
  const total = meeting.sentences.length;
  const parts = OPENERS.length;
  return OPENERS.flatMap((opener, part) => {
    const stretch = {
      from: Math.floor((total * part) / parts),
      to: Math.floor((total * (part + 1)) / parts),
    };
    return tell(meeting, stretch, opener, said) ?? [];
  });
}

function tell(
  meeting: MeetingText,
  stretch: Stretch,
  opener: string,
  said: Set<string>,
): Claim | undefined {
  const picked = pickPhrases(phrasesOf(meeting, stretch), TOPICS_PER_PART, said);
  const presenter = presenterOf(meeting, stretch);
  // The presenter is credited only with what came from the presenter's own mouth.
  const told = picked.flatMap((phrase) => {
    const here = phrase.sentences.filter((at) => {
      const inside = at >= stretch.from && at < stretch.to;
      return inside && (presenter === undefined || meeting.sentences[at]?.speaker === presenter);
    });
    const source = proofOf(meeting, phrase, here);
    return source ? [{ phrase, source }] : [];
  });
  const [first] = told;
  if (first === undefined) return undefined;
  const who =
    presenter === undefined ? 'the group discussed' : `${nameInSentence(presenter)} talked about`;
  return {
    text: `${opener} ${who} ${joinWithAnd(told.map(({ phrase }) => phrase.text))}.`,
    sourceIds: [...new Set(told.flatMap(({ source }) => source.sourceIds))],
    quote: first.source.quote,
  };
}

/** The phrases of a stretch, best first: said often here, and more often here than elsewhere. */
export function phrasesOf(meeting: MeetingText, { from, to }: Stretch): readonly KeyPhrase[] {
  const share = (to - from) / Math.max(1, meeting.sentences.length);
  return meeting.phrases
    .map((phrase) => {
      const here = phrase.sentences.filter((at) => at >= from && at < to).length;
      const contrast = Math.sqrt(here / (phrase.sentences.length * share + 1));
      return { ...phrase, score: here < 2 ? 0 : phraseScore(phrase.stems, here) * contrast };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function presenterOf(meeting: MeetingText, { from, to }: Stretch): string | undefined {
  const talked = new Map<string, number>();
  let all = 0;
  for (const { speaker, words } of meeting.sentences.slice(from, to)) {
    all += words;
    if (speaker !== undefined) talked.set(speaker, (talked.get(speaker) ?? 0) + words);
  }
  return [...talked].find(([, words]) => words > PRESENTS * all)?.[0];
}
