import { speakerName } from '../../adapters/quoting/meeting/speaker-name.js';
import type { Utterance } from '../../skills/core/ports/meetings.js';
import type { ActionItem, Claim } from '../../skills/core/ports/writer.js';
import { ground } from '../../skills/writing/grounding/grounding.js';

const NEGATION =
  /\b(?:not|no|never|nobody|nothing|none|cannot|neither|nor|without)\b|n['’]t\b|\bdunno\b/giu;

/**
 * Checks claims against the utterances they cite, in words of its own: quote and numbers (`ground`),
 * that whoever is named as the speaker said it, that owners own, and that no "not" was lost or added.
 */
export function findViolations(
  claims: readonly Claim[],
  utterances: readonly Utterance[],
): readonly string[] {
  const byId = new Map(utterances.map((utterance) => [utterance.id, utterance]));
  const texts = new Map(utterances.map(({ id, text }) => [id, text]));
  const people = [...new Set(utterances.flatMap(({ speaker }) => speaker ?? []))];
  return claims.flatMap((claim) => {
    const { due, owner }: Partial<ActionItem> = claim;
    const problems = ground(claim, texts, { people, computed: due ? [due.date] : [] }).map(
      ({ kind, found }) => `${kind} ${found}`,
    );
    const cited = claim.sourceIds.flatMap((id) => byId.get(id) ?? []);
    if (owner !== undefined && !isNamed(owner, cited)) problems.push(`owner ${owner}`);
    const said = ATTRIBUTION.exec(claim.text)?.[1];
    if (said !== undefined) {
      const speakers = cited.flatMap(({ speaker }) => (speaker ? speakerName(speaker) : []));
      const named =
        said === 'The group' ||
        speakers.some((name) => said.toLowerCase().endsWith(name.toLowerCase()));
      if (!named) problems.push(`speaker ${said}`);
      const quoted = negations(claim.quote);
      const body = negations(cited.map(({ text }) => text).join(' '));
      if (negations(claim.text) > Math.max(quoted, body)) problems.push('negation added');
      if (quoted > negations(claim.text)) problems.push('negation lost');
    }
    return problems.map((problem) => `${problem}: ${claim.text} << ${claim.quote}`);
  });
}

/** An owner took the work on in person, or one of the cited utterances names them. */
function isNamed(owner: string, cited: readonly Utterance[]): boolean {
  const [first = owner] = owner.split(' ');
  return cited.some(
    ({ speaker = '', text }) =>
      speakerName(speaker) === owner || text.toLowerCase().includes(first.toLowerCase()),
  );
}

const ATTRIBUTION =
  /^(.{1,60}?)(?:: | (?:said|thought|suggested|asked|believed|guessed|felt|hoped|agreed|supposed|assumed|reckoned|wanted|preferred|needed|had|tried|did not|decided)\b)/u;

function negations(text: string): number {
  // "I don't I don't know" and "no, no no no, but" deny once; a stutter may run longer than a phrase.
  const plain = text
    .replace(/\bwhy don['’]t (?:we|you|i)\b/giu, '')
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .replace(/\b(no|not|never)(?: \1\b)+/giu, '$1')
    .replace(/\b((?:\S+ ){0,3}\S+)(?: \1\b)+/giu, '$1')
    .replace(/\b(\p{L}+n['’]t)(?: \p{L}+){1,2} \1\b/giu, '$1');
  return plain.match(NEGATION)?.length ?? 0;
}
