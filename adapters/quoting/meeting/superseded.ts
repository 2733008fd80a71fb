import type { MeetingText } from './meeting-text.js';
import type { SpokenSentence } from './speech.js';
import { valuesIn } from './values.js';

/** What was settled, in whose words. */
export interface Settled {
  readonly sentence: SpokenSentence;
  /** The sentence before it, without which nobody knows what it speaks of. */
  readonly before?: SpokenSentence;
  /** What was settled before on the same matter and no longer holds. */
  readonly instead?: SpokenSentence;
  /** How plainly: of two that say the same the plainer one is told. */
  readonly strength: number;
}

/** From this share of its content words on, a sentence speaks of the same matter. */
const SAME_MATTER = 0.5;
/** How many utterances later a short echo still corrects what was settled. */
const NEAR = 5;

/**
 * Leaves out what a later word on the same matter changed, and tells the later one with what it changed;
 * of two that say the same, the fuller one stays.
 *
 * @param settled In the order said.
 */
export function withoutSuperseded(
  settled: readonly Settled[],
  meeting: MeetingText,
): readonly Settled[] {
  const kept: Settled[] = [];
  for (const later of settled) {
    const at = kept.findLastIndex((earlier) => isSameMatter(earlier, later, meeting));
    const earlier = kept[at];
    if (earlier === undefined) {
      kept.push(later);
      continue;
    }
    const fresh = valuesOf(later, meeting.language).filter(
      (value) => !valuesOf(earlier, meeting.language).includes(value),
    );
    if (fresh.length > 0) kept.splice(at, 1, { ...later, instead: earlier.sentence });
    else if (isFuller(later, earlier, meeting.language)) kept.splice(at, 1, later);
  }
  return kept;
}

function isFuller(one: Settled, other: Settled, language: string | undefined): boolean {
  const [own, others] = [valuesOf(one, language).length, valuesOf(other, language).length];
  if (own !== others) return own > others;
  if (one.strength !== other.strength) return one.strength > other.strength;
  return stemsOf(one).size > stemsOf(other).size;
}

function isSameMatter(earlier: Settled, later: Settled, { utterances }: MeetingText): boolean {
  const [one, other] = [stemsOf(earlier), stemsOf(later)];
  const shared = [...other].filter((stem) => one.has(stem)).length;
  const distance = later.sentence.utterance - earlier.sentence.utterance;
  const reach = Math.max(2 * NEAR, utterances.length / 4);
  if (distance > reach) return false;
  const isNear = distance <= NEAR && other.size <= 3 && shared > 0;
  return isNear || (shared >= 2 && shared >= SAME_MATTER * Math.min(one.size, other.size));
}

function stemsOf({ sentence, before }: Settled): ReadonlySet<string> {
  return new Set([...(before?.stems ?? []), ...sentence.stems]);
}

/** Days, numbers and times: what a later word changes. */
function valuesOf({ sentence, before }: Settled, language: string | undefined): readonly string[] {
  return valuesIn(`${before?.plain ?? ''} ${sentence.plain}`, language);
}
