import type { Claim } from '../../../skills/core/ports/writer.js';
import type { SpokenSentence } from './speech.js';

/** Turns what was said into a claim: the words themselves. */
export function toClaim({ quote, sourceIds }: SpokenSentence): Claim {
  return { text: quote, quote, sourceIds };
}

/** The same of two sentences that follow each other, where the second hangs on the first. */
export function joined(first: SpokenSentence, second: SpokenSentence): Claim {
  const quote = `${first.quote} ${second.quote}`;
  return { text: quote, quote, sourceIds: [...new Set([...first.sourceIds, ...second.sourceIds])] };
}
