import type { Claim } from '../../../skills/core/ports/writer.js';
import type { Stretch } from './chapters.js';
import { isGrounded } from './claims.js';
import { type KeyPhrase, phraseScore } from './key-phrases.js';
import type { MeetingText } from './meeting-text.js';
import { pickPhrases } from './pick-phrases.js';
import { capitalise, nameInSentence } from './speaker-name.js';
import { joinWithAnd, proofOf } from './topic-line.js';

/** Who says more than this share of a stretch presents; below it, the group discusses. */
const PRESENTS = 0.6;
const TOPICS_PER_PART = 4;
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
    const presenter = presenterOf(meeting, stretch);
    const claim = tellStretch(meeting, stretch, {
      phrases: phrasesOf(meeting, stretch),
      most: TOPICS_PER_PART,
      said,
      opener,
      ...(presenter === undefined ? {} : { presenter }),
    });
    return claim ?? [];
  });
}

/** How a stretch is told. */
export interface Telling {
  /** Best first. */
  readonly phrases: readonly KeyPhrase[];
  readonly most: number;
  /** Stems that were told already; told ones are added. */
  readonly said?: Set<string>;
  readonly opener?: string;
  /** Who is told to have talked; the group otherwise. */
  readonly presenter?: string;
}

/**
 * Tells in one sentence who talked about what. A presenter is credited only with what came from their
 * own mouth; undefined when nothing is left, or when one person talks to nobody.
 */
function tellStretch(
  meeting: MeetingText,
  stretch: Stretch,
  { phrases, most, said = new Set(), opener = '', presenter }: Telling,
): Claim | undefined {
  const sayable = phrases.flatMap((phrase) => {
    const here = phrase.sentences.filter((at) => {
      const inside = at >= stretch.from && at < stretch.to;
      return inside && (presenter === undefined || meeting.sentences[at]?.speaker === presenter);
    });
    return here.length > 0 ? [{ ...phrase, sentences: here }] : [];
  });
  const told = pickPhrases(sayable, most, said).flatMap((phrase) => {
    const source = proofOf(meeting, phrase, phrase.sentences);
    return source ? [{ phrase, source }] : [];
  });
  const [first] = told;
  if (first === undefined) return undefined;
  const who =
    presenter === undefined ? 'the group discussed' : `${nameInSentence(presenter)} talked about`;
  const topics = joinWithAnd(told.map(({ phrase }) => phrase.text));
  const claim = {
    text: capitalise(`${opener} ${who} ${topics}.`.trim()),
    sourceIds: [...new Set(told.flatMap(({ source }) => source.sourceIds))],
    quote: first.source.quote,
  };
  return isGrounded(claim, meeting) ? claim : undefined;
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
