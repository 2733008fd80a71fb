import type { Claim } from '../../../skills/writing.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import { isAgreedTo } from './agreement.js';
import { readAssignment } from './assignments.js';
import { isGrounded, toClaim } from './claims.js';
import { phraseWeights } from './key-points.js';
import type { MeetingText } from './meeting-text.js';
import { reportAgreement } from './reported-speech.js';
import type { SpokenSentence } from './speech.js';
import { decisionCueIn, isProcedure, isTentative } from './speech-acts.js';

/** More than a person will check against the recording. */
const MOST_DECISIONS = 8;
/** Below it, a sentence is a wish or an opinion, unless others agreed to it. */
const WEAKEST_CUE = 0.4;
/** From here on the words themselves speak for the group: "let's", "we will", "we decided". */
const TOGETHER_CUE = 0.8;
/** Who says so says that the others agreed. */
const SPEAKS_FOR_ALL =
  /\bit(?:['’]s| is| was) (?:decided|settled|agreed)\b|^(?:agreed|decided)[,:]|\bwe(?:['’]ve| have)? (?:all )?(?:decided|agreed)\b/iu;
const SHORTEST = 5;
const LONGEST = 40;
const SHORTLIST = 100;

/** How a decision is weighed; chosen on the validation meetings, rounded on purpose. */
const POLICY = {
  likeness: 1.5,
  phrases: 0.8,
  agreed: 0.6,
  late: 0.6,
  tentative: 0.5,
  relevance: 0.5,
};

/**
 * Finds what the group settled, surest first: words of deciding, on the meeting's topics, better
 * still agreed to at once. What others agreed to is told of the group; the rest stays with its speaker.
 */
export function findDecisions(meeting: MeetingText): readonly Claim[] {
  const weights = phraseWeights(meeting);
  const ranked = meeting.sentences
    .filter((sentence) => isCandidate(sentence) && readsAsDecision(sentence, meeting))
    .map((sentence) => {
      const agreed = isAgreedTo(sentence, meeting);
      const phrases = Math.min(1, (weights.get(sentence.at) ?? 0) / 5);
      const score =
        cueOf(sentence, meeting) +
        POLICY.likeness * (meeting.likeness[sentence.at] ?? 0) +
        POLICY.phrases * phrases +
        (agreed ? POLICY.agreed : 0) +
        (POLICY.late * sentence.at) / meeting.sentences.length;
      const vector = meeting.vectors[sentence.at] ?? new Map();
      const weighed = isTentative(sentence.text) ? score * POLICY.tentative : score;
      return { sentence, agreed, vector, score: weighed };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST);
  const best = ranked[0]?.score ?? 1;
  const chosen = selectDiverse(
    ranked.map((entry) => ({ ...entry, score: entry.score / best })),
    { relevance: POLICY.relevance, most: MOST_DECISIONS },
  );
  return chosen.map(({ sentence, agreed }) => tellDecision(sentence, agreed, meeting));
}

/** Words of deciding, or others' agreement to weaker words; work for one person is no decision. */
function readsAsDecision(sentence: SpokenSentence, meeting: MeetingText): boolean {
  const cue = cueOf(sentence, meeting);
  if (isProcedure(sentence.text)) return false;
  if (cue >= TOGETHER_CUE) return true;
  if (isTentative(sentence.text)) return false;
  if (cue === 0 || readAssignment(sentence, meeting) !== undefined) return false;
  return cue >= WEAKEST_CUE || isAgreedTo(sentence, meeting);
}

function cueOf({ text }: SpokenSentence, { language }: MeetingText): number {
  return decisionCueIn(language, text);
}

function isCandidate({ question, words, broken, stems }: SpokenSentence): boolean {
  const content = new Set(stems).size;
  return !question && !broken && words >= SHORTEST && words <= LONGEST && content >= 2;
}

function tellDecision(sentence: SpokenSentence, agreed: boolean, meeting: MeetingText): Claim {
  const { text, sourceIds, quote } = sentence;
  const together =
    meeting.english &&
    (agreed || SPEAKS_FOR_ALL.test(text)) &&
    cueOf(sentence, meeting) >= TOGETHER_CUE
      ? reportAgreement(text, meeting.report)
      : undefined;
  if (together !== undefined) {
    const claim = { text: together, sourceIds, quote };
    if (isGrounded(claim, meeting)) return claim;
  }
  return toClaim(sentence, meeting);
}
