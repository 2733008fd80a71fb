import type { Claim, Decision } from '../../../skills/core/ports/writer.js';
import { type Reception, receptionOf } from './answers.js';
import { joined, toClaim } from './claims.js';
import type { Cue, Cues } from './cues.js';
import type { MeetingText } from './meeting-text.js';
import type { SpokenSentence } from './speech.js';
import { type Settled, withoutSuperseded } from './superseded.js';
import { valuesIn } from './values.js';

/** What the group settled, and what was put to it without a word of consent. */
export interface Decisions {
  readonly decided: readonly Settled[];
  readonly proposed: readonly SpokenSentence[];
}

const LONGEST = 60;
/** Two words that say what: "it is" alone settles nothing that a reader knows. */
const FEWEST_STEMS = 2;
/** An echo of a proposal ("Great, forty five it is.") is about so long. */
const LONGEST_ECHO = 8;
/** How far back what it echoes was said. */
const ECHO_REACH = 5;
/** In meetings of this many sentences people settle things without saying so: the model is asked as well. */
const LONG_MEETING = 150;
/** Log-odds from which the model alone finds a decision; below the other it overrules weak words. */
const FOUND_BY_MODEL = -2;
const OVERRULED = -3.2;
/** How many the model finds in so many sentences. */
const SENTENCES_EACH = 150;

/**
 * Finds what the group settled and what was only proposed, in the order said: words that settle, words
 * that put something to the others and their consent; in a long meeting what a model finds beside.
 */
export function findDecisions(meeting: MeetingText): Decisions {
  const { sentences } = meeting;
  const settled = new Map<number, Settled>();
  const proposed: SpokenSentence[] = [];
  for (const sentence of sentences) {
    const found = readDecision(sentence, meeting);
    if (found === 'proposed') proposed.push(sentence);
    else if (found !== undefined) settled.set(found.sentence.at, found);
  }
  if (meeting.finder.isTrained && sentences.length >= LONG_MEETING) {
    addFoundByModel(meeting, settled);
  }
  const inOrder = [...settled.values()].sort((a, b) => a.sentence.at - b.sentence.at);
  return {
    decided: withoutSuperseded(inOrder, meeting),
    proposed: proposed.filter(({ at }) => !settled.has(at)),
  };
}

/** A decision as a reader sees it. */
export function toDecision({ sentence, before, instead }: Settled): Decision {
  const claim: Claim = before === undefined ? toClaim(sentence) : joined(before, sentence);
  return { ...claim, ...(instead === undefined ? {} : { instead: toClaim(instead) }) };
}

function readDecision(
  sentence: SpokenSentence,
  meeting: MeetingText,
): Settled | 'proposed' | undefined {
  const { cues, sentences } = meeting;
  const has = (cue: Cue) => cues.has(sentence, cue);
  if (sentence.broken || sentence.words > LONGEST) return undefined;
  const previous = sentences[sentence.at - 1];
  if (has('settlesBefore') && sentence.words <= 2 * LONGEST_ECHO) {
    return settledBefore(sentence, meeting);
  }
  const wonders = has('tentative') || has('procedure');
  const isFull = new Set(sentence.stems).size >= FEWEST_STEMS;
  if (has('settled') && !sentence.question && !has('tentative') && !has('procedure')) {
    const needsBefore = !isFull || has('hangs');
    const before = needsBefore && previous?.utterance === sentence.utterance ? previous : undefined;
    if (sentence.stems.length > 0 || before) {
      return { sentence, strength: 3, ...(before ? { before } : {}) };
    }
  }
  const echo = readEcho(sentence, meeting);
  if (echo !== undefined) return echo;
  if (wonders || has('noProposal') || !isFull || asksOfBefore(sentence, previous, cues)) {
    return undefined;
  }
  const reception = receptionOf(sentence, sentences, cues);
  if (isSettledBy(reception, sentence, meeting)) {
    return { sentence, strength: has('resolves') ? 2 : 1 };
  }
  const isProposed = has('proposal') && !sentence.question && !reception.objected;
  return isProposed && !has('promise') ? 'proposed' : undefined;
}

/** "Ist jemand dagegen?" asks of the sentence before it, which is told instead. */
function asksOfBefore(
  sentence: SpokenSentence,
  previous: SpokenSentence | undefined,
  cues: Cues,
): boolean {
  if (previous === undefined || previous.utterance !== sentence.utterance) return false;
  const asks = cues.has(sentence, 'asksConsent') || cues.has(sentence, 'asksObjection');
  return asks && (cues.has(previous, 'proposal') || cues.has(previous, 'resolves'));
}

/** Whether what a sentence puts to the others was taken as settled. */
function isSettledBy(
  { agreed, nods, objected }: Reception,
  sentence: SpokenSentence,
  { cues, sentences, language }: MeetingText,
): boolean {
  const puts = cues.has(sentence, 'proposal');
  const resolves = cues.has(sentence, 'resolves');
  if (objected) return false;
  if (sentence.question) {
    const asks = cues.has(sentence, 'asksConsent') || cues.has(sentence, 'asksObjection');
    const isPut =
      asks || resolves || cues.has(sentence, 'invites') || cues.has(sentence, 'outcome');
    if (cues.has(sentence, 'noOrder')) return false;
    // A tag ("…, yes?") asks for consent where an outcome stands before it.
    const isTagged = asks || cues.has(sentence, 'outcome');
    return isPut && agreed !== undefined && (isTagged || !cues.has(sentence, 'idleQuestion'));
  }
  if (cues.has(sentence, 'promise') || cues.has(sentence, 'duty')) return false;
  const next = sentences[sentence.at + 1];
  const asked = next?.utterance === sentence.utterance && cues.has(next, 'asksConsent');
  const tellsOutcome =
    cues.has(sentence, 'outcome') && valuesIn(sentence.plain, language).length > 0;
  if (agreed !== undefined) return puts || resolves || asked || tellsOutcome;
  return resolves && (nods > 0 || sentence.concludes);
}

/** "Then that's decided": what was put to the group last is what was settled. */
function settledBefore(
  sentence: SpokenSentence,
  { sentences, cues }: MeetingText,
): Settled | undefined {
  for (let at = sentence.at - 1; at >= Math.max(0, sentence.at - 6); at -= 1) {
    const before = sentences[at];
    if (before === undefined || new Set(before.stems).size < FEWEST_STEMS || before.broken)
      continue;
    const asks = cues.has(before, 'asksConsent') || cues.has(before, 'asksObjection');
    if (before.question && !asks) return undefined;
    const puts = cues.has(before, 'proposal') || cues.has(before, 'resolves');
    if (cues.has(before, 'consent') && before.utterance === sentence.utterance) continue;
    if (before.at === sentence.at - 1 && before.utterance === sentence.utterance) {
      return { sentence, before, strength: 3 };
    }
    if (puts && !cues.has(before, 'noProposal')) return { sentence: before, strength: 2 };
    if (before.words > LONGEST_ECHO && !before.question) return undefined;
  }
  return undefined;
}

/** "Fine, Friday noon.", "Great, forty five it is.": consent that says again what it consents to. */
function readEcho(sentence: SpokenSentence, meeting: MeetingText): Settled | undefined {
  const { sentences, cues, language } = meeting;
  const { plain, heard, words, question, stems, at, speaker } = sentence;
  if (question || plain === heard || words > LONGEST_ECHO || stems.length === 0) return undefined;
  if (!cues.has(sentence, 'consent') || cues.has(sentence, 'promise')) return undefined;
  const values = valuesIn(plain, language);
  const back = sentences.slice(Math.max(0, at - ECHO_REACH), at).filter((each) => !each.question);
  const names = (each: SpokenSentence) =>
    valuesIn(each.plain, language).some((value) => values.includes(value));
  const put = back.findLast((each) => each.speaker !== speaker && names(each));
  if (put === undefined || put.words > 2 * LONGEST_ECHO) return undefined;
  const instead = back.findLast(
    (each) => each.at < put.at && each.speaker !== put.speaker && names(each),
  );
  const known = new Set([...put.stems, ...(instead?.stems ?? [])]);
  if (!stems.every((stem) => known.has(stem))) return undefined;
  return { sentence, strength: 2, ...(instead === undefined ? {} : { instead }) };
}

/** What a model finds that no words tell, and what it takes for idle talk. */
function addFoundByModel(meeting: MeetingText, settled: Map<number, Settled>): void {
  const { sentences, cues } = meeting;
  const odds = meeting.finder.odds('decision');
  for (const at of [...settled.keys()]) {
    const isPlain = cues.has(sentences[at], 'settled');
    if (!isPlain && (odds[at] ?? 0) < OVERRULED) settled.delete(at);
  }
  const most = Math.max(1, Math.round(sentences.length / SENTENCES_EACH));
  for (const at of meeting.finder.pick('decision', most, FOUND_BY_MODEL)) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.broken || sentence.question) continue;
    if (new Set(sentence.stems).size >= FEWEST_STEMS) settled.set(at, { sentence, strength: 0 });
  }
}
