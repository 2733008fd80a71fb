import type { Claim } from '../../../skills/core/ports/writer.js';

/** A claim, and where in its source it was said. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly at: number;
}

const REPORT = /^(.{1,60}?) said that (.+)\.$/u;
/** Words of a sentence that tells two things. */
const MOST_WORDS = 45;
const DENIES = /\b(?:not|no|never|nobody|nothing|none|cannot|neither|nor)\b|n['’]t\b/iu;

/**
 * Joins two short reports of one speaker, so that nobody is told to have "said that" time and again:
 * "Dana said that it was cold, and that they would wait." Kept apart where `isSupported` is false.
 */
export function joinReports(
  claims: readonly PlacedClaim[],
  isSupported: (claim: Claim) => boolean,
): readonly Claim[] {
  const joined: { claim: Claim; single?: PlacedClaim }[] = [];
  for (const placed of claims) {
    const entry = joined.find(({ single }) => single && joinTwo(single, placed, isSupported));
    const both = entry?.single && joinTwo(entry.single, placed, isSupported);
    if (entry === undefined || both === undefined) {
      joined.push({ claim: placed.claim, single: placed });
      continue;
    }
    entry.claim = both;
    delete entry.single;
  }
  return joined.map(({ claim }) => claim);
}

/** In the order said; undefined where two sentences read better. */
function joinTwo(
  one: PlacedClaim,
  other: PlacedClaim,
  isSupported: (claim: Claim) => boolean,
): Claim | undefined {
  const [first, second] = one.at <= other.at ? [one.claim, other.claim] : [other.claim, one.claim];
  const [, speaker] = REPORT.exec(first.text) ?? [];
  const [, same, rest] = REPORT.exec(second.text) ?? [];
  if (speaker === undefined || rest === undefined || speaker !== same) return undefined;
  const text = `${first.text.slice(0, -1)}, and that ${rest}.`;
  if (text.split(' ').length > MOST_WORDS) return undefined;
  const claim = {
    text,
    sourceIds: [...new Set([...first.sourceIds, ...second.sourceIds])],
    // A denial has to be seen in the proof.
    quote: DENIES.test(second.text) && !DENIES.test(first.text) ? second.quote : first.quote,
  };
  return isSupported(claim) ? claim : undefined;
}
