import type { Claim } from '../../../skills/core/ports/writer.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import { isAgreedTo } from './agreement.js';
import type { Assignments } from './assignments.js';
import { isGrounded, toClaim } from './claims.js';
import { phraseWeights } from './key-points.js';
import type { MeetingText } from './meeting-text.js';
import { bearingOf, predicts } from './proposals.js';
import { reportAgreement } from './reported-agreement.js';
import type { SpokenSentence } from './speech.js';
import { decisionCueIn, isProcedure, isTentative } from './speech-acts.js';
import { wordsPerTurn } from './turns.js';

/** What the group settled, and what was put to it without a word of consent. */
export interface Decisions {
  readonly decided: readonly Claim[];
  readonly proposed: readonly Claim[];
  /** What was weighed without being put to anybody: wishes, reasons, what would come of it. */
  readonly considered: readonly Claim[];
}

/** More than a person will check against the recording, both kinds together. */
const MOST = 8;
/** Below it, nothing was put to the group: "we want", "we could" is the least. */
const WEAKEST_PROPOSAL = 0.25;
/** Below it, a sentence is a wish or an opinion, whoever nods. */
const WEAKEST_DECISION = 0.4;
/** From here on the words themselves speak for the group: "let's", "we will", "we decided". */
const TOGETHER_CUE = 0.8;
/** Who says so says that the others agreed. */
const SPEAKS_FOR_ALL =
  /\bit(?:['’]s| is| was) (?:decided|settled|agreed)\b|^(?:agreed|decided)[,:]|^(?!.*\b(?:because|since|when|what|which|why)\b.* (?:decided|agreed)).*\bwe(?:['’]ve| have)? (?:all )?(?:decided|agreed)\b/iu;
/** "We decided, because …": that something was settled, and not what. */
const SAYS_NOT_WHAT =
  /\bwe(?:['’]ve| have)? (?:all )?(?:decided|agreed)(?:,|\.?$| ['’]?(?:cause|because)\b)/iu;
/** "You can see", "your colours": said to somebody rather than settled. */
const ADDRESSES = /\b(?:you|your|yours)\b|\byou['’]/iu;
/** Words of deciding that come later belong to a side remark. */
const CUE_REACH = 12;
/** What begins like this hangs on another sentence. */
const HANGS_ON = /^(?:which|who|whose|with)\b/iu;
/** Words per turn from which on people make speeches rather than talk to each other. */
const SPEECH = 40;
const SHORTEST = 5;
const LONGEST = 30;
const SHORTLIST = 100;

/** How a decision is weighed; chosen on the validation meetings, rounded on purpose. */
const POLICY = {
  likeness: 2,
  phrases: 1.2,
  settled: 0.6,
  late: 0.3,
  tentative: 0.7,
  consideration: 0.85,
  relevance: 0.5,
};

/**
 * Finds what the group settled and what was only proposed, surest first: words of deciding, on the
 * meeting's topics. Settled is what somebody says of all ("we decided") or what others agreed to at
 * once; it is told of the group, the rest of its speaker.
 */
export function findDecisions(meeting: MeetingText, assignments: Assignments): Decisions {
  const weights = phraseWeights(meeting);
  const inSpeeches = wordsPerTurn(meeting.utterances) >= SPEECH;
  const ranked = meeting.sentences
    .filter(isCandidate)
    .map((sentence) => ({ sentence, cue: cueOf(sentence, meeting) }))
    .filter((proposal) => isPutToTheGroup(proposal, assignments))
    .flatMap(({ sentence, cue }) => {
      const settled = isSettled(sentence, cue, meeting);
      const bearing =
        settled || !meeting.english ? 'proposal' : bearingOf(sentence.text, inSpeeches);
      if (bearing === 'none') return [];
      const phrases = Math.min(1, (weights.get(sentence.at) ?? 0) / 5);
      const score =
        cue +
        POLICY.likeness * (meeting.likeness[sentence.at] ?? 0) +
        POLICY.phrases * phrases +
        (settled ? POLICY.settled : 0) +
        (POLICY.late * sentence.at) / meeting.sentences.length;
      const vector = meeting.vectors[sentence.at] ?? new Map();
      const weight =
        (isTentative(sentence.text) ? POLICY.tentative : 1) *
        (bearing === 'consideration' ? POLICY.consideration : 1);
      return { sentence, cue, settled, bearing, vector, score: score * weight };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST);
  const best = ranked[0]?.score ?? 1;
  const chosen = selectDiverse(
    ranked.map((entry) => ({ ...entry, score: entry.score / best })),
    { relevance: POLICY.relevance, most: MOST },
  );
  return {
    decided: chosen.flatMap(({ settled, ...proposal }) =>
      settled ? tellDecision(proposal, meeting) : [],
    ),
    proposed: chosen.flatMap(({ sentence, settled, bearing }) =>
      !settled && bearing === 'proposal' ? toClaim(sentence, meeting) : [],
    ),
    considered: chosen.flatMap(({ sentence, bearing }) =>
      bearing === 'consideration' ? toClaim(sentence, meeting) : [],
    ),
  };
}

/** A sentence, and how strongly its words read as a decision. */
interface Proposal {
  readonly sentence: SpokenSentence;
  readonly cue: number;
}

/** Words that put something to the group; what runs the meeting is none, nor is work for one person. */
function isPutToTheGroup({ sentence, cue }: Proposal, assignments: Assignments): boolean {
  if (cue < WEAKEST_PROPOSAL || isProcedure(sentence.text)) return false;
  return cue >= TOGETHER_CUE || !assignments.has(sentence);
}

/**
 * Whether the group settled it: the words say so of all, or others agreed to a plain proposal. What
 * wonders, explains or turns to somebody settles nothing, whoever nods.
 */
function isSettled(sentence: SpokenSentence, cue: number, meeting: MeetingText): boolean {
  const { text } = sentence;
  if (!meeting.english) return cue >= TOGETHER_CUE;
  if (ADDRESSES.test(text) || SAYS_NOT_WHAT.test(text)) return false;
  if (SPEAKS_FOR_ALL.test(text)) return true;
  if (cue < WEAKEST_DECISION || isTentative(text)) return false;
  return isAgreedTo(sentence, meeting) && !predicts(text);
}

function cueOf({ text }: SpokenSentence, { language }: MeetingText): number {
  const beginning = text.split(' ', CUE_REACH).join(' ');
  return decisionCueIn(language, beginning);
}

function isCandidate({ text, question, words, broken, stems }: SpokenSentence): boolean {
  if (question || broken || words < SHORTEST || words > LONGEST) return false;
  return new Set(stems).size >= 2 && !HANGS_ON.test(text);
}

function tellDecision({ sentence, cue }: Proposal, meeting: MeetingText): Claim {
  const { text, sourceIds, quote } = sentence;
  const together =
    meeting.english && cue >= TOGETHER_CUE ? reportAgreement(text, meeting.report) : undefined;
  if (together !== undefined) {
    const claim = { text: together, sourceIds, quote };
    if (isGrounded(claim, meeting)) return claim;
  }
  return toClaim(sentence, meeting);
}
